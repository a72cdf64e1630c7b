import { type ColumnDef, type RowData, useTable } from "@tanstack/react-table";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../i18n/use-format.ts";
import { type CsvForm, csvForm, saveCsv, toCsv } from "../list/csv.ts";
import type { TableChoice } from "./choice.ts";
import { type Features, features } from "./features.ts";
import { HeaderCell } from "./header-cell.tsx";
import { Pager } from "./pager.tsx";
import { SearchField } from "./search-field.tsx";

interface Props<T extends RowData> {
  readonly caption: string;
  readonly what: "cluster" | "orders";
  readonly rows: readonly T[];
  // biome-ignore lint/suspicious/noExplicitAny: the values of columns differ, and the library's own type says so with any
  readonly columns: readonly ColumnDef<Features, T, any>[];
  /** Name of the file that the rows are saved as. */
  readonly fileName: string;
  readonly choice: TableChoice;
  search(rows: readonly T[], text: string): readonly T[];
  /** A row as cells of a file, in the order of the columns. */
  cells(row: T, form: CsvForm): readonly string[];
  /** What there is to say of a search. */
  noteOf?(text: string): ReactNode;
  /** What is shown below the table. */
  readonly children?: ReactNode;
}

/** Rows to search, sort, leaf through and save. */
export function DataTable<T extends RowData & { readonly id: number }>(props: Props<T>) {
  const { caption, what, rows, columns, fileName, choice, search, cells, noteOf, children } = props;
  const { text, onSearch, sorting, onSort } = choice;
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const found = useMemo(() => [...search(rows, text)], [search, rows, text]);
  const [initialState] = useState({ pagination: { pageIndex: 0, pageSize: 10 } });
  // Pages that arrive later must not throw a reader back to the first.
  const options = { autoResetPageIndex: false, enableMultiSort: false, enableSortingRemoval: false };
  const sorted = { state: { sorting }, onSortingChange: onSort };
  const table = useTable({
    features,
    columns,
    data: found,
    initialState,
    getRowId: ({ id }) => String(id),
    ...sorted,
    ...options,
  });

  function searchFor(wanted: string): void {
    onSearch(wanted);
    table.setPageIndex(0);
  }

  /** Saves what was found, in the order that is seen, from all pages of the table. */
  function save(): void {
    const form = csvForm(i18n.language);
    const header = columns.map(({ header }) => String(header));
    const lines = table.getSortedRowModel().rows.map(({ original }) => cells(original, form));
    saveCsv(fileName, toCsv(header, lines, form));
  }

  const isSearched = found.length !== rows.length;
  const items = t(`list.${what}`, { count: found.length });
  return (
    <div className="card data">
      <div className="bar">
        <SearchField what={what} value={text} onChange={searchFor} />
        <p role="status" className="aside">
          {isSearched
            ? t("table.foundOf", { found: format.number(found.length), items: t(`list.${what}`, { count: rows.length }) })
            : items}
        </p>
        <button type="button" className="small" aria-disabled={found.length === 0} onClick={() => found.length > 0 && save()}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 2v8m-3.500-3L8 10.500 11.500 7M2.500 13.500h11" />
          </svg>
          {t("table.save")}
        </button>
      </div>
      {noteOf?.(text)}
      {found.length === 0 ? (
        <div className="message">
          <p className="title">{t(`table.none.${what}`)}</p>
          <button type="button" onClick={() => searchFor("")}>
            {t("table.clear")}
          </button>
        </div>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by the keyboard */}
          <section className="scroll" aria-label={t("table.scroll", { caption })} tabIndex={0}>
            <table>
              <caption>{caption}</caption>
              <thead>
                {table.getHeaderGroups().map((group) => (
                  <tr key={group.id}>
                    {group.headers.map((header) => (
                      <HeaderCell key={header.id} column={header.column} onSort={() => table.setPageIndex(0)} />
                    ))}
                  </tr>
                ))}
              </thead>
              <tbody>
                {table.getRowModel().rows.map((row) => (
                  <tr key={row.id}>
                    {row.getAllCells().map((cell, index) => {
                      const content = <table.FlexRender cell={cell} />;
                      if (index === 0)
                        return (
                          <th key={cell.id} scope="row">
                            {content}
                          </th>
                        );
                      const isNumber = cell.column.columnDef.meta?.isNumber;
                      return (
                        <td key={cell.id} className={isNumber ? "number" : undefined}>
                          {content}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <Pager table={table} />
        </>
      )}
      {children}
    </div>
  );
}

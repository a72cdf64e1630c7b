import { useTable } from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CustomerRow } from "../figures/customer-row.ts";
import { useFormat } from "../i18n/use-format.ts";
import { features, makeColumns } from "./columns.tsx";
import { HeaderCell } from "./header-cell.tsx";
import { Pager } from "./pager.tsx";
import { searchRows } from "./search.ts";
import { SearchField } from "./search-field.tsx";

const initialState = { sorting: [{ id: "lastOrderAt", desc: true }], pagination: { pageIndex: 0, pageSize: 10 } };

/** The customers, to search, sort and leaf through. */
export function CustomerTable({ caption, rows }: { readonly caption: string; readonly rows: readonly CustomerRow[] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [search, setSearch] = useState("");
  const columns = useMemo(() => makeColumns(format, i18n.language), [format, i18n.language]);
  const found = useMemo(() => [...searchRows(rows, search)], [rows, search]);
  // Pages that arrive later must not throw a reader back to the first.
  const options = { autoResetPageIndex: false, enableMultiSort: false, enableSortingRemoval: false };
  const table = useTable({ features, columns, data: found, initialState, getRowId: ({ id }) => String(id), ...options });

  function searchFor(text: string): void {
    setSearch(text);
    table.setPageIndex(0);
  }

  const zones = [...new Set(rows.map(({ lastOrderAt }) => lastOrderAt?.timezone).filter(Boolean))].join(", ");
  const isSearched = found.length !== rows.length;
  return (
    <div className="card customers">
      <div className="bar">
        <SearchField value={search} onChange={searchFor} />
        <p role="status" className="aside">
          {isSearched
            ? t("table.foundOf", { count: found.length, of: format.number(rows.length) })
            : t("table.found", { count: found.length })}
        </p>
      </div>
      {found.length === 0 ? (
        <div className="message">
          <p className="title">{t("table.none")}</p>
          <button type="button" onClick={() => searchFor("")}>
            {t("table.clear")}
          </button>
        </div>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by the keyboard */}
          <section className="scroll" aria-label={t("table.scroll")} tabIndex={0}>
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
      {zones && <p className="aside">{t("table.zone", { zones })}</p>}
    </div>
  );
}

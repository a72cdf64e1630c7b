import type { Column } from "@tanstack/react-table";
import { useTranslation } from "react-i18next";
import type { CustomerRow } from "../figures/customer-row.ts";
import type { ColumnName, Features } from "./columns.tsx";

interface Props {
  readonly column: Column<Features, CustomerRow>;
  onSort(): void;
}

/** The name of a column is the button that sorts by it. */
export function HeaderCell({ column, onSort }: Props) {
  const { t } = useTranslation();
  const sorted = column.getIsSorted();
  const order = sorted === "asc" ? "ascending" : "descending";
  return (
    <th scope="col" aria-sort={sorted ? order : undefined} className={column.columnDef.meta?.isNumber ? "number" : undefined}>
      <button
        type="button"
        className="sort"
        onClick={() => {
          column.toggleSorting();
          onSort();
        }}
      >
        {t(`table.columns.${column.id as ColumnName}`)}
        <svg viewBox="0 0 10 14" aria-hidden="true">
          <path className={sorted === "asc" ? "on" : ""} d="M5 1 8.5 5.5h-7Z" />
          <path className={sorted === "desc" ? "on" : ""} d="M5 13 1.5 8.5h7Z" />
        </svg>
      </button>
    </th>
  );
}

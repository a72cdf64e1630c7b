import type { Column, RowData } from "@tanstack/react-table";
import type { Features } from "./features.ts";

interface Props<T extends RowData> {
  readonly column: Column<Features, T>;
  onSort(): void;
}

/** The name of a column is the button that sorts by it. */
export function HeaderCell<T extends RowData>({ column, onSort }: Props<T>) {
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
        {String(column.columnDef.header)}
        <svg viewBox="0 0 10 14" aria-hidden="true">
          <path className={sorted === "asc" ? "on" : ""} d="M5 1 8.5 5.5h-7Z" />
          <path className={sorted === "desc" ? "on" : ""} d="M5 13 1.5 8.5h7Z" />
        </svg>
      </button>
    </th>
  );
}

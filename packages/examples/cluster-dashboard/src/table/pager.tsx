import type { ReactTable, RowData } from "@tanstack/react-table";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../i18n/use-format.ts";
import type { Features } from "./features.ts";

const sizes = [10, 25, 50] as const;
const arrows = {
  first: "M11 4 7 8l4 4M5 4v8",
  previous: "M10 4 6 8l4 4",
  next: "m6 4 4 4-4 4",
  last: "m5 4 4 4-4 4M11 4v8",
} as const;

/** Leafs through the pages of a table. */
export function Pager<T extends RowData>({ table }: { readonly table: ReactTable<Features, T> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const { pageIndex, pageSize } = table.state.pagination;
  const [canGoBack, canGoOn] = [table.getCanPreviousPage(), table.getCanNextPage()];
  return (
    <div className="pager">
      <div className="sizes">
        <label htmlFor={id}>{t("table.size")}</label>
        <select id={id} value={pageSize} onChange={(event) => table.setPageSize(Number(event.target.value))}>
          {sizes.map((size) => (
            <option key={size}>{size}</option>
          ))}
        </select>
      </div>
      <nav aria-label={t("table.pages")}>
        <PageButton to="first" isPossible={canGoBack} onGo={() => table.firstPage()} />
        <PageButton to="previous" isPossible={canGoBack} onGo={() => table.previousPage()} />
        <span role="status">
          {t("table.page", { page: format.number(pageIndex + 1), pages: format.number(table.getPageCount()) })}
        </span>
        <PageButton to="next" isPossible={canGoOn} onGo={() => table.nextPage()} />
        <PageButton to="last" isPossible={canGoOn} onGo={() => table.lastPage()} />
      </nav>
    </div>
  );
}

interface ButtonProps {
  readonly to: keyof typeof arrows;
  readonly isPossible: boolean;
  onGo(): void;
}

/** A button with `disabled` would lose the focus of a visitor who has just reached the last page. */
function PageButton({ to, isPossible, onGo }: ButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="icon"
      aria-label={t(`table.${to}`)}
      aria-disabled={!isPossible}
      onClick={() => isPossible && onGo()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={arrows[to]} />
      </svg>
    </button>
  );
}

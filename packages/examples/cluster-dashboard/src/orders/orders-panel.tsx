import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Failure } from "../feedback/failure.tsx";
import { Loading } from "../feedback/loading.tsx";
import { lastDays } from "../figures/days.ts";
import { type OrderRow, toOrderRow } from "../figures/order-row.ts";
import { useOrders } from "../gateway/queries.ts";
import type { Order } from "../gateway/read.ts";
import type { List } from "../gateway/use-list.ts";
import { useFormat } from "../i18n/use-format.ts";
import { Freshness } from "../list/freshness.tsx";
import { ReadingNotice } from "../list/reading-notice.tsx";
import type { Shown } from "../page/address.ts";
import { type TableChoice, useTableChoice } from "../table/choice.ts";
import { OrderFilters } from "./order-filters.tsx";
import { OrderSummary } from "./order-summary.tsx";
import { OrderTable } from "./order-table.tsx";

// The drawing of charts is the largest part of the page; the table need not wait for it.
const OrderCharts = lazy(() => import("../charts/order-charts.tsx"));

interface Props {
  readonly shown: Shown;
  onChange(part: Partial<Shown>): void;
}

/** The orders of a range of days. */
export function OrdersPanel({ shown, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { from, to } = rangeOf(shown);
  const { status, coupon, uf } = shown;
  const list = useOrders({ from, to, status, coupon });
  const rows = useMemo(() => list.items.map(toOrderRow), [list.items]);
  const states = useMemo(() => [...new Set(rows.map((row) => row.uf).filter((uf) => uf !== undefined))].toSorted(), [rows]);
  const inState = useMemo(() => (uf === undefined ? rows : rows.filter((row) => row.uf === uf)), [rows, uf]);
  const choice = useTableChoice("at");
  const heading = t("orders.heading", { from: format.day(from), to: format.day(to) });
  return (
    <>
      <OrderFilters shown={{ ...shown, from, to }} states={states} onChange={onChange} />
      <section className="orders" aria-labelledby="orders-heading" aria-busy={list.isReading || list.isPending} tabIndex={-1}>
        <div className="heading">
          <h2 id="orders-heading">{heading}</h2>
          <Freshness age={list} />
        </div>
        <Content list={list} rows={inState} range={{ from, to }} caption={heading} choice={choice} />
      </section>
    </>
  );
}

/** The days of the address, or the last thirty. */
export function rangeOf({ from, to }: Pick<Shown, "from" | "to">): { readonly from: string; readonly to: string } {
  const usual = lastDays(new Date());
  const range = { from: from ?? usual.from, to: to ?? usual.to };
  return range.from <= range.to ? range : { from: range.to, to: range.from };
}

interface ContentProps {
  readonly list: List<Order>;
  readonly rows: readonly OrderRow[];
  readonly range: { readonly from: string; readonly to: string };
  readonly caption: string;
  readonly choice: TableChoice;
}

function Content({ list, rows, range, caption, choice }: ContentProps) {
  const { t } = useTranslation();
  if (list.isPending) return <Loading shapes={["tile", "tile", "tile", "tile", "table", "chart", "chart"]} />;
  if (list.items.length === 0 && list.error) {
    return (
      <div className="card">
        <Failure error={list.error} what="orders" retry={list.retry} />
      </div>
    );
  }
  if (rows.length === 0) {
    return (
      <div className="card message">
        <p className="title">{t("orders.empty")}</p>
        <p>{t("orders.emptyHint")}</p>
      </div>
    );
  }
  return (
    <>
      <ReadingNotice list={list} what="orders" />
      <OrderSummary rows={rows} />
      <Suspense fallback={<Loading shapes={["table", "chart", "chart"]} />}>
        <OrderCharts rows={rows} {...range} />
      </Suspense>
      <OrderTable caption={caption} rows={rows} fileName={t("orders.file", range)} choice={choice} />
    </>
  );
}

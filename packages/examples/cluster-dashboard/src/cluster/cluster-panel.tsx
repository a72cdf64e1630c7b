import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Failure } from "../feedback/failure.tsx";
import { Loading } from "../feedback/loading.tsx";
import { toRow } from "../figures/customer-row.ts";
import { useClusterCustomers } from "../gateway/queries.ts";
import type { Customer } from "../gateway/read.ts";
import type { List } from "../gateway/use-list.ts";
import { Freshness } from "../list/freshness.tsx";
import { ReadingNotice } from "../list/reading-notice.tsx";
import { CustomerTable } from "./customer-table.tsx";
import { Summary } from "./summary.tsx";

// The drawing of charts is the largest part of the page; the table need not wait for it.
const CustomerCharts = lazy(() => import("../charts/customer-charts.tsx"));

interface Props {
  readonly id: number;
  /** Undefined while it is unknown, or where the list of clusters cannot be read. */
  readonly name: string | undefined;
}

export function ClusterPanel({ id, name }: Props) {
  const { t } = useTranslation();
  const list = useClusterCustomers(id);
  const shown = name ?? String(id);
  return (
    <section className="cluster" aria-labelledby="cluster-heading" aria-busy={list.isReading || list.isPending} tabIndex={-1}>
      <div className="heading">
        <h2 id="cluster-heading">{t("cluster.heading", { name: shown })}</h2>
        <Freshness age={list} />
      </div>
      <Content name={shown} list={list} />
    </section>
  );
}

function Content({ name, list }: { readonly name: string; readonly list: List<Customer> }) {
  const { t } = useTranslation();
  const { items } = list;
  const rows = useMemo(() => items.map(toRow), [items]);
  if (list.isPending) return <Loading shapes={["tile", "tile", "tile", "tile", "chart", "chart", "table"]} />;
  if (rows.length === 0 && list.error) {
    return (
      <div className="card">
        <Failure error={list.error} what="cluster" retry={list.retry} />
      </div>
    );
  }
  if (rows.length === 0) {
    return (
      <div className="card message">
        <p className="title">{t("cluster.empty")}</p>
        <p>{t("cluster.emptyHint")}</p>
      </div>
    );
  }
  return (
    <>
      <ReadingNotice list={list} what="cluster" />
      <Summary rows={rows} total={list.total} />
      <Suspense fallback={<Loading shapes={["chart", "chart"]} />}>
        <CustomerCharts rows={rows} />
      </Suspense>
      <CustomerTable caption={t("cluster.caption", { name })} rows={rows} fileName={t("cluster.file", { name })} />
    </>
  );
}

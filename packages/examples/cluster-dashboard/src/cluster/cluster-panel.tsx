import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Failure } from "../feedback/failure.tsx";
import { Loading } from "../feedback/loading.tsx";
import { toRow } from "../figures/customer-row.ts";
import { type CustomerList, useClusterCustomers } from "../gateway/queries.ts";
import { CustomerTable } from "../table/customer-table.tsx";
import { ReadingNotice } from "./reading-notice.tsx";
import { Summary } from "./summary.tsx";

// The drawing of charts is the largest part of the page; the table need not wait for it.
const Charts = lazy(() => import("../charts/charts.tsx"));

export function ClusterPanel({ id }: { readonly id: number }) {
  const { t } = useTranslation();
  const list = useClusterCustomers(id);
  return (
    <section className="cluster" aria-labelledby="cluster-heading" aria-busy={list.isReading || list.isPending} tabIndex={-1}>
      <h2 id="cluster-heading">{t("cluster.heading", { id })}</h2>
      <Content id={id} list={list} />
    </section>
  );
}

function Content({ id, list }: { readonly id: number; readonly list: CustomerList }) {
  const { t } = useTranslation();
  const { customers } = list;
  const rows = useMemo(() => customers.map(toRow), [customers]);
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
      <ReadingNotice list={list} />
      <Summary rows={rows} total={list.total} />
      <Suspense fallback={<Loading shapes={["chart", "chart"]} />}>
        <Charts rows={rows} />
      </Suspense>
      <CustomerTable caption={t("cluster.caption", { id })} rows={rows} />
    </>
  );
}

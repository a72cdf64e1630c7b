import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { countByLastPurchase } from "../figures/by-last-purchase.ts";
import type { CustomerRow } from "../figures/customer-row.ts";
import { useFormat } from "../i18n/use-format.ts";
import { Tiles } from "../list/tiles.tsx";

/** The cluster in four numbers. */
export function Summary({ rows, total }: { readonly rows: readonly CustomerRow[]; readonly total: number | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { states, recent, average } = useMemo(() => summarise(rows, new Date()), [rows]);
  return (
    <Tiles
      label={t("summary.label")}
      tiles={[
        [t("summary.customers"), format.number(Math.max(rows.length, total ?? 0))],
        [t("summary.states"), format.number(states)],
        [t("summary.recent"), format.number(recent)],
        [t("summary.average"), average === undefined ? "–" : format.money(average)],
      ]}
    />
  );
}

function summarise(rows: readonly CustomerRow[], now: Date) {
  const values = rows.map(({ lastOrderValue }) => lastOrderValue).filter((value) => value !== undefined);
  const [month, quarter] = countByLastPurchase(rows, now);
  return {
    states: new Set(rows.map(({ uf }) => uf).filter(Boolean)).size,
    recent: (month?.count ?? 0) + (quarter?.count ?? 0),
    average: values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length,
  };
}

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { countByLastPurchase } from "../figures/by-last-purchase.ts";
import { countByState } from "../figures/by-state.ts";
import type { CustomerRow } from "../figures/customer-row.ts";
import { useFormat } from "../i18n/use-format.ts";
import { BarFigure } from "./bar-figure.tsx";
import { useBars } from "./use-bars.ts";

export default function CustomerCharts({ rows }: { readonly rows: readonly CustomerRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const states = useBars(
    useMemo(() => countByState(rows), [rows]),
    t("charts.unknownState"),
  );
  const ages = useMemo(() => countByLastPurchase(rows, new Date()), [rows]);
  const ageBars = ages.map(({ age, count }) => ({ name: t(`charts.ages.${age}`), value: count, isFaint: age === "never" }));
  const customers = { measure: t("charts.customers"), write: format.number };
  return (
    <div className="charts">
      <BarFigure title={t("charts.states")} nameOf={t("charts.statesOf")} {...states} {...customers} />
      <BarFigure
        title={t("charts.lastPurchase")}
        nameOf={t("charts.lastPurchaseOf")}
        bars={ageBars}
        all={ageBars}
        {...customers}
      />
    </div>
  );
}

import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { countByLastPurchase } from "../figures/by-last-purchase.ts";
import { countByState, largestStates } from "../figures/by-state.ts";
import type { CustomerRow } from "../figures/customer-row.ts";
import { type Bar, BarFigure } from "./bar-figure.tsx";

const mostStates = 8;

export default function Charts({ rows }: { readonly rows: readonly CustomerRow[] }) {
  const { t } = useTranslation();
  const states = useMemo(() => countByState(rows), [rows]);
  const ages = useMemo(() => countByLastPurchase(rows, new Date()), [rows]);

  const toBar = ({ uf, count }: { readonly uf: string | undefined; readonly count: number }): Bar => ({
    name: uf ?? t("charts.unknownState"),
    count,
    isFaint: uf === undefined,
  });
  const { largest, others } = largestStates(states, mostStates);
  const stateBars = largest.map(toBar);
  if (others > 0) stateBars.splice(mostStates, 0, { name: t("charts.otherStates"), count: others, isFaint: true });
  const ageBars = ages.map(({ age, count }) => ({ name: t(`charts.ages.${age}`), count, isFaint: age === "never" }));
  return (
    <div className="charts">
      <BarFigure title={t("charts.states")} nameOf={t("charts.statesOf")} bars={stateBars} all={states.map(toBar)} />
      <BarFigure title={t("charts.lastPurchase")} nameOf={t("charts.lastPurchaseOf")} bars={ageBars} all={ageBars} />
    </div>
  );
}

import { useTranslation } from "react-i18next";
import { type Counted, largest } from "../figures/largest.ts";
import type { Bar } from "./bar-figure.tsx";

const mostBars = 8;

/** Bars of the largest counts, with the others as one, and all of them for the table. */
export function useBars(
  counts: readonly Counted[],
  nameless: string,
): { readonly bars: readonly Bar[]; readonly all: readonly Bar[] } {
  const { t } = useTranslation();
  const toBar = ({ name, value }: Counted): Bar => ({ name: name ?? nameless, value, isRemainder: name === undefined });
  const { largest: shown, others } = largest(counts, mostBars);
  const bars = shown.map(toBar);
  if (others > 0) bars.splice(mostBars, 0, { name: t("charts.others"), value: others, isRemainder: true });
  return { bars, all: counts.map(toBar) };
}

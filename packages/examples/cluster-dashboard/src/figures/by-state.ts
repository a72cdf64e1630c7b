import type { CustomerRow } from "./customer-row.ts";

/** How many customers a state has; without a state, those whose state is not known. */
export interface StateCount {
  readonly uf: string | undefined;
  readonly count: number;
}

/** The customers by state, most first, the unknown ones last. */
export function countByState(rows: readonly CustomerRow[]): readonly StateCount[] {
  const counts = new Map<string | undefined, number>();
  for (const { uf } of rows) counts.set(uf, (counts.get(uf) ?? 0) + 1);
  return [...counts]
    .map(([uf, count]) => ({ uf, count }))
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.uf ?? "").localeCompare(b.uf ?? ""));
}

const rank = ({ uf }: StateCount): number => (uf === undefined ? 1 : 0);

/** The largest states by themselves and the others as one number, so that the bars stay few enough to read. */
export function largestStates(counts: readonly StateCount[], most: number): { largest: readonly StateCount[]; others: number } {
  const known = counts.filter(({ uf }) => uf !== undefined);
  // One state alone is not "others".
  const shown = known.length <= most + 1 ? known.length : most;
  const others = known.slice(shown).reduce((sum, { count }) => sum + count, 0);
  return { largest: [...known.slice(0, shown), ...counts.filter(({ uf }) => uf === undefined)], others };
}

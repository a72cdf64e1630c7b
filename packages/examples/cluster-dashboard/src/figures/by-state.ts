import type { CustomerRow } from "./customer-row.ts";
import type { Counted } from "./largest.ts";

/** The customers by state, most first, the unknown ones last. */
export function countByState(rows: readonly CustomerRow[]): readonly Counted[] {
  const counts = new Map<string | undefined, number>();
  for (const { uf } of rows) counts.set(uf, (counts.get(uf) ?? 0) + 1);
  return [...counts]
    .map(([name, value]) => ({ name, value }))
    .sort((a, b) => rank(a) - rank(b) || b.value - a.value || (a.name ?? "").localeCompare(b.name ?? ""));
}

const rank = ({ name }: Counted): number => (name === undefined ? 1 : 0);

import type { CustomerRow } from "./customer-row.ts";
import { daysBefore } from "./local-time.ts";

/** How long ago the last purchase was, as a name; the bounds are in days. */
export const ages = [
  { name: "month", upTo: 30 },
  { name: "quarter", upTo: 90 },
  { name: "half", upTo: 180 },
  { name: "year", upTo: 365 },
  { name: "older", upTo: Number.POSITIVE_INFINITY },
] as const;

/** Name of an age, or of what has none. */
export type AgeName = (typeof ages)[number]["name"] | "never";

export interface AgeCount {
  readonly age: AgeName;
  readonly count: number;
}

/** The customers by the age of their last purchase, the most recent first, every age named even where nobody is. */
export function countByLastPurchase(rows: readonly CustomerRow[], now: Date): readonly AgeCount[] {
  const names: readonly AgeName[] = [...ages.map(({ name }) => name), "never"];
  const counts = new Map(names.map((name) => [name, 0]));
  const daysAgo = daysBefore(now);
  for (const { lastOrderAt } of rows) {
    const age = ageOf(lastOrderAt && daysAgo(lastOrderAt));
    counts.set(age, (counts.get(age) ?? 0) + 1);
  }
  return [...counts].map(([age, count]) => ({ age, count }));
}

function ageOf(days: number | undefined): AgeName {
  if (days === undefined) return "never";
  return ages.find(({ upTo }) => days <= upTo)?.name ?? "never";
}

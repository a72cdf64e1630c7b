import { daysOf } from "./days.ts";
import type { OrderRow } from "./order-row.ts";

/** Orders with something in common. */
export interface OrderGroup {
  /** Undefined for the orders that have none. */
  readonly name: string | undefined;
  readonly orders: number;
  /** Those that are sold. */
  readonly sold: number;
  /** Revenue of the sold ones, in cents. */
  readonly cents: number;
}

/** Orders in numbers. */
export interface OrderSummary extends Omit<OrderGroup, "name"> {
  /** Cents per sold order; undefined without one. */
  readonly average: number | undefined;
  /** The part of the revenue that is interest of instalments, in cents. */
  readonly interest: number;
  /** Names of statuses of which nobody decided whether they are a sale. Their orders are not in the revenue. */
  readonly undecided: readonly string[];
}

export function summariseOrders(rows: readonly OrderRow[]): OrderSummary {
  const sold = rows.filter(({ sale }) => sale === "sold");
  const cents = sum(sold.map(({ totalCents }) => totalCents));
  const undecided = new Set(rows.filter(({ sale }) => sale === "unknown").map(({ status }) => status));
  return {
    orders: rows.length,
    sold: sold.length,
    cents,
    average: sold.length === 0 ? undefined : Math.round(cents / sold.length),
    interest: sum(sold.map(({ interestCents }) => interestCents)),
    undecided: [...undecided].toSorted(),
  };
}

/** The orders by a name, the largest first, and those without one last. The groups add up to the summary of the same orders. */
export function groupOrders(
  rows: readonly OrderRow[],
  nameOf: (row: OrderRow) => string | undefined,
  by: "orders" | "cents",
): readonly OrderGroup[] {
  const rank = ({ name }: OrderGroup): number => (name === undefined ? 1 : 0);
  return [...Map.groupBy(rows, nameOf)]
    .map(([name, group]) => toGroup(name, group))
    .sort((a, b) => rank(a) - rank(b) || b[by] - a[by] || (a.name ?? "").localeCompare(b.name ?? ""));
}

/** The orders by day, one group for every day of the range, and one for every other day that an order has. */
export function groupByDay(rows: readonly OrderRow[], from: string, to: string): readonly OrderGroup[] {
  const groups = Map.groupBy(rows, ({ day }) => day);
  const days = new Set([...daysOf(from, to), ...groups.keys()]);
  return [...days].toSorted().map((day) => toGroup(day, groups.get(day) ?? []));
}

function toGroup(name: string | undefined, rows: readonly OrderRow[]): OrderGroup {
  const sold = rows.filter(({ sale }) => sale === "sold");
  return { name, orders: rows.length, sold: sold.length, cents: sum(sold.map(({ totalCents }) => totalCents)) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

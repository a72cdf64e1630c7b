import { type YampiHandlersOptions, yampiFactories } from "@yampi-openapi/example-testing-kit";
import { type RunningStore, startStore } from "@yampi-openapi/example-testing-kit/server";

/** How much the store has. */
export interface DemoSize {
  /** Default: 3 000. */
  readonly customers?: number;
  /** Orders of the last 90 days. Default: 3 600. */
  readonly orders?: number;
  /** Default: now. */
  readonly now?: Date;
}

/** What the clusters are called, and which part of the customers each has. */
const clusters = [
  ["Clube Exemplo", 0.6],
  ["Recompra em 30 dias", 0.3],
  ["Atacado", 0.08],
  ["Sem compras há um ano", 0.2],
] as const;
const codes = ["BEMVINDO10", "FRETEGRATIS", "VOLTE15", "ANIVERSARIO", "INDICA10", "PRIMAVERA"];
const otherCoupons = 34;

/** An invented store of some thousand customers, with clusters, coupons and orders: the same in every run, but for its dates. */
export function demoContent({ customers: count = 3_000, orders = 3_600, now = new Date() }: DemoSize = {}): YampiHandlersOptions {
  const make = yampiFactories({ seed: 2026, now });
  const customers = make.customers(count);
  const promocodes = [...codes.map((code) => make.promocode({ code })), ...make.promocodes(otherCoupons)];
  const made = clusters.map(([name]) => make.cluster({ name }));
  // As in a shop, some customers and coupons come up more often than others.
  const often = <T>(items: readonly T[], index: number): T => items[Math.floor(draw(index) ** 2 * items.length)] as T;
  return {
    customers,
    promocodes,
    clusters: made,
    inCluster: Object.fromEntries(
      made.map(({ id }, index) => [id, part(customers, clusters[index]?.[1] ?? 0, index).map((customer) => customer.id)]),
    ),
    usedBy: Object.fromEntries(
      promocodes.map(({ id, used }, index) => [id, part(customers, Number(used) / count, index).map((customer) => customer.id)]),
    ),
    orders: make.orders(orders, (index) => ({
      customer: { data: often(customers, index) },
      ...(index % 3 === 0 && { promocode: { data: often(promocodes, index + 1) } }),
    })),
  };
}

/** A number from 0 to 1 that looks random, and is the same for the same index. */
function draw(index: number): number {
  return ((index * 7_919) % 10_007) / 10_007;
}

/** A part of the items, from another place of the list for each offset. */
function part<T>(items: readonly T[], share: number, offset: number): readonly T[] {
  const start = (offset * 131) % Math.max(1, items.length);
  return [...items.slice(start), ...items.slice(0, start)].slice(0, Math.round(items.length * share));
}

/** Serves the store on this machine until it is closed. */
export function startDemoStore(size?: DemoSize): Promise<RunningStore> {
  return startStore(demoContent(size));
}

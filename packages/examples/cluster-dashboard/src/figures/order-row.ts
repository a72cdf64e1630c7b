import type { Order } from "../gateway/read.ts";
import { readAmount } from "./amount.ts";

/** Whether an order is revenue: it is, it may become one, it is none any more, or its status is one of the store's own. */
export type Sale = "sold" | "open" | "lost" | "unknown";

/** What the page shows of an order. Amounts are in cents, which add up. */
export interface OrderRow {
  readonly id: number;
  readonly number: number;
  /** Day and time of its creation by the store's clock, as `YYYY-MM-DD HH:MM:SS`. */
  readonly at: string;
  readonly day: string;
  readonly customer: string | undefined;
  readonly email: string | undefined;
  /** State that it goes to, two letters. */
  readonly uf: string | undefined;
  readonly status: string;
  readonly sale: Sale;
  readonly coupon: string | undefined;
  readonly payment: string | undefined;
  readonly totalCents: number;
  /** The interest of instalments, which is part of the total. */
  readonly interestCents: number;
}

/** No page of the API says which statuses are a sale: inferred from the aliases of captured orders. */
const sales: { readonly [alias: string]: Sale } = {
  paid: "sold",
  handling_products: "sold",
  invoiced: "sold",
  ready_for_shipping: "sold",
  on_carriage: "sold",
  delivered: "sold",
  shipment_exception: "sold",
  created: "open",
  waiting_payment: "open",
  authorized: "open",
  cancelled: "lost",
  refused: "lost",
};

/** The date is an object or a text; in both, it is a local time of the store, whose day is the order's. */
export function toOrderRow(order: Order): OrderRow {
  const { id, number, created_at, status, status_id, customer, shipping_address, payments } = order;
  const at = (typeof created_at === "string" ? created_at : created_at.date).slice(0, 19);
  const alias = status?.data.alias ?? "";
  return {
    id,
    number,
    at,
    day: at.slice(0, 10),
    customer: customer?.data.name || undefined,
    email: customer?.data.email || undefined,
    uf: shipping_address?.data.uf?.toUpperCase() || undefined,
    status: status?.data.name || alias || `#${status_id ?? "?"}`,
    sale: Object.hasOwn(sales, alias) ? (sales[alias] as Sale) : "unknown",
    coupon: couponOf(order),
    payment: payments?.map(({ name }) => name).join(", ") || undefined,
    totalCents: cents(order.value_total),
    interestCents: cents(order.value_tax),
  };
}

/** The code, or the ID where the relation is missing. Without a coupon, the relation is an empty list. */
function couponOf({ promocode, promocode_id }: Order): string | undefined {
  if (promocode && "code" in promocode.data) return promocode.data.code;
  return promocode_id ? `#${promocode_id}` : undefined;
}

function cents(value: number | string | undefined): number {
  return Math.round((readAmount(value) ?? 0) * 100);
}

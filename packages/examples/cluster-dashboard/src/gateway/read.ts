import type {
  GatewayCluster,
  GatewayOrder,
  GatewayPage,
  GatewayPromocode,
  GatewayStatus,
  MaskedCustomer,
} from "@yampi-openapi/example-store-gateway/responses";
import { root } from "../page/root.ts";
import { GatewayError, problemOf } from "./problem.ts";

/** A customer as the gateway gives it. */
export type Customer = MaskedCustomer;

/** A coupon as the gateway gives it. */
export type Coupon = GatewayPromocode;

/** A cluster as the gateway gives it. */
export type Cluster = GatewayCluster;

/** An order as the gateway gives it. */
export type Order = GatewayOrder;

/** A status that orders of the store may have. */
export type Status = GatewayStatus;

/** What the gateway sent, and when the store sent it to the gateway, in milliseconds since 1970. */
export interface Reading<T> {
  readonly body: T;
  readonly asOf: number;
}

/** A page of a list. */
export type ReadPage<T> = (page: number, signal: AbortSignal) => Promise<Reading<GatewayPage<T>>>;

/** Which orders to read. Days are those of the store's clock, both included. */
export interface OrderFilter {
  readonly from: string;
  readonly to: string;
  readonly status: number | undefined;
  readonly coupon: number | undefined;
}

/** The largest page that the gateway gives. */
export const pageSize = 100;

export function readClusters(): ReadPage<Cluster> {
  return (page, signal) => read("clusters", { page, limit: pageSize }, signal);
}

export function readClusterCustomers(id: number): ReadPage<Customer> {
  return (page, signal) => read(`clusters/${id}/customers`, { page, limit: pageSize }, signal);
}

export function readCoupons(): ReadPage<Coupon> {
  return (page, signal) => read("promocodes", { page, limit: pageSize }, signal);
}

export function readCoupon(id: number, signal: AbortSignal): Promise<Reading<Coupon>> {
  return read(`promocodes/${id}`, {}, signal);
}

/** The coupon with a code, whatever its case. The store's search is fuzzy, so the codes are compared here. */
export async function findCoupon(code: string): Promise<Coupon | undefined> {
  const signal = AbortSignal.timeout(15_000);
  const { body } = await read<GatewayPage<Coupon>>("promocodes", { q: code, limit: pageSize }, signal);
  return body.data.find((coupon) => coupon.code.toLowerCase() === code.toLowerCase());
}

export function readCouponCustomers(id: number): ReadPage<Customer> {
  return (page, signal) => read(`promocodes/${id}/customers`, { page, limit: pageSize }, signal);
}

export function readOrders({ from, to, status, coupon }: OrderFilter): ReadPage<Order> {
  const filter = { from, to, status_id: status, promocode_id: coupon };
  return (page, signal) => read("orders", { ...filter, page, limit: pageSize }, signal);
}

export function readStatuses(): ReadPage<Status> {
  return (page, signal) => read("statuses", { page, limit: pageSize }, signal);
}

type Query = { readonly [name: string]: string | number | undefined };

/** The gateway serves this page, so its routes lie beside it, under whatever path that is. */
async function read<T>(path: string, query: Query, signal: AbortSignal): Promise<Reading<T>> {
  const url = new URL(path, root());
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value));
  const headers = { Accept: "application/json, application/problem+json" };
  const response = await fetch(url, { headers, signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new GatewayError("The gateway could not be reached.", { kind: "offline", status: undefined, retryAt: undefined });
  });
  if (!response.ok) throw await problemOf(response);
  const body = await response.json().catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new GatewayError("The response is not JSON.", { kind: "gateway", status: response.status, retryAt: undefined });
  });
  const asOf = Date.parse(response.headers.get("Last-Modified") ?? "");
  return { body, asOf: Number.isNaN(asOf) ? Date.now() : asOf };
}

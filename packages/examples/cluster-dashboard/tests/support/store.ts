import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Customer, Promocode } from "@yampi-openapi/types";
import { aCoupon } from "./coupon.ts";
import { manyCustomers } from "./customers.ts";

/** IDs of what the stand-in has, and of what goes wrong there. */
export const ids = {
  /** 250 customers. */
  cluster: 7,
  empty: 8,
  /** More than the page reads. */
  huge: 9,
  missing: 404,
  /** The store refuses the credentials. */
  closed: 401,
  /** The second page fails as often as the page asks by itself. */
  shaky: 77,
  coupon: 9001,
  unused: 9002,
  endless: 9003,
} as const;

const all = manyCustomers(2_500);
const clusters = new Map<number, readonly Customer[]>([
  [ids.cluster, all.slice(0, 250)],
  [ids.shaky, all.slice(0, 250)],
  [ids.empty, []],
  [ids.huge, all],
]);
const coupons = new Map<number, { readonly coupon: Promocode; readonly users: readonly Customer[] }>([
  [ids.coupon, { coupon: aCoupon(), users: all.slice(0, 22) }],
  [ids.unused, { coupon: aCoupon({ id: ids.unused, code: "NOVO5", value: 5, discount_type: "v", used: 0 }), users: [] }],
  [ids.endless, { coupon: aCoupon({ id: ids.endless, code: "SEMFIM", quantity: 0, active: false }), users: all.slice(0, 3) }],
]);

/** A store that runs until it is closed. */
export interface Store {
  readonly url: string;
  close(): void;
}

/** Stands in for the API behind the gateway, with more customers than the examples of the description have. */
export async function startStore(): Promise<Store> {
  let failures = 0;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://store");
    const [page, limit] = [Number(searchParams.get("page") ?? 1), Number(searchParams.get("limit") ?? 10)];
    const cluster = numberIn(/\/customers\/clusters\/(\d+)\/customers$/, pathname);
    const users = numberIn(/\/promocodes\/(\d+)\/customers$/, pathname);
    const coupon = numberIn(/\/promocodes\/(\d+)$/, pathname);
    const isRefused = cluster === ids.closed || (cluster === ids.shaky && page === 2 && failures++ < 3);
    if (isRefused) return send(response, { message: "Unauthorized" }, 401);
    const list = clusters.get(cluster) ?? coupons.get(users)?.users;
    if (list) return send(response, listed(list, page, limit));
    const found = coupons.get(coupon)?.coupon;
    return found ? send(response, { data: found }) : send(response, { message: "Not found" }, 404);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

function numberIn(pattern: RegExp, path: string): number {
  return Number(pattern.exec(path)?.[1]);
}

function listed(list: readonly Customer[], page: number, limit: number) {
  const data = list.slice((page - 1) * limit, page * limit);
  const total_pages = Math.max(1, Math.ceil(list.length / limit));
  return {
    data,
    meta: { pagination: { total: list.length, count: data.length, per_page: limit, current_page: page, total_pages, links: [] } },
  };
}

function send(response: ServerResponse, body: object, status = 200): void {
  // No test is about the limits of the API.
  response.writeHead(status, { "Content-Type": "application/json", "X-RateLimit-Limit": 10_000, "X-RateLimit-Remaining": 9_000 });
  response.end(JSON.stringify(body));
}

import type { IncomingMessage } from "node:http";
import type { Customer } from "@yampi-openapi/client";
import { aCoupon, aCustomer } from "./entities.ts";
import { sendJson, serve } from "./server.ts";

/** A request that the shop answers. */
export interface ShopRequest {
  /** How many came before it. */
  readonly number: number;
  readonly coupon: number;
  /** Undefined where the coupon itself is asked for. */
  readonly page: number | undefined;
  readonly request: IncomingMessage;
}

interface ShopSettings {
  /** Hears of a request before it is answered; a status that it returns is the answer. */
  readonly before?: (request: ShopRequest) => number | undefined | Promise<number | undefined>;
  /** Seconds to wait after a failure. Default: none. */
  readonly retryAfter?: number;
}

export interface Shop {
  readonly url: string;
  readonly requests: ShopRequest[];
  mostAtOnce: number;
}

/** An API with these coupons, each with so many customers or with these; every other coupon is unknown to it. */
export async function shopWith(
  coupons: { readonly [id: number]: number | readonly number[] },
  { before, retryAfter }: ShopSettings = {},
): Promise<Shop> {
  const requests: ShopRequest[] = [];
  let underWay = 0;
  const url = await serve(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const [, id, list] = /\/promocodes\/(\d+)(\/customers)?$/.exec(pathname) ?? [];
    const coupon = Number(id);
    const page = list ? Number(searchParams.get("page")) : undefined;
    const received = { number: requests.length, coupon, page, request };
    requests.push(received);
    underWay += 1;
    shop.mostAtOnce = Math.max(shop.mostAtOnce, underWay);
    const status = await before?.(received);
    underWay -= 1;
    const held = coupons[coupon];
    if (held === undefined) return sendJson(response, 404, { message: "Not Found" });
    if (status !== undefined) return sendJson(response, status, { message: "falhou" }, retryAfter);
    if (page === undefined) return sendJson(response, 200, { data: aCoupon({ id: coupon, code: `CUPOM${coupon}` }) });

    const limit = Number(searchParams.get("limit"));
    const total = typeof held === "number" ? held : held.length;
    const from = (page - 1) * limit;
    const indexes = Array.from({ length: Math.max(0, Math.min(limit, total - from)) }, (_, index) => from + index);
    const data = indexes.map((index) => theCustomer(coupon, typeof held === "number" ? index : (held[index] ?? 0)));
    const counters = { total, count: data.length, per_page: limit, current_page: page };
    const pagination = { ...counters, total_pages: Math.max(1, Math.ceil(total / limit)), links: [] };
    sendJson(response, 200, { data, meta: { pagination } });
  });
  const shop: Shop = { url, requests, mostAtOnce: 0 };
  return shop;
}

/** A customer that the coupon and the place in its list tell from all others, with a name that needs quotes. */
function theCustomer(coupon: number, index: number): Customer {
  return aCustomer({ id: coupon * 1_000_000 + index, name: `Exemplo, "nº ${index}" – ção` });
}

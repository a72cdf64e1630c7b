import type { IncomingMessage } from "node:http";
import type { Customer } from "@yampi-openapi/client";
import { aCoupon, aCustomer } from "./entities.ts";
import { sendJson, serve } from "./server.ts";

/** A request that the shop answers. */
export interface ShopRequest {
  /** How many came before it. */
  readonly number: number;
  readonly coupon: number;
  /** What is searched for, where the list of coupons is asked for. */
  readonly code: string | null;
  /** Undefined where the coupon itself is asked for. */
  readonly page: number | undefined;
  readonly request: IncomingMessage;
}

interface ShopSettings {
  /** Codes of coupons that are not called `CUPOM` and their ID. */
  readonly codes?: { readonly [id: number]: string | number };
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
  { before, retryAfter, codes = {} }: ShopSettings = {},
): Promise<Shop> {
  const requests: ShopRequest[] = [];
  const theCoupon = (id: number) => ({ ...aCoupon({ id }), code: codes[id] ?? `CUPOM${id}` });
  let underWay = 0;
  const url = await serve(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const [, id, list] = /\/promocodes(?:\/(\d+)(\/customers)?)?$/.exec(pathname) ?? [];
    const coupon = Number(id);
    const code = id ? null : searchParams.get("q");
    const page = list ? Number(searchParams.get("page")) : undefined;
    const received = { number: requests.length, coupon, code, page, request };
    requests.push(received);
    underWay += 1;
    shop.mostAtOnce = Math.max(shop.mostAtOnce, underWay);
    const status = await before?.(received);
    underWay -= 1;
    if (code !== null) {
      if (status !== undefined) return sendJson(response, status, { message: "falhou" }, retryAfter);
      const found = Object.keys(coupons)
        .map((id) => theCoupon(Number(id)))
        .filter(({ code: candidate }) => String(candidate).toLowerCase().includes(code.toLowerCase()))
        .reverse();
      return sendJson(response, 200, pageOf(found, searchParams));
    }
    const held = coupons[coupon];
    if (held === undefined) return sendJson(response, 404, { message: "Not Found" });
    if (status !== undefined) return sendJson(response, status, { message: "falhou" }, retryAfter);
    if (page === undefined) return sendJson(response, 200, { data: theCoupon(coupon) });

    const indexes = typeof held === "number" ? Array.from({ length: held }, (_, index) => index) : held;
    const { data, meta } = pageOf(indexes, searchParams);
    sendJson(response, 200, { data: data.map((index) => theCustomer(coupon, index)), meta });
  });
  const shop: Shop = { url, requests, mostAtOnce: 0 };
  return shop;
}

/** One page of a list, with counters. */
function pageOf<T>(items: readonly T[], query: URLSearchParams) {
  const [page, limit, total] = [Number(query.get("page")), Number(query.get("limit")), items.length];
  const data = items.slice((page - 1) * limit, page * limit);
  const counters = { total, count: data.length, per_page: limit, current_page: page };
  return { data, meta: { pagination: { ...counters, total_pages: Math.max(1, Math.ceil(total / limit)), links: [] } } };
}

/** A customer that the coupon and the place in its list tell from all others, with a name that needs quotes. */
function theCustomer(coupon: number, index: number): Customer {
  return aCustomer({ id: coupon * 1_000_000 + index, name: `Exemplo, "nº ${index}" – ção` });
}

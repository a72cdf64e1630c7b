import { describe, expect, test, vi } from "vitest";
import { FairShare, ShareError } from "../src/fair-share.js";
import { aCoupon } from "./support/entities.ts";
import { type Received, startGateway } from "./support/gateway.ts";
import { json, upstream } from "./support/upstream.ts";

/** A store with a limit for each route, which it tells and keeps. */
function storeWithLimit(limit: number) {
  const left = new Map<string, number>();
  return upstream((url) => {
    const route = url.pathname.replace(/\d+/g, "N");
    const remaining = (left.get(route) ?? limit) - 1;
    left.set(route, remaining);
    const id = Number(/\d+/.exec(url.pathname.split("minha-loja")[1] ?? "")?.[0]);
    const headers = { "X-RateLimit-Limit": String(limit), "X-RateLimit-Remaining": String(Math.max(0, remaining)) };
    if (remaining < 0) return json({}, 429, { ...headers, "Retry-After": "60" });
    if (id >= 200_000) return json({}, 500, { ...headers, "Retry-After": "0" });
    if (id >= 100_000) return json({}, 404, headers);
    return json(url.pathname.endsWith("customers") ? { data: [] } : { data: aCoupon({ id }) }, 200, headers);
  });
}

async function crowd(limit: number) {
  const api = storeWithLimit(limit);
  const { get } = await startGateway({ fetch: api.fetch, trustedProxies: 1, visitorLimit: 10_000 });
  const from = (visitor: string, path: string): Promise<Received> => get(path, { "X-Forwarded-For": visitor });
  const statusesOf = async (visitor: string, paths: readonly string[]): Promise<number[]> => {
    const statuses: number[] = [];
    for (const path of paths) statuses.push((await from(visitor, path)).status);
    return statuses;
  };
  return { api, from, statusesOf };
}

const coupons = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `/promocodes/${first + index}`);
const countOf = (statuses: readonly number[], status: number): number => statuses.filter((each) => each === status).length;

describe("one visitor", () => {
  test.each([
    ["coupons", 1, 200],
    ["IDs that nobody has", 100_000, 404],
  ])(
    "who asks for one after another of many %s gets three quarters of the store's limit, then 429, and others are served",
    async (_what, first, status) => {
      const { api, from, statusesOf } = await crowd(40);
      const statuses = await statusesOf("198.51.100.1", coupons(first, 60));
      expect([countOf(statuses, status), countOf(statuses, 429)]).toEqual([30, 30]);
      const { headers, json: body } = await from("198.51.100.1", "/promocodes/77777");
      expect(Number(headers.get("Retry-After"))).toBeGreaterThan(30);
      expect(Number(headers.get("Retry-After"))).toBeLessThanOrEqual(60);
      expect(body).toMatchObject({ status: 429, detail: "You have used up your share of the store's rate limit." });
      expect(await statusesOf("198.51.100.2", coupons(500, 5))).toEqual([200, 200, 200, 200, 200]);
      expect(await statusesOf("198.51.100.3", coupons(600, 5))).toEqual([200, 200, 200, 200, 200]);
      expect(api.calls).toHaveLength(40);
    },
  );

  test("cannot take twice as much by IDs that make the store fail, whose calls are sent twice", async () => {
    const { api, statusesOf } = await crowd(40);
    const statuses = await statusesOf("198.51.100.1", coupons(200_000, 30));
    expect([countOf(statuses, 502), countOf(statuses, 429)]).toEqual([15, 15]);
    expect(api.calls).toHaveLength(30);
    expect(await statusesOf("198.51.100.2", coupons(1, 5))).toEqual([200, 200, 200, 200, 200]);
  });

  test("who has used up their share still gets what is kept, and what another route of the store has", async () => {
    const { statusesOf } = await crowd(40);
    await statusesOf("198.51.100.1", coupons(1, 31));
    expect(await statusesOf("198.51.100.1", ["/promocodes/1", "/promocodes/31", "/clusters/1/customers"])).toEqual([
      200, 429, 200,
    ]);
  });

  test("costs nothing where nothing is sent, as for an ID that does not fit", async () => {
    const { api, statusesOf } = await crowd(40);
    expect(
      new Set(
        await statusesOf(
          "198.51.100.1",
          Array.from({ length: 50 }, () => "/promocodes/0"),
        ),
      ),
    ).toEqual(new Set([400]));
    expect(countOf(await statusesOf("198.51.100.1", coupons(1, 30)), 200)).toBe(30);
    expect(api.calls).toHaveLength(30);
  });
});

describe("a share", () => {
  const take = (share: FairShare, visitor: string, times: number, limit = 40): number => {
    let taken = 0;
    for (let count = 0; count < times; count++) {
      try {
        share.take("GET /", visitor, limit);
        taken += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(ShareError);
      }
    }
    return taken;
  };

  test("is the smaller the more visitors there are, and they all come to the same in the long run", () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const share = new FairShare();
    expect(take(share, "a", 100)).toBe(30);
    expect(take(share, "b", 100)).toBe(15);
    expect(take(share, "c", 100)).toBe(10);
    vi.advanceTimersByTime(60_000);
    for (let round = 0; round < 5; round++) {
      const visitors = ["a", "b", "c"];
      for (const visitor of visitors) take(share, visitor, 1);
    }
    expect(visitorsTake(share, ["a", "b", "c"])).toEqual([5, 5, 5]);
  });

  const visitorsTake = (share: FairShare, visitors: readonly string[]): number[] =>
    visitors.map((visitor) => take(share, visitor, 100));

  test("is at least one call, however small the limit, and comes back a minute after each call", () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const share = new FairShare();
    expect(take(share, "a", 3, 1)).toBe(1);
    vi.advanceTimersByTime(59_999);
    expect(() => share.take("GET /", "a", 1)).toThrow(expect.objectContaining({ retryAfterMs: 1 }));
    vi.advanceTimersByTime(1);
    expect(take(share, "a", 3, 1)).toBe(1);
  });

  test("is given back where the call was not sent", () => {
    const share = new FairShare();
    for (let count = 0; count < 100; count++) share.take("GET /", "a", 40)();
    expect(take(share, "a", 100)).toBe(30);
  });
});

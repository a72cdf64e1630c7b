import { describe, expect, it } from "vitest";
import { fakeClient, queryOf } from "../support/fake-fetch.js";
import { onFakeTime, sleep } from "../support/fake-time.js";
import { seeded } from "../support/random.js";

const limit = 10;

/** A list of so many pages, of which each takes its time, and what is asked of it. */
function slow(pages: number, { latency = () => 1, headers = {} }: { latency?: () => number; headers?: HeadersInit } = {}) {
  const asked: number[] = [];
  let underWay = 0;
  const state = { most: 0, spent: 0, asked };
  const fetch = async (url: string, { signal }: { signal: AbortSignal }): Promise<Response> => {
    const page = Number(queryOf(new Request(url)).page);
    asked.push(page);
    state.most = Math.max(state.most, ++underWay);
    const ms = latency();
    state.spent += ms;
    try {
      await sleep(ms, signal);
    } finally {
      underWay--;
    }
    const data = Array.from({ length: limit }, (_, index) => ({ id: (page - 1) * limit + index }));
    const counters = { total: pages * limit, count: limit, per_page: limit, current_page: page, total_pages: pages, links: [] };
    return Response.json({ data, meta: { pagination: counters } }, { headers });
  };
  return { state, yampi: fakeClient([], { fetch, rateLimit: false }).yampi };
}

const count = async (list: AsyncIterable<unknown>): Promise<number> => {
  let items = 0;
  for await (const _ of list) items++;
  return items;
};

describe("Pages ahead of the reader", () => {
  it("take a sixth more than the least time with eight at once, where half of each wait is exponential", async () => {
    const chance = seeded(20_260_305);
    const { state, yampi } = slow(1_000, { latency: () => Math.round(50 - 50 * Math.log(1 - chance())) });
    const took = await onFakeTime(async () => {
      const began = performance.now();
      expect(await count(yampi.clusters.listCustomers(7, { limit }, { concurrency: 8 }))).toBe(10_000);
      return performance.now() - began;
    });
    expect(state.most).toBe(8);
    expect(took / (state.spent / 8)).toBeLessThan(1.2);
  });

  it("are fetched while the reader rests, and no more than twice as many as may be under way", async () => {
    const { state, yampi } = slow(100);
    await onFakeTime(async () => {
      let seen = 0;
      for await (const { pagination } of yampi.clusters.listCustomers(7, { limit }, { concurrency: 3 }).pages()) {
        await sleep(1_000);
        const last = Math.max(...state.asked);
        const page = pagination?.current_page ?? 0;
        if (page >= 2) expect(last).toBe(Math.min(100, page + 6));
        if (++seen === 20) break;
      }
    });
  });

  it("are four at once unless the caller says it, where the description or the API tells the limit of the route; else one", async () => {
    const most = async (list: (shop: ReturnType<typeof slow>) => AsyncIterable<unknown>, headers = {}): Promise<number> => {
      const shop = slow(20, { headers });
      await onFakeTime(() => count(list(shop)));
      return shop.state.most;
    };
    expect(await most(({ yampi }) => yampi.promocodes.list({ limit }))).toBe(4);
    expect(await most(({ yampi }) => yampi.clusters.listCustomers(7, { limit }), { "X-RateLimit-Limit": "60" })).toBe(4);
    expect(await most(({ yampi }) => yampi.clusters.listCustomers(7, { limit }))).toBe(1);
    expect(await most(({ yampi }) => yampi.promocodes.list({ limit }, { concurrency: 1 }))).toBe(1);
  });

  it("of an iterator that is dropped leave no listener, no timer and no rejection that nobody handles", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--;
      remove(...args);
    };
    const { state, yampi } = slow(50);
    await onFakeTime(async () => {
      const iterator = yampi.clusters.listCustomers(7, { limit }, { concurrency: 4, signal })[Symbol.asyncIterator]();
      for (let item = 0; item <= limit; item++) await iterator.next();
      await sleep(1_000);
    });
    expect(state.asked.length).toBe(10);
    expect(listeners).toBe(0);
  });
});

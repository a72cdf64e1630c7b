import { YampiError } from "@yampi-openapi/client";
import { LRUCache } from "lru-cache";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { Cache, type CacheSettings } from "../src/cache.js";
import { MissingError } from "../src/problem.js";
import { aCoupon } from "./support/entities.ts";
import { startGateway } from "./support/gateway.ts";
import { json, upstream } from "./support/upstream.ts";

/** A clock that the test moves. The library takes a time of 0 for none. */
function startClock(): void {
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.advanceTimersByTime(1);
}

describe("a response", () => {
  test("is kept for the time that is told with it, and a browser keeps it no longer than the gateway", async () => {
    startClock();
    const api = upstream(() => json({ data: aCoupon() }));
    const { get } = await startGateway({ fetch: api.fetch, cacheSeconds: 300 });
    const cacheControl = async (): Promise<string | null> => (await get("/promocodes/9001")).headers.get("Cache-Control");

    expect(await cacheControl()).toBe("private, max-age=300");
    vi.advanceTimersByTime(299_000);
    expect(await cacheControl()).toBe("private, max-age=1");
    expect(api.calls).toHaveLength(1);
    vi.advanceTimersByTime(1_001);
    expect(await cacheControl()).toBe("private, max-age=300");
    expect(api.calls).toHaveLength(2);
  });

  test("says when the store sent it, also when it comes from the cache", async () => {
    vi.useFakeTimers({ toFake: ["performance", "Date"], now: new Date("2026-06-15T15:00:00Z") });
    vi.advanceTimersByTime(1);
    const api = upstream(() => json({ data: aCoupon() }));
    const { get } = await startGateway({ fetch: api.fetch });
    const modified = async (): Promise<string | null> => (await get("/promocodes/9001")).headers.get("Last-Modified");
    expect(await modified()).toBe("Mon, 15 Jun 2026 15:00:00 GMT");
    vi.advanceTimersByTime(60_000);
    expect(await modified()).toBe("Mon, 15 Jun 2026 15:00:00 GMT");
    vi.advanceTimersByTime(240_001);
    expect(await modified()).toBe("Mon, 15 Jun 2026 15:05:00 GMT");
  });

  test("is not kept with a time of 0", async () => {
    const api = upstream(() => json({ data: aCoupon() }));
    const { get } = await startGateway({ fetch: api.fetch, cacheSeconds: 0 });
    await get("/promocodes/9001");
    expect((await get("/promocodes/9001")).headers.get("Cache-Control")).toBe("private, max-age=0");
    expect(api.calls).toHaveLength(2);
  });

  test("is that of its own route, ID, page and limit", async () => {
    const api = upstream((url) => json(url.pathname.endsWith("s") ? { data: [] } : { data: aCoupon({ id: 7 }) }));
    const { get } = await startGateway({ fetch: api.fetch });
    const paths = ["/promocodes/7", "/promocodes/7/customers", "/clusters/7/customers", "/clusters/8/customers"];
    const pages = ["?page=1", "?page=2", "?limit=1", "?limit=2", "?page=1&limit=2"].map(
      (query) => `/clusters/7/customers${query}`,
    );
    for (const path of [...paths, ...pages, ...paths, ...pages]) await get(path);
    expect(new Set(api.calls).size).toBe(9);
    expect(api.calls).toHaveLength(9);
    await get("/clusters/007/customers?limit=02&page=01");
    expect(api.calls).toHaveLength(9);
  });
});

describe("an ID that the store does not know", () => {
  test.each([404, 410])("is asked for once in a while, with its %i, and the others are as before", async (status) => {
    const api = upstream((url) => (url.pathname.includes("/404") ? json({}, status) : json({ data: [] })));
    const { get } = await startGateway({ fetch: api.fetch });
    for (let count = 0; count < 5; count++) {
      for (const path of ["/promocodes/404", "/promocodes/404/customers", "/clusters/404/customers"]) {
        const { status, headers } = await get(path);
        expect([status, headers.get("Cache-Control")]).toEqual([404, "no-store"]);
      }
      expect(await get("/clusters/7/customers")).toMatchObject({ status: 200 });
    }
    expect(api.calls).toHaveLength(4);
  });

  test("says nothing of another page of the same list, which one visitor could otherwise hide from all", async () => {
    const api = upstream((url) => (url.searchParams.get("page") === "99" ? json({}, 404) : json({ data: [] })));
    const { get } = await startGateway({ fetch: api.fetch });
    expect(await get("/clusters/7/customers?page=99")).toMatchObject({ status: 404 });
    expect(await get("/clusters/7/customers?page=1")).toMatchObject({ status: 200 });
  });
});

test("of what the store says of an ID that it does not know nothing stays in memory, however long it is", async () => {
  const kept = vi.spyOn(LRUCache.prototype, "set");
  onTestFinished(() => kept.mockRestore());
  const api = upstream(() => json({ message: "x".repeat(500_000) }, 404));
  const { get } = await startGateway({ fetch: api.fetch });
  expect(await get("/promocodes/404")).toMatchObject({ status: 404 });
  expect(kept.mock.calls).toEqual([["promocodes/404", expect.any(MissingError)]]);
  // An error of the client would keep the text of its response.
  expect(kept.mock.calls[0]?.[1]).not.toBeInstanceOf(YampiError);
});

test("no more bytes are kept than the gateway is told", async () => {
  const api = upstream(() => json({ data: aCoupon() }));
  for (const [cacheBytes, calls] of [
    [undefined, 1],
    [1_000_000, 2],
    [100, 4],
  ] as const) {
    const { get } = await startGateway({ fetch: api.fetch, cacheBytes });
    for (let count = 0; count < 2; count++) expect(await get("/promocodes/9001")).toMatchObject({ status: 200 });
    expect(api.calls).toHaveLength(calls);
  }
});

test("a response of the store that is larger than any should be is not read to its end", async () => {
  const api = upstream(() => json({ data: aCoupon({ description: "x".repeat(4 * 1024 * 1024) }) }));
  const { get } = await startGateway({ fetch: api.fetch });
  expect(await get("/promocodes/9001")).toMatchObject({ status: 502 });
});

test("requests for the same at the same time share one call of the API", async () => {
  let respond = (_response: Response): void => {};
  const api = upstream(() => new Promise((resolve) => (respond = resolve)));
  const { get } = await startGateway({ fetch: api.fetch });
  const requests = Array.from({ length: 20 }, () => get("/promocodes/9001"));
  await expect.poll(() => api.calls).toHaveLength(1);
  respond(json({ data: aCoupon() }));
  for (const { status } of await Promise.all(requests)) expect(status).toBe(200);
  expect(api.calls).toHaveLength(1);
});

test("a visitor who leaves takes nothing from others who wait for the same", async () => {
  let respond = (_response: Response): void => {};
  const api = upstream(() => new Promise((resolve) => (respond = resolve)));
  const { get, url } = await startGateway({ fetch: api.fetch });
  const leaving = new AbortController();
  const first = fetch(`${url}/promocodes/9001`, { signal: leaving.signal }).catch(() => undefined);
  await expect.poll(() => api.calls).toHaveLength(1);
  const second = get("/promocodes/9001");
  leaving.abort();
  await first;
  respond(json({ data: aCoupon() }));
  expect(await second).toMatchObject({ status: 200 });
  expect(api.calls).toHaveLength(1);
});

describe("the cache", () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const value = (text: string) => async () => encode(text);
  const cacheOf = (settings: Partial<CacheSettings> = {}) =>
    new Cache({ lifetimeMs: 60_000, capacity: 2, bytes: 10_000, isLasting: () => false, ...settings });
  const textOf = async (cache: Cache, key: string, text: string): Promise<string> =>
    new TextDecoder().decode((await cache.get(key, value(text))).body);

  test("holds no more than its capacity, and drops what was not asked for longest", async () => {
    const cache = cacheOf();
    for (const key of ["a", "b", "c"]) await cache.get(key, value("first"));
    expect(await textOf(cache, "c", "second")).toBe("first");
    expect(await textOf(cache, "b", "second")).toBe("first");
    expect(await textOf(cache, "a", "second")).toBe("second");
  });

  test("serves all who wait, though more keys are loaded at once than it holds, each loaded once", async () => {
    const cache = cacheOf();
    const loaded = new Map<string, (body: Uint8Array<ArrayBuffer>) => void>();
    const load = (key: string) => vi.fn(() => new Promise<Uint8Array<ArrayBuffer>>((resolve) => loaded.set(key, resolve)));
    const loads = new Map(["a", "b", "c", "d"].map((key) => [key, load(key)]));
    const asked = [...loads].map(([key, load]) => cache.get(key, load));
    for (const [key, resolve] of loaded) resolve(encode(key));
    expect((await Promise.all(asked)).map(({ body }) => body)).toEqual(["a", "b", "c", "d"].map(encode));
    for (const load of loads.values()) expect(load).toHaveBeenCalledTimes(1);
  });

  test("keeps no failure of a key that it had before, and gives nothing that is too old in its place", async () => {
    startClock();
    const cache = cacheOf({ lifetimeMs: 1_000 });
    await cache.get("a", value("first"));
    vi.advanceTimersByTime(1_001);
    await expect(cache.get("a", () => Promise.reject(new Error("away")))).rejects.toThrow("away");
    expect(await textOf(cache, "a", "back")).toBe("back");
  });

  test("sets no timer, since Workers would end it with the request, and time would stop", async () => {
    vi.useFakeTimers();
    const cache = cacheOf({ lifetimeMs: 1_000 });
    await cache.get("a", value("first"));
    await cache.get("a", value("second"));
    expect(vi.getTimerCount()).toBe(0);
  });

  test("does not care for the clock of the machine", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 1_000_000 });
    const cache = cacheOf();
    await cache.get("a", value("first"));
    vi.setSystemTime(0);
    expect((await cache.get("a", value("second"))).remainingMs).toBeLessThanOrEqual(60_000);
    vi.setSystemTime(90_000_000);
    expect(await textOf(cache, "a", "second")).toBe("first");
  });

  test("with a lifetime of 0 gives a value to those alone who ask at the same time", async () => {
    const cache = cacheOf({ lifetimeMs: 0 });
    const load = vi.fn(value("first"));
    const both = await Promise.all([cache.get("a", load), cache.get("a", load)]);
    expect(both).toMatchObject([1, 2].map(() => ({ body: encode("first"), remainingMs: 0 })));
    expect(load).toHaveBeenCalledTimes(1);
    await cache.get("a", load);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test("tells a failure to all who wait, and does not keep it", async () => {
    const cache = cacheOf();
    const failure = new Error("away");
    const load = vi.fn(() => Promise.reject(failure));
    const results = await Promise.allSettled([cache.get("a", load), cache.get("a", load)]);
    expect(results.map((result) => result.status === "rejected" && result.reason)).toEqual([failure, failure]);
    expect(load).toHaveBeenCalledTimes(1);
    expect(await textOf(cache, "a", "back")).toBe("back");
  });

  test("holds no more bytes than it may, whatever the number of responses", async () => {
    const cache = cacheOf({ capacity: 1_000, bytes: 1_000 });
    for (let index = 0; index < 30; index++) await cache.get(`key ${index}`, value("x".repeat(94)));
    const load = vi.fn(value("again"));
    for (let index = 29; index >= 0; index--) await cache.get(`key ${index}`, load);
    // A hundred bytes each, with the key: ten fit, of which those that come again take the places.
    expect(load.mock.calls.length).toBeGreaterThanOrEqual(20);
  });

  test("counts the keys among the bytes", async () => {
    const cache = cacheOf({ capacity: 1_000, bytes: 1_000 });
    const keys = Array.from({ length: 30 }, (_, index) => String(index).padEnd(100));
    for (const key of keys) await cache.get(key, value(""));
    const load = vi.fn(value("again"));
    for (const key of keys.toReversed()) await cache.get(key, load);
    expect(load.mock.calls.length).toBeGreaterThanOrEqual(20);
  });

  test("does not keep a response that is too large, so that it takes no other's place", async () => {
    const cache = cacheOf({ capacity: 1_000, bytes: 1_000 });
    for (let index = 0; index < 5; index++) await cache.get(`key ${index}`, value("x".repeat(94)));
    const giant = "y".repeat(900);
    expect(await textOf(cache, "giant", giant)).toBe(giant);
    expect((await cache.get("giant", value(giant))).remainingMs).toBe(0);
    expect(await textOf(cache, "giant", "again")).toBe("again");
    for (let index = 0; index < 5; index++) expect(await textOf(cache, `key ${index}`, "lost")).toBe("x".repeat(94));
  });

  test("keeps a failure that lasts for half a minute, apart from the responses", async () => {
    startClock();
    const cache = cacheOf({ isLasting: () => true });
    await cache.get("a", value("first"));
    await cache.get("b", value("first"));
    const load = vi.fn(() => Promise.reject(new Error("missing")));
    for (let index = 0; index < 50; index++) await expect(cache.get(`missing ${index}`, load)).rejects.toThrow("missing");
    for (let index = 0; index < 50; index++) await expect(cache.get(`missing ${index}`, load)).rejects.toThrow("missing");
    expect(load).toHaveBeenCalledTimes(50);
    expect(await textOf(cache, "a", "second")).toBe("first");
    expect(await textOf(cache, "b", "second")).toBe("first");
    vi.advanceTimersByTime(30_001);
    expect(await textOf(cache, "missing 0", "there now")).toBe("there now");
  });

  test("keeps a thousand failures, and drops what was not asked for longest", async () => {
    const cache = cacheOf({ isLasting: () => true });
    const load = vi.fn(() => Promise.reject(new Error("gone")));
    for (let key = 0; key <= 1_000; key++) await expect(cache.get(String(key), load)).rejects.toThrow("gone");
    load.mockClear();
    for (const key of ["1000", "1", "0"]) await expect(cache.get(key, load)).rejects.toThrow("gone");
    expect(load).toHaveBeenCalledTimes(1);
  });

  test("keeps no failure longer than a response, and none with a lifetime of 0", async () => {
    startClock();
    for (const lifetimeMs of [0, 1_000]) {
      const cache = cacheOf({ lifetimeMs, isLasting: () => true });
      await expect(cache.get("a", () => Promise.reject(new Error("missing")))).rejects.toThrow("missing");
      vi.advanceTimersByTime(lifetimeMs + 1);
      expect(await textOf(cache, "a", "there now")).toBe("there now");
    }
  });
});

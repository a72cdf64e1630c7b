import { describe, expect, test, vi } from "vitest";
import { Cache } from "../src/cache.js";
import { aCoupon } from "./support/entities.ts";
import { startGateway } from "./support/gateway.ts";
import { json, upstream } from "./support/upstream.ts";

/** A clock that the test moves. The library takes a time of 0 for none. */
function startClock(): void {
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.advanceTimersByTime(1);
}

describe("an answer", () => {
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

test("requests for the same at the same time share one call of the API", async () => {
  let answer = (_response: Response): void => {};
  const api = upstream(() => new Promise((resolve) => (answer = resolve)));
  const { get } = await startGateway({ fetch: api.fetch });
  const requests = Array.from({ length: 20 }, () => get("/promocodes/9001"));
  await vi.waitFor(() => expect(api.calls).toHaveLength(1));
  answer(json({ data: aCoupon() }));
  for (const { status } of await Promise.all(requests)) expect(status).toBe(200);
  expect(api.calls).toHaveLength(1);
});

test("a visitor who leaves takes nothing from others who wait for the same", async () => {
  let answer = (_response: Response): void => {};
  const api = upstream(() => new Promise((resolve) => (answer = resolve)));
  const { get, url } = await startGateway({ fetch: api.fetch });
  const leaving = new AbortController();
  const first = fetch(`${url}/promocodes/9001`, { signal: leaving.signal }).catch(() => undefined);
  await vi.waitFor(() => expect(api.calls).toHaveLength(1));
  const second = get("/promocodes/9001");
  leaving.abort();
  await first;
  answer(json({ data: aCoupon() }));
  expect(await second).toMatchObject({ status: 200 });
  expect(api.calls).toHaveLength(1);
});

describe("the cache", () => {
  const value = (text: string) => async () => ({ text });

  test("holds no more than its capacity, and drops what was not asked for longest", async () => {
    const cache = new Cache({ lifetimeMs: 60_000, capacity: 2 });
    for (const key of ["a", "b", "c"]) await cache.get(key, value("first"));
    expect((await cache.get("c", value("second"))).value.text).toBe("first");
    expect((await cache.get("b", value("second"))).value.text).toBe("first");
    expect((await cache.get("a", value("second"))).value.text).toBe("second");
  });

  test("answers all who wait, though more keys are loaded at once than it holds, each loaded once", async () => {
    const cache = new Cache({ lifetimeMs: 60_000, capacity: 2 });
    const loaded = new Map<string, (value: object) => void>();
    const load = (key: string) => vi.fn(() => new Promise<object>((resolve) => loaded.set(key, resolve)));
    const loads = new Map(["a", "b", "c", "d"].map((key) => [key, load(key)]));
    const asked = [...loads].map(([key, load]) => cache.get(key, load));
    for (const [key, resolve] of loaded) resolve({ key });
    expect((await Promise.all(asked)).map(({ value }) => value)).toEqual(["a", "b", "c", "d"].map((key) => ({ key })));
    for (const load of loads.values()) expect(load).toHaveBeenCalledTimes(1);
  });

  test("keeps no failure of a key that it had before, and gives nothing that is too old in its place", async () => {
    startClock();
    const cache = new Cache({ lifetimeMs: 1_000, capacity: 2 });
    await cache.get("a", value("first"));
    vi.advanceTimersByTime(1_001);
    await expect(cache.get("a", () => Promise.reject(new Error("away")))).rejects.toThrow("away");
    expect((await cache.get("a", value("back"))).value.text).toBe("back");
  });

  test("sets no timer, since Workers would end it with the request, and time would stop", async () => {
    vi.useFakeTimers();
    const cache = new Cache({ lifetimeMs: 1_000, capacity: 2 });
    await cache.get("a", value("first"));
    await cache.get("a", value("second"));
    expect(vi.getTimerCount()).toBe(0);
  });

  test("does not care for the clock of the machine", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 1_000_000 });
    const cache = new Cache({ lifetimeMs: 60_000, capacity: 2 });
    await cache.get("a", value("first"));
    vi.setSystemTime(0);
    expect((await cache.get("a", value("second"))).remainingMs).toBeLessThanOrEqual(60_000);
    vi.setSystemTime(90_000_000);
    expect((await cache.get("a", value("second"))).value.text).toBe("first");
  });

  test("with a lifetime of 0 gives a value to those alone who ask at the same time", async () => {
    const cache = new Cache({ lifetimeMs: 0, capacity: 2 });
    const load = vi.fn(value("first"));
    const both = await Promise.all([cache.get("a", load), cache.get("a", load)]);
    expect(both).toEqual([1, 2].map(() => ({ value: { text: "first" }, remainingMs: 0 })));
    expect(load).toHaveBeenCalledTimes(1);
    await cache.get("a", load);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test("tells a failure to all who wait, and does not keep it", async () => {
    const cache = new Cache({ lifetimeMs: 60_000, capacity: 2 });
    const failure = new Error("away");
    const load = vi.fn(() => Promise.reject(failure));
    const results = await Promise.allSettled([cache.get("a", load), cache.get("a", load)]);
    expect(results.map((result) => result.status === "rejected" && result.reason)).toEqual([failure, failure]);
    expect(load).toHaveBeenCalledTimes(1);
    expect((await cache.get("a", value("back"))).value.text).toBe("back");
  });
});

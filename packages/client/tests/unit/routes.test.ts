import { describe, expect, it } from "vitest";
import { MemoryRateLimiter, type RateLimitRoute, Yampi } from "../../src/index.js";
import { Routes } from "../../src/rate-limit/routes.js";
import { credentials, fakeFetch } from "../support/fake-fetch.js";
import { onFakeTime, sleep } from "../support/fake-time.js";

const minute = 60_000;
const routeOf = (key: string | number): RateLimitRoute => ({ key: String(key), limit: 2, windowMs: minute });

describe("The routes that a limiter keeps", () => {
  it("are no more than a thousand where nothing has to be remembered of them", () => {
    const routes = new Routes(
      ({ key }) => key,
      () => true,
    );
    for (let route = 0; route < 10_000; route++) {
      routes.of(routeOf(route));
      expect(routes.size).toBeLessThanOrEqual(1_000);
    }
  });

  it("are all of those that are busy, and few others", () => {
    const routes = new Routes(
      ({ key }) => ({ key }),
      ({ key }) => Number(key) >= 3_000,
    );
    const busy = Array.from({ length: 3_000 }, (_, route) => routes.of(routeOf(route)));
    for (let route = 3_000; route < 20_000; route++) routes.of(routeOf(route));
    for (const [route, state] of busy.entries()) expect(routes.of(routeOf(route))).toBe(state);
    expect(routes.size).toBeLessThanOrEqual(6_000);
  });
});

describe("A route of a limiter that sees thousands of them", () => {
  /** Calls another thousand routes, once each. */
  async function callOthers(limiter: MemoryRateLimiter): Promise<void> {
    for (let other = 0; other < 1_000; other++) (await limiter.acquire(routeOf(`${performance.now()} ${other}`), {})).release();
  }

  /** How many calls of the route may go at once. */
  async function room(limiter: MemoryRateLimiter, route: RateLimitRoute): Promise<number> {
    const permits = [];
    for (let isFull = false; !isFull; ) {
      const controller = new AbortController();
      const asked = limiter.acquire(route, { signal: controller.signal, onWait: () => controller.abort() });
      await asked.then(
        (permit) => permits.push(permit),
        () => {
          isFull = true;
        },
      );
    }
    return permits.length;
  }

  const learn = async (limiter: MemoryRateLimiter, route: RateLimitRoute) =>
    (await limiter.acquire(route, {})).release({ limit: 5, exceeded: false });

  it("is forgotten a window after its last response", () =>
    onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      await learn(limiter, routeOf("idle"));
      await sleep(minute);
      await callOthers(limiter);
      expect(await room(limiter, routeOf("idle"))).toBe(2);
    }));

  it("is remembered while its window goes on", () =>
    onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      await learn(limiter, routeOf("busy"));
      await sleep(minute - 1);
      await callOthers(limiter);
      expect(await room(limiter, routeOf("busy"))).toBe(4);
    }));

  it("is remembered while a call of it is under way", () =>
    onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const permit = await limiter.acquire(routeOf("slow"), {});
      await sleep(10 * minute);
      await callOthers(limiter);
      expect(await room(limiter, routeOf("slow"))).toBe(1);
      permit.release();
    }));

  it("is remembered while it is held", () =>
    onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      (await limiter.acquire(routeOf("held"), {})).release({ exceeded: true, holdMs: 10 * minute });
      await sleep(9 * minute);
      await callOthers(limiter);
      const start = performance.now();
      (await limiter.acquire(routeOf("held"), {})).release();
      expect(performance.now() - start).toBe(minute);
    }));

  it("is remembered while it is held, although a response says that its window ends sooner", () =>
    onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const [refused, late] = [await limiter.acquire(routeOf("held"), {}), await limiter.acquire(routeOf("held"), {})];
      refused.release({ exceeded: true, holdMs: 10 * minute });
      late.release({ remaining: 0, resetMs: 1_000, exceeded: false });
      await sleep(9 * minute);
      await callOthers(limiter);
      const start = performance.now();
      (await limiter.acquire(routeOf("held"), {})).release();
      expect(performance.now() - start).toBe(minute);
    }));

  it("is remembered while a call waits for it", () =>
    onFakeTime(async () => {
      const limiter = new MemoryRateLimiter({ quota: false });
      (await limiter.acquire(routeOf("awaited"), {})).release({ exceeded: true });
      await sleep(minute - 1);
      const waiting = limiter.acquire(routeOf("awaited"), {});
      await callOthers(limiter);
      (await waiting).release();
    }));
});

it("A client for each of thousands of base URLs keeps the hold of each, and of one that is made again", async () => {
  const refused = () => new Response("{}", { status: 429, headers: { "Retry-After": "3600" } });
  const { fetch, requests } = fakeFetch(refused);
  const call = (address: number) => {
    const { customers } = new Yampi({ alias: "minha-loja", ...credentials, fetch, baseUrl: `https://${address}.example` });
    return customers.get(1).catch(({ retryAfterMs }) => retryAfterMs);
  };
  for (let address = 0; address < 1_100; address++) await call(address);
  expect(requests).toHaveLength(1_100);
  expect(await call(0)).toBeGreaterThan(3_500_000);
  expect(requests).toHaveLength(1_100);
});

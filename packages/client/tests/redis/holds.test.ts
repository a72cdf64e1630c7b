import { describe, expect, it } from "vitest";
import { RateLimitHoldError, type RateLimitPermit } from "../../src/index.js";
import type { RedisRateLimiter } from "../../src/redis.js";
import { commandsOf, isTested, leftKey, route, routeKey, shared, waitOf } from "./support.js";

/** What is left of the key of the route, in milliseconds, as soon as it is more than this. */
const leftOf = async ({ redis }: Awaited<ReturnType<typeof shared>>, least: number): Promise<number> => {
  await expect.poll(() => redis.pTTL(routeKey)).toBeGreaterThan(least);
  return redis.pTTL(routeKey);
};

describe.runIf(isTested)("After a 429, over Redis", () => {
  it.each([
    ["Retry-After", { holdMs: 15_000 }, 15_000],
    ["X-RateLimit-Reset", { resetMs: 20_000 }, 20_000],
    ["Retry-After, which goes before X-RateLimit-Reset", { holdMs: 7_000, resetMs: 20_000 }, 7_000],
    ["X-RateLimit-Reset that is further away than a minute, a minute", { resetMs: 90_000 }, 60_000],
    ["no header, the length of the window", {}, 60_000],
  ])("the route is held as long as it says by %s, to the millisecond", async (_, news, holdMs) => {
    const { limiter, limiters, redis, ...others } = await shared(2);
    const start = performance.now();
    (await limiter.acquire(route, {})).release({ exceeded: true, ...news });
    const left = await leftOf({ limiter, limiters, redis, ...others }, 0);
    expect(left).toBeLessThanOrEqual(holdMs);
    const waited = await waitOf(limiters[1] as RedisRateLimiter);
    // The test takes a part of it.
    const least = holdMs - (performance.now() - start) - 2;
    expect(left).toBeGreaterThanOrEqual(least);
    expect(waited).toBeGreaterThanOrEqual(least);
  });

  it("a shorter hold does not shorten a longer one", async () => {
    const all = await shared(2);
    const [one, other] = await Promise.all(all.limiters.map((limiter) => limiter.acquire(route, {})));
    one?.release({ exceeded: true, holdMs: 50_000 });
    await leftOf(all, 45_000);
    other?.release({ exceeded: true, holdMs: 1_000 });
    await all.redis.ping();
    expect(await leftOf(all, 0)).toBeGreaterThan(45_000);
  });

  it("a call is rejected whose hold is too long for it, in every process, and sends Redis nothing more", async () => {
    const { limiters, redis } = await shared(2);
    const [one, other] = limiters as [RedisRateLimiter, RedisRateLimiter];
    (await one.acquire(route, {})).release({ exceeded: true, holdMs: 30_000 });
    await expect.poll(() => redis.exists(routeKey)).toBe(1);
    for (const limiter of [one, other]) {
      const rejected = await limiter.acquire(route, { maxHoldMs: 20_000 }).catch((reason: unknown) => reason);
      expect(rejected).toBeInstanceOf(RateLimitHoldError);
      expect((rejected as RateLimitHoldError).retryAfterMs).toBeGreaterThan(25_000);
      expect(await waitOf(limiter)).toBeGreaterThan(25_000);
    }
    const before = await commandsOf(redis);
    for (const limiter of [one, other]) await limiter.acquire(route, { maxHoldMs: 0 }).catch(() => {});
    expect(await commandsOf(redis)).toBe(before);
  });

  it("a call that waits is rejected when the 429 comes, if that holds it for too long", async () => {
    const { limiter } = await shared(1);
    const permits = await Promise.all([1, 2, 3].map(() => limiter.acquire(route, {})));
    const waiting = limiter.acquire(route, {
      maxHoldMs: 10_000,
      onWait: () => permits[0]?.release({ exceeded: true, holdMs: 11_000 }),
    });
    await expect(waiting).rejects.toMatchObject({ retryAfterMs: 11_000 });
  });

  it("without headers, each process sends one call alone, and more as they are taken", async () => {
    const short = { ...route, limit: 50, windowMs: 300 };
    const { limiters, redis } = await shared(2);
    const [first] = await Promise.all(limiters.map((limiter) => limiter.acquire(short, {})));
    first?.release({ exceeded: true });
    // The other process has a connection of its own, which may be quicker.
    await expect.poll(() => redis.exists(routeKey), { interval: 5 }).toBe(1);
    const admitted: RateLimitPermit[][] = [[], []];
    const calls = limiters.flatMap((limiter, process) =>
      Array.from({ length: 5 }, async () => admitted[process]?.push(await limiter.acquire(short, {}))),
    );
    await expect.poll(() => admitted.map(({ length }) => length)).toEqual([1, 1]);
    admitted[0]?.[0]?.release({ exceeded: false });
    await expect.poll(() => admitted.map(({ length }) => length)).toEqual([3, 1]);
    admitted[1]?.[0]?.release({ exceeded: false, limit: 50, remaining: 40 });
    await expect.poll(() => admitted.map(({ length }) => length)).toEqual([3, 5]);
    for (let next = 1; next < 5; next++) {
      await expect.poll(() => admitted[0]?.length).toBeGreaterThan(next);
      admitted[0]?.[next]?.release({ exceeded: false });
    }
    await Promise.all(calls);
  });
});

describe.runIf(isTested)("The end of a window that a response tells, over Redis", () => {
  it("is waited for where nothing is left", async () => {
    const { limiters } = await shared(2);
    const ten = { ...route, limit: 10 };
    (await (limiters[0] as RedisRateLimiter).acquire(ten, {})).release({
      limit: 10,
      remaining: 0,
      resetMs: 40_000,
      exceeded: false,
    });
    for (const limiter of limiters) {
      await expect.poll(() => waitOf(limiter, ten)).toBeGreaterThan(20_000);
      expect(await waitOf(limiter, ten)).toBeLessThanOrEqual(40_000);
    }
  });

  it("opens the route, though what was sent in the window would count for longer", async () => {
    const { limiters, redis } = await shared(2);
    const permits = await Promise.all([0, 1, 0].map((index) => (limiters[index] as RedisRateLimiter).acquire(route, {})));
    for (const permit of permits) permit.release({ limit: 3, remaining: 0, resetMs: 500, exceeded: false });
    await expect.poll(() => redis.exists(leftKey)).toBe(0);
    await expect.poll(() => Promise.all(limiters.map((limiter) => waitOf(limiter)))).toEqual([0, 0]);
  });

  it("is not believed beyond the window", async () => {
    const { limiter } = await shared(1);
    (await limiter.acquire(route, {})).release({ remaining: 0, resetMs: 3_600_000, exceeded: false });
    await expect.poll(() => waitOf(limiter)).toBeGreaterThan(50_000);
    expect(await waitOf(limiter)).toBeLessThanOrEqual(60_000);
  });

  it("of a route without a figure is waited for too", async () => {
    const { limiter } = await shared(1);
    const unknown = { ...route, limit: undefined };
    (await limiter.acquire(unknown, {})).release({ remaining: 0, resetMs: 40_000, exceeded: false });
    await expect.poll(() => waitOf(limiter, unknown)).toBeGreaterThan(20_000);
  });

  it("has come where more is left than can be of that window", async () => {
    const { limiter, redis } = await shared(1);
    const ten = { ...route, limit: 10 };
    const take = () => limiter.acquire(ten, {});
    const leftIs = (left: number) => expect.poll(() => redis.hGet(leftKey, "left")).toBe(String(left));
    (await take()).release({ limit: 10, remaining: 4, exceeded: false });
    await leftIs(4);
    const stale = await take();
    const taken = Date.now();
    await expect.poll(() => Date.now()).toBeGreaterThan(taken + 1);
    const fresh = await take();
    fresh.release({ limit: 10, remaining: 9, exceeded: false });
    await leftIs(9);
    // Of the window before, although its response comes later.
    stale.release({ limit: 10, remaining: 0, exceeded: false });
    await redis.ping();
    expect(await redis.hGet(leftKey, "left")).toBe("9");
  });

  it("does not end a hold", async () => {
    const { limiter, redis } = await shared(1);
    const permits = await Promise.all([1, 2].map(() => limiter.acquire(route, {})));
    permits[0]?.release({ exceeded: true, holdMs: 50_000 });
    permits[1]?.release({ remaining: 0, resetMs: 9_000, exceeded: false });
    await redis.ping();
    expect(await redis.pTTL(routeKey)).toBeGreaterThan(45_000);
  });
});

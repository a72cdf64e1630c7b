import { describe, expect, it, vi } from "vitest";
import type { RateLimitPermit } from "../../src/index.js";
import { commandsOf, isTested, leftKey, route, routeKey, sentKey, shared, waitOf } from "./support.js";

/** Keeps this process busy, so that it reads no response and fires no timer, and leaves the machine to Redis. */
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

describe.runIf(isTested)("A key without an expiry", () => {
  it("gets one with the next call, so that a route of which nothing is left opens again", async () => {
    const { limiter, redis } = await shared(1);
    await redis.hSet(leftKey, { left: 0, from: 0, begun: 0 });
    const waited = await waitOf(limiter);
    expect(waited).toBeGreaterThan(50_000);
    expect(waited).toBeLessThanOrEqual(60_000);
    expect(await redis.pTTL(leftKey)).toBeGreaterThan(50_000);
  });

  it("gets one in the midst of a window", async () => {
    const { limiter, redis } = await shared(1);
    (await limiter.acquire(route, {})).release({ remaining: 2, exceeded: false });
    await expect.poll(() => redis.persist(leftKey)).toBe(1);
    await redis.persist(sentKey);
    await limiter.acquire(route, {});
    for (const key of [sentKey, leftKey]) expect(await redis.pTTL(key)).toBeGreaterThan(50_000);
  });

  it("gets one that is held, which then ends", async () => {
    const { limiter, limiters, redis } = await shared(2);
    (await limiter.acquire(route, {})).release({ exceeded: true, holdMs: 50_000 });
    await expect.poll(() => redis.persist(routeKey)).toBe(1);
    const waited = await waitOf(limiters[1] ?? limiter);
    expect(waited).toBeGreaterThan(50_000);
    expect(waited).toBeLessThanOrEqual(60_000);
  });
});

describe.runIf(isTested)("Requests that were counted before the clock of Redis was set back", () => {
  it("count for the length of a window", async () => {
    const { limiter, redis } = await shared(1);
    const anHour = 3_600_000;
    for (const value of ["one", "two", "three"]) await redis.zAdd(sentKey, { score: Date.now() + anHour, value });
    const waited = await waitOf(limiter);
    expect(waited).toBeGreaterThan(50_000);
    expect(waited).toBeLessThanOrEqual(60_000);
  });
});

describe.runIf(isTested)("A process that was busy", () => {
  it.each([
    ["before its question has left", () => block(1_400)],
    ["while Redis responds", () => queueMicrotask(() => block(1_400))],
  ])("%s does not take Redis for away", async (_, beBusy) => {
    const { limiter } = await shared(1, { timeoutMs: 1_000 });
    (await limiter.acquire({ ...route, key: "GET /elsewhere" }, {})).release();
    const onFallback = vi.fn();
    const asked = limiter.acquire(route, { onFallback });
    beBusy();
    (await asked).release();
    expect(onFallback).not.toHaveBeenCalled();
  });

  it("takes a Redis for away that does not respond", async () => {
    const { limiter, server } = await shared(1, { timeoutMs: 100 });
    server.pause();
    const onFallback = vi.fn();
    const start = performance.now();
    (await limiter.acquire(route, { onFallback })).release();
    server.resume();
    expect(onFallback).toHaveBeenCalledTimes(1);
    // Each of the ten timers in which the time is counted may come a millisecond early.
    expect(performance.now() - start).toBeGreaterThanOrEqual(90);
  });
});

describe.runIf(isTested)("200 calls of a process that wait for one route", () => {
  it("ask Redis as often as one that waits", async () => {
    const { limiter, redis } = await shared(1);
    const commands = (): Promise<number> => commandsOf(redis);
    // The window ends two seconds after the first response.
    const short = { ...route, limit: 3, windowMs: 2_000 };
    const admitted: RateLimitPermit[] = [];
    const end = new AbortController();
    const calls = Array.from({ length: 200 }, async () => admitted.push(await limiter.acquire(short, { signal: end.signal })));
    await expect.poll(() => admitted.length).toBe(3);
    // Eight questions at once, and one more for each of the three that are granted.
    await expect.poll(commands).toBeGreaterThanOrEqual(8 + 3);
    // Nobody knows when the window ends before a response comes: one call asks every tenth of a second.
    const start = performance.now();
    const asked = await commands();
    await expect.poll(commands).toBeGreaterThanOrEqual(asked + 4);
    expect((await commands()) - asked).toBeLessThanOrEqual(2 + (performance.now() - start) / 90);
    for (const permit of admitted) permit.release({ exceeded: false });
    const before = await commands();
    await expect.poll(() => admitted.length).toBe(6);
    // About a dozen: one that waits, the three that are granted or some more together, and what the first response tells. On a busy machine, some more.
    expect((await commands()) - before).toBeLessThan(60);
    end.abort();
    await Promise.allSettled(calls);
  });
});

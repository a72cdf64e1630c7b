import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { type YampiEvent, YampiInputError } from "../../src/index.js";
import { RedisRateLimiter } from "../../src/redis.js";
import { fakeClient } from "../support/fake-fetch.js";
import { isWhole } from "../support/whole.js";
import { startRedis } from "./redis-server.js";
import { connected, isTested, leftKey, route, shared, waitOf } from "./support.js";

const ten = { ...route, limit: 10 };
const exceeded = { limit: 3, remaining: 0, exceeded: true };

// Skipped only where no Redis can be started and nobody insists.
describe.runIf(isTested)("A limit that is shared over Redis", () => {
  // Takes six seconds, and fails where the machine has too much else to do.
  it.runIf(isWhole)(
    "is kept by four processes that export at once: no 429, and hardly anything of the quota is left unused",
    async () => {
      const redis = await startRedis();
      onTestFinished(() => redis.stop());
      const { url, windows, refused } = await limitedServer({ perSecond: 50, items: 75 });
      const exporter = join(import.meta.dirname, "exporter.ts");
      const runs = Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, [exporter, url, redis.url]));
      const items = (await Promise.all(runs)).map(({ stdout }) => Number(stdout));

      expect(items).toEqual([75, 75, 75, 75]);
      expect(refused()).toBe(0);
      // The last window holds what is left.
      const full = windows().slice(0, -1);
      expect(Math.max(...full)).toBeLessThanOrEqual(50);
      expect(full.reduce((sum, used) => sum + used, 0) / (full.length * 50)).toBeGreaterThanOrEqual(0.9);
    },
    60_000,
  );

  it("lets as many go as the quota has, whoever asks", async () => {
    const { limiters } = await shared(2);
    const [one, other] = limiters as [RedisRateLimiter, RedisRateLimiter];
    expect([await waitOf(one), await waitOf(other), await waitOf(one)]).toEqual([0, 0, 0]);
    // The first response tells when the window ends.
    await expect.poll(() => waitOf(other)).toBeGreaterThan(50_000);
    expect(await waitOf(other, { ...route, key: "GET /elsewhere" })).toBe(0);
  });

  it("holds everybody back after a 429 that one saw", async () => {
    const { limiters } = await shared(2);
    const [one, other] = limiters as [RedisRateLimiter, RedisRateLimiter];
    const permit = await one.acquire(route, {});
    permit.release({ ...exceeded, holdMs: 30_000 });
    await expect.poll(() => waitOf(other)).toBeGreaterThan(25_000);
    expect(await waitOf(one)).toBeGreaterThan(25_000);
  });

  it("takes off what others at the same address have used", async () => {
    const { limiter } = await shared(1);
    (await limiter.acquire(ten, {})).release({ limit: 10, remaining: 0, exceeded: false });
    expect(await waitOf(limiter, ten)).toBeGreaterThan(0);
  });

  it("takes off the requests without a response from what the API says is left", async () => {
    const { limiters, redis } = await shared(2);
    const [one, other] = limiters as [RedisRateLimiter, RedisRateLimiter];
    (await one.acquire(ten, {})).release({ limit: 10, remaining: 2, exceeded: false });
    await expect.poll(() => redis.hGet(leftKey, "left")).toBe("2");
    await one.acquire(ten, {});
    await other.acquire(ten, {});
    for (const limiter of limiters) expect(await waitOf(limiter, ten)).toBeGreaterThan(0);
  });

  it("takes off the requests that a figure cannot hold, since their responses came while it was under way", async () => {
    const { limiter, redis } = await shared(1);
    const [slow, ...quick] = await Promise.all([1, 2, 3].map(() => limiter.acquire(ten, {})));
    for (const permit of quick) permit.release({ exceeded: false });
    slow?.release({ limit: 10, remaining: 5, exceeded: false });
    await expect.poll(() => redis.hGet(leftKey, "left")).toBe("3");
  });

  it.each(["stopped", "paused"])(
    "gives way to a local limit while Redis is %s, which an event tells, and nothing hangs",
    async (how) => {
      const redis = await startRedis();
      const limiter = new RedisRateLimiter({ redis: await connected(redis.url), timeoutMs: 100 });
      if (how === "stopped") await redis.stop();
      else {
        redis.pause();
        onTestFinished(async () => {
          redis.resume();
          await redis.stop();
        });
      }
      const events: YampiEvent[] = [];
      const { yampi } = fakeClient({ id: 1 }, { rateLimit: limiter, onEvent: (event) => events.push(event) });
      await expect(yampi.customers.get(1)).resolves.toEqual({ id: 1 });
      expect(events[0]).toEqual({ type: "rate-limit-fallback", operation: "customers.get", attempt: 1 });
    },
  );

  it("ends a wait with the caller's reason", async () => {
    const { limiter } = await shared(1);
    for (let used = 0; used < 3; used++) await limiter.acquire(route, {});
    const controller = new AbortController();
    const reason = new Error("enough");
    const waiting = limiter.acquire(route, {
      signal: controller.signal,
      onWait: () => queueMicrotask(() => controller.abort(reason)),
    });
    await expect(waiting).rejects.toBe(reason);
  });
});

it("A Redis limiter refuses what is no client of Redis", () => {
  expect(() => new RedisRateLimiter({ redis: {} as never })).toThrow(YampiInputError);
});

/** A server that counts in windows which begin with their first request, and refuses what is too much. */
async function limitedServer({ perSecond, items }: { perSecond: number; items: number }) {
  const windows: number[] = [];
  let refused = 0;
  let ends = 0;
  const server = createServer((request, response) => {
    const now = performance.now();
    if (now >= ends) [ends] = [now + 1000, windows.push(0)];
    const used = (windows.pop() ?? 0) + 1;
    windows.push(used);
    const isOver = used > perSecond;
    if (isOver) refused++;
    const page = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("page"));
    const pagination = { total: items, count: 1, per_page: 1, current_page: page, total_pages: items, links: [] };
    response.writeHead(isOver ? 429 : 200, {
      "X-RateLimit-Limit": perSecond,
      "X-RateLimit-Remaining": Math.max(0, perSecond - used),
    });
    response.end(JSON.stringify({ data: [{ id: page }], meta: { pagination } }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, windows: () => windows, refused: () => refused };
}

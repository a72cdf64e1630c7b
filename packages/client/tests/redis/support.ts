import { hasRedis } from "@yampi-openapi/scripts/programs";
import { createClient } from "redis";
import { onTestFinished } from "vitest";
import type { RateLimitRoute } from "../../src/index.js";
import { RedisRateLimiter, type RedisRateLimiterOptions } from "../../src/redis.js";
import { isWhole } from "../support/whole.js";
import { startRedis } from "./redis-server.js";

export const isTested = hasRedis() || isWhole;
if (!isTested)
  console.warn("Left out: tests of the shared limit, since redis-server is missing. On Debian: apt-get install redis-server");

export const route: RateLimitRoute = { key: "GET /somewhere", limit: 3, windowMs: 60_000 };

export async function connected(url: string) {
  const redis = createClient({ url, socket: { reconnectStrategy: 50 } });
  await redis.connect();
  onTestFinished(() => redis.destroy());
  return redis;
}

/** How long the limiter lets a call wait; 0 where it may go at once. */
export async function waitOf(limiter: RedisRateLimiter, asked = route): Promise<number> {
  const controller = new AbortController();
  let waitMs = 0;
  const onWait = (ms = 0): void => {
    waitMs = ms;
    controller.abort();
  };
  const permit = await limiter.acquire(asked, { signal: controller.signal, onWait }).catch(() => undefined);
  permit?.release({ exceeded: false });
  return waitMs;
}

/** A Redis for this test, and as many limiters as processes share it. On a busy machine, Redis takes its time. */
export async function shared(count: number, { timeoutMs = 20_000, ...more }: Partial<RedisRateLimiterOptions> = {}) {
  const options = { timeoutMs, ...more };
  const server = await startRedis();
  onTestFinished(() => server.stop());
  const redis = await connected(server.url);
  const limiters = await Promise.all(
    Array.from({ length: count }, async () => new RedisRateLimiter({ redis: await connected(server.url), ...options })),
  );
  const [limiter = new RedisRateLimiter({ redis, ...options })] = limiters;
  return { server, redis, limiter, limiters };
}

/** The keys of the route in Redis: of its hold, of the requests that count, and of what the API says is left. */
export const routeKey = `yampi:${route.key}`;
export const sentKey = `${routeKey}:sent`;
export const leftKey = `${routeKey}:left`;

/** How many scripts Redis has run. */
export const commandsOf = async (redis: Awaited<ReturnType<typeof connected>>): Promise<number> =>
  Number(/cmdstat_eval:calls=(\d+)/.exec(await redis.info("commandstats"))?.[1] ?? 0);

/**
 * A rate limiter that many processes and machines share over Redis. It needs the packages `redis` and `rate-limiter-flexible`.
 *
 * @packageDocumentation
 */
import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { YampiInputError } from "./errors.js";
import { type KnownOptions, readKnown } from "./known-options.js";
import { clock } from "./transport/clock.js";
import { MemoryRateLimiter } from "./transport/memory-rate-limiter.js";
import type { RateLimiter, RateLimitNews, RateLimitPermit, RateLimitRoute } from "./transport/rate-limiter.js";
import { wait } from "./transport/wait.js";

/** The part of a client of the package `redis` that is used. */
export interface RedisClient {
  readonly isReady: boolean;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  multi(): unknown;
}

/** Settings of {@link RedisRateLimiter}. */
export interface RedisRateLimiterOptions {
  /** A connected client of the package `redis`. Whoever made it closes it. */
  readonly redis: RedisClient;
  /** Begins the keys in Redis. All that share an address share it. Default: `yampi`. */
  readonly keyPrefix?: string | undefined;
  /** How long Redis may take to answer, in milliseconds, before the local limiter decides. Default: 500. */
  readonly timeoutMs?: number | undefined;
  /** Decides while Redis is away. Default: a limiter of this process. */
  readonly fallback?: RateLimiter | undefined;
}

const knownOptions: KnownOptions<RedisRateLimiterOptions> = {
  redis: "any",
  keyPrefix: "text",
  timeoutMs: "any",
  fallback: "any",
};

/** How long Redis is not asked after it did not answer. */
const restMs = 5_000;
const longestHoldMs = 60_000;
/** Of a route without a figure: it is counted, so that a 429 can hold it, and never used up. */
const unlimited = 1_000_000_000;

/**
 * Keeps one quota a route for all processes that share a Redis, and holds all of them back after a 429 that one of them saw. While Redis
 * is away, calls go on under a local limiter.
 */
export class RedisRateLimiter implements RateLimiter {
  readonly #redis: RedisClient;
  readonly #keyPrefix: string;
  readonly #timeoutMs: number;
  readonly #fallback: RateLimiter;
  readonly #limits = new Map<string, number>();
  readonly #limiters = new Map<string, RateLimiterRedis>();
  #askedAgainAt = 0;

  /** @throws YampiInputError for an option that does not fit, naming it. */
  constructor(options: RedisRateLimiterOptions) {
    const read = readKnown("the options of a RedisRateLimiter", options, knownOptions);
    const { redis, keyPrefix = "yampi", timeoutMs = 500, fallback = new MemoryRateLimiter() } = read;
    if (!(typeof timeoutMs === "number" && timeoutMs >= 1)) {
      throw new YampiInputError("timeoutMs", "expected a number of milliseconds from 1");
    }
    if (typeof fallback?.acquire !== "function") {
      throw new YampiInputError("fallback", "expected an object with a method acquire");
    }
    if (typeof redis?.eval !== "function" || typeof redis.multi !== "function") {
      throw new YampiInputError("redis", "expected a client of the package redis");
    }
    this.#redis = redis;
    this.#keyPrefix = keyPrefix;
    this.#timeoutMs = timeoutMs;
    this.#fallback = fallback;
  }

  async acquire(...[route, options]: Parameters<RateLimiter["acquire"]>): Promise<RateLimitPermit> {
    const { signal, onWait, onFallback } = options;
    let waited = false;
    for (;;) {
      if (signal?.aborted) throw signal.reason;
      const taken = await this.#take(route);
      if (taken === undefined) {
        onFallback?.();
        return this.#fallback.acquire(route, options);
      }
      const waitMs = this.#waitMs(taken, route);
      if (waitMs === 0) return { release: (news) => this.#learn(route, taken, news) };
      if (!waited) onWait?.(waitMs);
      waited = true;
      await wait(waitMs, signal);
    }
  }

  /** Takes one from the quota, or learns how long that is used up; nothing where Redis is away. */
  async #take(route: RateLimitRoute): Promise<RateLimiterRes | undefined> {
    if (clock.now() < this.#askedAgainAt) return undefined;
    try {
      return await inTime(this.#limiterOf(route).consume(route.key), this.#timeoutMs);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refusal;
      this.#askedAgainAt = clock.now() + restMs;
      return undefined;
    }
  }

  /** 0 where a request may go now. */
  #waitMs({ consumedPoints, msBeforeNext }: RateLimiterRes, route: RateLimitRoute): number {
    const isOver = consumedPoints > (this.#limitOf(route) ?? unlimited);
    // What is sent in the last moments of our window could fall into the next one of the API.
    if (!isOver && msBeforeNext >= marginMs(route)) return 0;
    // Until the first answer of the window, its end is only a bound.
    const isBound = msBeforeNext > route.windowMs;
    return Math.max(1, isBound ? Math.min(msBeforeNext, marginMs(route)) : msBeforeNext);
  }

  #limitOf({ key, limit }: RateLimitRoute): number | undefined {
    return this.#limits.get(key) ?? limit;
  }

  #limiterOf(route: RateLimitRoute): RateLimiterRedis {
    const points = this.#limitOf(route) ?? unlimited;
    const name = `${points} ${route.windowMs}`;
    let limiter = this.#limiters.get(name);
    if (!limiter) {
      limiter = new RateLimiterRedis({
        storeClient: this.#redis,
        useRedisPackage: true,
        rejectIfRedisNotReady: true,
        keyPrefix: this.#keyPrefix,
        points,
        duration: Math.ceil(route.windowMs / 1000),
        customIncrTtlLuaScript: incrementScript(route.windowMs),
      });
      this.#limiters.set(name, limiter);
    }
    return limiter;
  }

  /** Tells all what an answer says. Nobody waits for that, and without Redis nobody misses it. */
  #learn(route: RateLimitRoute, taken: RateLimiterRes, news: RateLimitNews | undefined): void {
    const limiter = this.#limiterOf(route);
    if (news?.limit) this.#limits.set(route.key, news.limit);
    this.#share(limiter, route, taken, news).catch(() => {});
  }

  async #share(
    limiter: RateLimiterRedis,
    route: RateLimitRoute,
    taken: RateLimiterRes,
    news: RateLimitNews | undefined,
  ): Promise<void> {
    if (taken.isFirstInDuration && !news?.exceeded) {
      await this.#redis.eval(expireScript, { keys: [limiter.getKey(route.key)], arguments: [String(Math.ceil(route.windowMs))] });
    }
    if (!news) return;
    if (news.exceeded) {
      const holdMs = news.holdMs ?? Math.min(news.resetMs ?? route.windowMs, longestHoldMs);
      // Redis counts holds in seconds.
      if (holdMs > 0) await limiter.block(route.key, Math.ceil(holdMs / 1000));
      return;
    }
    const limit = this.#limitOf(route);
    if (limit === undefined || news.remaining === undefined) return;
    const counted = limit - news.remaining;
    if (counted <= taken.consumedPoints) return;
    // Somebody else at this address uses the quota too.
    const known = (await limiter.get(route.key))?.consumedPoints ?? 0;
    if (counted > known) await limiter.penalty(route.key, counted - known);
  }
}

/** How long before the end of our window nothing is sent any more, since the API's may have ended. */
function marginMs({ windowMs }: RateLimitRoute): number {
  return Math.min(1_000, windowMs / 20);
}

/** The API's window began before its first answer came: from then on, ours lasts one length. */
const expireScript = `return redis.call('pexpire', KEYS[1], ARGV[1])`;

/** Counts in a window that begins with its first request, and lasts until its answer says when it ends, or for twice its length. */
function incrementScript(windowMs: number): string {
  return `redis.call('set', KEYS[1], 0, 'PX', ${Math.ceil(2 * windowMs)}, 'NX')
local consumed = redis.call('incrby', KEYS[1], ARGV[1])
return {consumed, redis.call('pttl', KEYS[1])}`;
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("Redis does not answer")), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

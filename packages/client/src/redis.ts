/**
 * A rate limiter that processes and machines share over Redis. It needs the package `redis`.
 *
 * @packageDocumentation
 */
import { YampiInputError } from "./errors.js";
import { type KnownOptions, millisecondsFrom, readKnown, text, withMethod } from "./options/known-options.js";
import { believedReset } from "./rate-limit/hold.js";
import { MemoryRateLimiter } from "./rate-limit/memory-rate-limiter.js";
import { takePermit } from "./rate-limit/permit.js";
import {
  type RateLimiter,
  RateLimitHoldError,
  type RateLimitNews,
  type RateLimitPermit,
  type RateLimitRoute,
} from "./rate-limit/rate-limiter.js";
import { type RedisClient, RedisWindows } from "./rate-limit/redis-window.js";
import { RouteQuota } from "./rate-limit/route-quota.js";
import { Routes } from "./rate-limit/routes.js";
import { isTooLong, WaitingLine } from "./rate-limit/waiting-line.js";
import { Alarm } from "./transport/alarm.js";
import { clock } from "./transport/clock.js";

export type { RedisClient } from "./rate-limit/redis-window.js";

/** Options of {@link RedisRateLimiter}. */
export interface RedisRateLimiterOptions {
  /**
   * A connected client of the package `redis`. The limiter does not close it. The limiter listens to its `error` events, so that a lost
   * connection does not end the process. Add your own listener to see these errors.
   */
  readonly redis: RedisClient;
  /** The prefix of the keys in Redis. Processes behind one address have to use the same. Default: `yampi`. */
  readonly keyPrefix?: string | undefined;
  /**
   * The time that Redis may take to respond, in milliseconds, before the local limiter decides. Time in which this process is busy is hardly
   * counted. Default: 500.
   */
  readonly timeoutMs?: number | undefined;
  /** The limiter to use while Redis is unavailable. Default: a limiter of this process. */
  readonly fallback?: RateLimiter | undefined;
}

const known: KnownOptions<RedisRateLimiterOptions> = {
  redis: { ...withMethod("eval"), expected: "a client of the package redis" },
  keyPrefix: text,
  timeoutMs: millisecondsFrom(1),
  fallback: withMethod("acquire"),
};

/** Of a route without a figure: it is counted, and never used up. */
const unlimited = 1_000_000_000;
/** The largest number of concurrent commands to Redis for one route. */
const mostQuestions = 8;

interface RouteState {
  readonly key: string;
  readonly windowMs: number;
  /** What this process knows: holds, and how calls resume after them. The count is that of Redis. */
  readonly quota: RouteQuota;
  /** Those who wait here, for whom one asks Redis. They get nothing where Redis is away. */
  readonly line: WaitingLine<RateLimitPermit | undefined>;
  readonly alarm: Alarm;
  limit: number;
  /** When Redis is asked again, once one had to wait. */
  opensAt: number;
  /** Without a response of Redis. */
  questions: number;
}

/**
 * Shares the quota of each route between all processes that use one Redis. After a 429 in one process, all of them wait. While Redis is
 * unavailable, a local limiter decides.
 */
export class RedisRateLimiter implements RateLimiter {
  readonly #windows: RedisWindows;
  /** Requests are named by their limiter, and numbered. */
  readonly #name = crypto.randomUUID();
  #asked = 0;
  readonly #fallback: RateLimiter;
  readonly #routes = new Routes<RouteState>(
    (route) => this.#begin(route),
    ({ quota, line }) => line.size === 0 && quota.isIdle(clock.now()),
  );

  /** @throws YampiInputError for an option that does not fit, naming it. */
  constructor(options: RedisRateLimiterOptions) {
    const read = readKnown("RedisRateLimiter", options, known);
    const { redis, keyPrefix = "yampi", timeoutMs = 500, fallback = new MemoryRateLimiter() } = read;
    if (!redis) throw new YampiInputError("redis", "expected a client of the package redis");
    this.#windows = new RedisWindows(redis, keyPrefix, timeoutMs);
    this.#fallback = fallback;
  }

  async acquire(...[route, options]: Parameters<RateLimiter["acquire"]>): Promise<RateLimitPermit> {
    if (options.signal?.aborted) throw options.signal.reason;
    const state = this.#routes.of(route);
    const heldMs = state.quota.heldMs(clock.now());
    if (isTooLong(heldMs, options)) throw new RateLimitHoldError(heldMs);
    // Others may have told Redis more since somebody waited here.
    if (state.line.size === 0) state.opensAt = 0;
    const permit = state.line.wait(options, () => this.#pump(state));
    this.#pump(state);
    const given = await permit;
    if (given) return given;
    options.onFallback?.();
    return this.#fallback.acquire(route, options);
  }

  #begin({ key, limit = unlimited, windowMs }: RateLimitRoute): RouteState {
    const state: RouteState = {
      key,
      windowMs,
      quota: new RouteQuota(undefined, windowMs),
      line: new WaitingLine(),
      alarm: new Alarm(() => this.#pump(state)),
      limit,
      opensAt: 0,
      questions: 0,
    };
    return state;
  }

  /** Asks Redis for the first in the line, and the next, until one has to wait. Comes back when that may go. */
  #pump(state: RouteState): void {
    const { quota, line, alarm } = state;
    const now = clock.now();
    // Where one had to wait, the next question goes alone.
    const most = state.opensAt > 0 || quota.isResuming ? 1 : mostQuestions;
    while (state.questions < Math.min(line.size, most) && now >= state.opensAt && quota.isOpen(now)) {
      state.questions++;
      void this.#ask(state);
    }
    if (state.questions > 0) return;
    const byQuota = line.size > 0 ? quota.opensAt(now) : undefined;
    const opensAt = byQuota === undefined ? undefined : Math.max(byQuota, state.opensAt);
    alarm.set(opensAt);
    line.tell(opensAt === undefined ? undefined : Math.max(0, opensAt - now));
  }

  async #ask(state: RouteState): Promise<void> {
    const { key, windowMs, limit, quota, line } = state;
    const request = `${this.#name}.${++this.#asked}`;
    const taken = await this.#windows.take(key, windowMs, limit, request);
    const now = clock.now();
    state.questions--;
    if (!taken) {
      while (line.size > 0) line.admit(undefined);
    } else if (taken.heldMs > 0) {
      quota.hold(now, { until: now + taken.heldMs, isGuess: taken.isGuess });
      line.refuse(quota.heldMs(now));
    } else {
      state.opensAt = taken.waitMs > 0 ? now + taken.waitMs : 0;
      const permit = taken.waitMs > 0 ? undefined : this.#permit(state, request);
      // Those for whom it was asked may have left.
      if (permit && line.size === 0) permit.release();
      else if (permit) line.admit(permit);
    }
    this.#pump(state);
  }

  #permit(state: RouteState, request: string): RateLimitPermit {
    const read = (news: RateLimitNews | undefined): RateLimitNews | undefined => {
      if (news?.limit) state.limit = news.limit;
      return news && { ...news, limit: undefined };
    };
    return takePermit(state, read, (news) => {
      this.#share(state, request, news);
      this.#pump(state);
    });
  }

  /** Tells the other processes what a response says. */
  #share({ key, windowMs, limit, quota }: RouteState, request: string, news: RateLimitNews | undefined): void {
    const { remaining, resetMs, exceeded = false } = news ?? {};
    // Of a route without a figure, only an end is believed.
    const left = exceeded || (limit === unlimited && remaining !== 0) ? undefined : remaining;
    this.#windows.release(key, windowMs, request, {
      limit,
      remaining: left,
      endsMs: left === 0 && resetMs !== undefined ? believedReset(resetMs, windowMs) : undefined,
      holdMs: exceeded ? quota.heldMs(clock.now()) : undefined,
      isGuess: quota.endIsGuess,
    });
  }
}

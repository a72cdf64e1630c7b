import { type KnownOptions, readKnown } from "../known-options.js";
import { clock } from "./clock.js";
import type { RateLimiter, RateLimitNews, RateLimitPermit, RateLimitRoute } from "./rate-limiter.js";
import { RouteQuota } from "./route-quota.js";
import { longestTimer } from "./timeout.js";

/** Settings of {@link MemoryRateLimiter}. */
export interface MemoryRateLimiterOptions {
  /** Whether calls wait for the quota. Without, a route is still held back after a 429. Default: true. */
  readonly quota?: boolean | undefined;
}

const knownOptions: KnownOptions<MemoryRateLimiterOptions> = { quota: "flag" };

/** A hold is never longer than this unless the API asks for it. */
const longestHoldMs = 60_000;

interface Waiter {
  admit(permit: RateLimitPermit): void;
}

interface RouteState {
  readonly quota: RouteQuota;
  readonly waiters: Set<Waiter>;
  heldUntil: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Keeps the quota of every route for the clients of one process. By default, those with one base URL share one. */
export class MemoryRateLimiter implements RateLimiter {
  readonly #routes = new Map<string, RouteState>();
  readonly #withQuota: boolean;

  /** @throws YampiInputError for an option that does not fit, naming it. */
  constructor(options?: MemoryRateLimiterOptions) {
    const { quota = true } = readKnown("the options of a MemoryRateLimiter", options, knownOptions);
    this.#withQuota = quota;
  }

  async acquire(...[route, { signal, onWait }]: Parameters<RateLimiter["acquire"]>): Promise<RateLimitPermit> {
    if (signal?.aborted) throw signal.reason;
    const state = this.#stateOf(route);
    if (state.waiters.size === 0 && this.#isOpen(state)) return this.#admit(state);

    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        state.waiters.delete(waiter);
        this.#pump(state);
        reject(signal?.reason);
      };
      const waiter: Waiter = {
        admit: (permit) => {
          signal?.removeEventListener("abort", onAbort);
          resolve(permit);
        },
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      state.waiters.add(waiter);
      const opensAt = this.#opensAt(state);
      onWait?.(opensAt === undefined ? undefined : Math.max(0, opensAt - clock.now()));
      this.#pump(state);
    });
  }

  #stateOf({ key, limit, windowMs }: RateLimitRoute): RouteState {
    let state = this.#routes.get(key);
    if (!state) {
      state = {
        quota: new RouteQuota(this.#withQuota ? limit : undefined, windowMs),
        waiters: new Set(),
        heldUntil: 0,
        timer: undefined,
      };
      this.#routes.set(key, state);
    }
    return state;
  }

  #isOpen({ quota, heldUntil }: RouteState): boolean {
    const now = clock.now();
    return now >= heldUntil && quota.isOpen(now);
  }

  /** When the next call may go, if that is known before another answer comes. */
  #opensAt({ quota, heldUntil }: RouteState): number | undefined {
    const opensAt = quota.opensAt(clock.now());
    return opensAt === undefined ? undefined : Math.max(heldUntil, opensAt);
  }

  #admit(state: RouteState): RateLimitPermit {
    const sent = state.quota.take();
    let released = false;
    return {
      release: (news) => {
        if (released) return;
        released = true;
        const now = clock.now();
        state.quota.answer(now, sent, this.#withQuota ? news : undefined);
        if (news?.exceeded) this.#hold(state, now, news);
        this.#pump(state);
      },
    };
  }

  /** Nobody calls the route before its window can have ended. */
  #hold(state: RouteState, now: number, { holdMs, resetMs }: RateLimitNews): void {
    const windowEnd = resetMs === undefined ? state.quota.windowEnd(now) : now + resetMs;
    const until = holdMs === undefined ? Math.min(windowEnd, now + longestHoldMs) : now + holdMs;
    state.heldUntil = Math.max(state.heldUntil, until);
    state.quota.exhaust(now, state.heldUntil);
  }

  /** Admits in order who may go now, and comes back when the next may. */
  #pump(state: RouteState): void {
    clearTimeout(state.timer);
    state.timer = undefined;
    for (const waiter of state.waiters) {
      if (!this.#isOpen(state)) break;
      state.waiters.delete(waiter);
      waiter.admit(this.#admit(state));
    }
    if (state.waiters.size === 0) return;
    const opensAt = this.#opensAt(state);
    if (opensAt === undefined) return;
    const now = clock.now();
    const delayMs = Math.min(Math.max(1, Math.ceil(opensAt - now)), longestTimer);
    state.timer = setTimeout(() => {
      clock.reach(now + delayMs);
      this.#pump(state);
    }, delayMs);
  }
}

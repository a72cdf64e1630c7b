import { flag, type KnownOptions, readKnown } from "../options/known-options.js";
import { Alarm } from "../transport/alarm.js";
import { clock } from "../transport/clock.js";
import { takePermit } from "./permit.js";
import {
  type RateLimiter,
  RateLimitHoldError,
  type RateLimitNews,
  type RateLimitPermit,
  type RateLimitRoute,
} from "./rate-limiter.js";
import { RouteQuota } from "./route-quota.js";
import { Routes } from "./routes.js";
import { isTooLong, WaitingLine } from "./waiting-line.js";

/** Settings of {@link MemoryRateLimiter}. */
export interface MemoryRateLimiterOptions {
  /** Whether calls wait for the quota. Without, a route is still held back after a 429. Default: true. */
  readonly quota?: boolean | undefined;
}

const knownOptions: KnownOptions<MemoryRateLimiterOptions> = { quota: flag };

interface RouteState {
  readonly quota: RouteQuota;
  readonly line: WaitingLine<RateLimitPermit>;
  readonly alarm: Alarm;
}

/** Keeps the quota of every route for the clients of one process. By default, those with one base URL share one. */
export class MemoryRateLimiter implements RateLimiter {
  readonly #routes: Routes<RouteState>;
  readonly #withQuota: boolean;

  /** @throws YampiInputError for an option that does not fit, naming it. */
  constructor(options?: MemoryRateLimiterOptions) {
    const { quota = true } = readKnown("MemoryRateLimiter", options, knownOptions);
    this.#withQuota = quota;
    this.#routes = new Routes(
      (route) => this.#begin(route),
      ({ quota, line }) => line.size === 0 && quota.isIdle(clock.now()),
    );
  }

  async acquire(...[route, options]: Parameters<RateLimiter["acquire"]>): Promise<RateLimitPermit> {
    if (options.signal?.aborted) throw options.signal.reason;
    const state = this.#routes.of(route);
    const { quota, line } = state;
    const now = clock.now();
    const heldMs = quota.heldMs(now);
    if (isTooLong(heldMs, options)) throw new RateLimitHoldError(heldMs);
    if (line.size === 0 && quota.isOpen(now)) return this.#permit(state);
    const permit = line.wait(options, () => this.#pump(state));
    this.#pump(state);
    return permit;
  }

  #begin({ limit, windowMs }: RateLimitRoute): RouteState {
    const state: RouteState = {
      quota: new RouteQuota(this.#withQuota ? limit : undefined, windowMs),
      line: new WaitingLine(),
      alarm: new Alarm(() => this.#pump(state)),
    };
    return state;
  }

  #permit(state: RouteState): RateLimitPermit {
    const read = (news: RateLimitNews | undefined) => (this.#withQuota ? news : news && ofHold(news));
    return takePermit(state, read, () => this.#pump(state));
  }

  /** Admits in order who may go now, and comes back when the next may. */
  #pump(state: RouteState): void {
    const { quota, line, alarm } = state;
    const now = clock.now();
    while (line.size > 0 && quota.isOpen(now)) line.admit(this.#permit(state));
    const opensAt = line.size > 0 ? quota.opensAt(now) : undefined;
    alarm.set(opensAt ?? (clock.needsTimers ? quota.changesAt(now) : undefined));
    line.tell(opensAt === undefined ? undefined : Math.max(0, opensAt - now));
  }
}

/** What the quota is left out of. */
function ofHold({ exceeded, holdMs, resetMs }: RateLimitNews): RateLimitNews {
  return { exceeded, holdMs, resetMs };
}

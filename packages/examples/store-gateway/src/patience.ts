import {
  MemoryRateLimiter,
  type RateLimiter,
  type RateLimitOptions,
  type RateLimitPermit,
  type RateLimitRoute,
} from "@yampi-openapi/client";

/** The API's limit is used up for longer than a visitor should wait. Nothing was sent. */
export class BusyError extends Error {
  override readonly name = "BusyError";
  /** When the limit can be free again, in milliseconds. */
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super("The limit of the API is used up.");
    this.retryAfterMs = retryAfterMs;
  }
}

const longestWaitMs = 2_000;

/** The vendor's standard, for routes that were not asked for yet. */
const usualLimit = 60;

/** The client's own limiter, which would wait for a minute where it must. A program can; with a visitor at the other end it fails at once. */
export class ImpatientRateLimiter implements RateLimiter {
  readonly #limiter = new MemoryRateLimiter();
  readonly #limits = new Map<string, number>();

  async acquire(route: RateLimitRoute, options: RateLimitOptions): Promise<RateLimitPermit> {
    if (route.limit !== undefined && !this.#limits.has(route.key)) this.#limits.set(route.key, route.limit);
    const patience = new AbortController();
    const signal = options.signal ? AbortSignal.any([options.signal, patience.signal]) : patience.signal;
    const onWait = (waitMs = 0): void => {
      if (waitMs > longestWaitMs) patience.abort(new BusyError(waitMs));
    };
    const permit = await this.#limiter.acquire(route, { ...options, signal, onWait });
    return {
      release: (news) => {
        if (news?.limit !== undefined) this.#limits.set(route.key, news.limit);
        permit.release(news);
      },
    };
  }

  /** Requests of a route that the store takes in a minute: as it told with the last one, or as the description has it. */
  limitOf(key: string): number {
    return this.#limits.get(key) ?? usualLimit;
  }
}

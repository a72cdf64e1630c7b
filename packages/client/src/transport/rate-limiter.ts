/** A route of the API, whose calls share one quota, and what the description knows of it. */
export interface RateLimitRoute {
  /** Method and path template, such as `GET /{alias}/customers/{id}`. The API counts by route and source address, not by store. */
  readonly key: string;
  /** Requests in a window, by the description; undefined where it has neither a figure of the route nor a default. */
  readonly limit: number | undefined;
  /** Length of the window, in milliseconds. */
  readonly windowMs: number;
}

/** What an answer says of its route's quota. */
export interface RateLimitNews {
  /** `X-RateLimit-Limit`. */
  readonly limit?: number | undefined;
  /** `X-RateLimit-Remaining`. */
  readonly remaining?: number | undefined;
  /** When the window of the route ends, in milliseconds from now: `X-RateLimit-Reset`, or `Retry-After` where nothing is left. */
  readonly resetMs?: number | undefined;
  /** After a 429: how long nobody may call the route, in milliseconds; undefined where the API does not say. */
  readonly holdMs?: number | undefined;
  /** Whether the answer was a 429. */
  readonly exceeded: boolean;
}

/** The right to send one request. */
export interface RateLimitPermit {
  /** To be called once: with what the head of the answer says, or without, if no answer came. */
  release(news?: RateLimitNews): void;
}

/** What comes with a call that asks. */
export interface RateLimitOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onWait?: (waitMs?: number) => void;
  readonly onFallback?: () => void;
}

/**
 * Decides when a call may be sent. One of your own can share the quota between processes; it also has to hold a route back after a 429.
 */
export interface RateLimiter {
  /**
   * Waits until the route may be called.
   *
   * @param options.signal - Rejects with its reason as soon as it is aborted.
   * @param options.onWait - To be called once if the call has to wait, with how long that is, in milliseconds, if it is known.
   * @param options.onFallback - To be called where a shared limiter is out of reach, and a local one decides.
   */
  acquire(route: RateLimitRoute, options: RateLimitOptions): Promise<RateLimitPermit>;
}

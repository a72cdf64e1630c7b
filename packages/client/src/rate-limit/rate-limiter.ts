import { YampiError } from "../errors.js";

/** A route of the API. All calls of a route share one quota. */
export interface RateLimitRoute {
  /** The method and path template, such as `GET /{alias}/customers/{id}`. The API counts by route and source address, not by store. */
  readonly key: string;
  /** The number of requests per window. Undefined if the description has no figure. */
  readonly limit: number | undefined;
  /** The length of the window, in milliseconds. */
  readonly windowMs: number;
}

/** What a response says about the quota of its route. */
export interface RateLimitNews {
  /** `X-RateLimit-Limit`. */
  readonly limit?: number | undefined;
  /** `X-RateLimit-Remaining`. */
  readonly remaining?: number | undefined;
  /** The time until the window ends, in milliseconds: `X-RateLimit-Reset`, or `Retry-After` if no request is left. */
  readonly resetMs?: number | undefined;
  /** After a 429: how long the route must not be called, in milliseconds. Undefined if the API does not say. */
  readonly holdMs?: number | undefined;
  /** Whether the response was a 429. */
  readonly exceeded: boolean;
}

/** The permission to send one request. */
export interface RateLimitPermit {
  /** Call this once, with what the headers of the response say. Call it without an argument if there was no response. */
  release(news?: RateLimitNews): void;
}

/** Options of one request for a permit. */
export interface RateLimitOptions {
  /** Aborts the wait. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The longest wait after a 429 that the call accepts, in milliseconds: `maxRetryAfterMs` of its client. Clients that share a limiter may
   * have different values. It does not limit the wait for the quota. Default: no limit.
   */
  readonly maxHoldMs?: number | undefined;
  /** Call this once if the call has to wait, with the time in milliseconds if it is known. */
  readonly onWait?: (waitMs?: number) => void;
  /** Call this if a shared limiter is unavailable and a local one decides. */
  readonly onFallback?: () => void;
}

/**
 * Decides when a request may be sent. Your own limiter can share a quota between processes. It also has to wait after a 429.
 */
export interface RateLimiter {
  /**
   * Waits until the route may be called.
   *
   * @throws The reason of `options.signal` as soon as it is aborted.
   * @throws RateLimitHoldError if the route is blocked after a 429 for longer than `options.maxHoldMs`: at once, or when a 429 arrives during
   * the wait. The client turns it into a YampiRateLimitError.
   */
  acquire(route: RateLimitRoute, options: RateLimitOptions): Promise<RateLimitPermit>;
}

/** What a {@link RateLimiter} throws for a call that does not wait as long as its route is held back. */
export class RateLimitHoldError extends YampiError {
  override readonly name: string = "RateLimitHoldError";
  /** How long the route is still held back, in milliseconds. */
  declare readonly retryAfterMs: number;

  /** @param retryAfterMs - How long the route is still held back, in milliseconds. */
  constructor(retryAfterMs: number) {
    super(`After a 429 the route is held back for another ${retryAfterMs} ms, which is longer than maxHoldMs.`);
    this.retryAfterMs = retryAfterMs;
  }
}

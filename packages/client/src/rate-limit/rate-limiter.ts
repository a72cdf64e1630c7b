import { YampiError } from "../errors.js";

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
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The longest hold after a 429 that the call waits for, in milliseconds: `maxRetryAfterMs` of its client. Clients that share a limiter
   * may differ in it. It does not bound the wait for the quota. Default: none, so that the call waits for any hold.
   */
  readonly maxHoldMs?: number | undefined;
  /** To be called once if the call has to wait, with how long that is, in milliseconds, if it is known. */
  readonly onWait?: (waitMs?: number) => void;
  /** To be called where a shared limiter is out of reach, and a local one decides. */
  readonly onFallback?: () => void;
}

/**
 * Decides when a call may be sent. One of your own can share the quota between processes; it also has to hold a route back after a 429.
 */
export interface RateLimiter {
  /**
   * Waits until the route may be called.
   *
   * @throws the reason of `options.signal`, as soon as that is aborted.
   * @throws RateLimitHoldError as soon as what is left of a hold after a 429 is longer than `options.maxHoldMs`: at once where the route is
   * held already, or when the 429 comes while the call waits. The client turns it into a YampiRateLimitError.
   */
  acquire(route: RateLimitRoute, options: RateLimitOptions): Promise<RateLimitPermit>;
}

/** What a {@link RateLimiter} throws for a call that does not wait as long as its route is held back. */
export class RateLimitHoldError extends YampiError {
  override readonly name: string = "RateLimitHoldError";
  /** How long the route is still held back, in milliseconds. */
  readonly retryAfterMs: number;

  /** @param retryAfterMs - How long the route is still held back, in milliseconds. */
  constructor(retryAfterMs: number) {
    super(`After a 429 the route is held back for another ${retryAfterMs} ms, which is longer than maxHoldMs.`);
    this.retryAfterMs = retryAfterMs;
  }
}

import type { RateLimiter, RateLimitNews, RateLimitPermit, RateLimitRoute } from "../../src/index.js";
import { sleep } from "../support/fake-time.js";

/** How the vendor limits a route. */
export interface VendorRules {
  readonly limit: number;
  readonly windowMs: number;
  /** Whether a window begins with the first request after the last one ended, or when the clock says so, so long after the start. */
  readonly begins: "with-a-request" | { readonly alignedTo: number };
  /** Which responses tell of the limit and of what is left: for the first, the second, and so on; then from the start again. */
  readonly tells: readonly boolean[];
  /** Whether a 429 says how long to wait. */
  readonly saysRetryAfter: boolean;
  /** When other processes send requests, in milliseconds from the start, and how many. */
  readonly others?: readonly { readonly at: number; readonly count: number }[];
}

/** Counts the requests to one route in fixed windows, as the vendor does. */
export class VendorLimit {
  readonly #rules: VendorRules;
  readonly #start = performance.now();
  #others: { readonly at: number; readonly count: number }[];
  #windowStart = Number.NEGATIVE_INFINITY;
  #used = 0;
  #responses = 0;

  constructor(rules: VendorRules) {
    this.#rules = rules;
    this.#others = [...(rules.others ?? [])].sort((a, b) => a.at - b.at);
  }

  /** Takes a request that arrives now. */
  respond(): RateLimitNews {
    const { limit, windowMs, tells, saysRetryAfter } = this.#rules;
    const now = performance.now() - this.#start;
    for (const { at, count } of this.#others.filter((other) => other.at <= now)) {
      for (let request = 0; request < count; request++) this.#count(at);
    }
    this.#others = this.#others.filter((other) => other.at > now);
    const exceeded = !this.#count(now);
    const told = tells[this.#responses++ % tells.length] ? { limit, remaining: limit - this.#used } : {};
    const holdMs = exceeded && saysRetryAfter ? Math.ceil((this.#windowStart + windowMs - now) / 1000) * 1000 : undefined;
    return { ...told, exceeded, holdMs };
  }

  /** Whether there was room for a request at that time. */
  #count(at: number): boolean {
    const { limit, windowMs, begins } = this.#rules;
    if (begins === "with-a-request") {
      if (at >= this.#windowStart + windowMs) this.#begin(at);
    } else {
      const start = Math.floor((at - begins.alignedTo) / windowMs) * windowMs + begins.alignedTo;
      if (start > this.#windowStart) this.#begin(start);
    }
    if (this.#used === limit) return false;
    this.#used++;
    return true;
  }

  #begin(at: number): void {
    this.#windowStart = at;
    this.#used = 0;
  }
}

/** A call: when it is made, and how long its request travels to the vendor and back, in milliseconds. */
export interface CallPlan {
  readonly at: number;
  readonly there: number;
  readonly back: number;
  /** Aborts the call after so many milliseconds, if it still waits to be admitted. */
  readonly abortAfter?: number | undefined;
}

/** What became of a call that was admitted. */
export interface Responded {
  readonly admitted: number;
  /** When the request came to the vendor. */
  readonly arrived: number;
  readonly responded: number;
  readonly news: RateLimitNews;
}

/** What became of a call that was aborted while it waited. */
export interface Aborted {
  readonly rejection: unknown;
}

/** What a waiter is aborted with. */
export const enough = new Error("enough");

/** Makes calls as the client does: each waits to be admitted, is sent, and tells what the response says. */
export async function makeCalls(
  limiter: RateLimiter,
  route: RateLimitRoute,
  vendor: VendorLimit,
  plans: readonly CallPlan[],
): Promise<(Responded | Aborted)[]> {
  return Promise.all(
    plans.map(async ({ at, there, back, abortAfter }) => {
      await sleep(at);
      const controller = new AbortController();
      const timer = abortAfter === undefined ? undefined : setTimeout(() => controller.abort(enough), abortAfter);
      let permit: RateLimitPermit;
      try {
        permit = await limiter.acquire(route, { signal: controller.signal });
      } catch (rejection) {
        return { rejection };
      } finally {
        clearTimeout(timer);
      }
      const admitted = performance.now();
      await sleep(there);
      const arrived = performance.now();
      const news = vendor.respond();
      await sleep(back);
      const responded = performance.now();
      permit.release(news);
      return { admitted, arrived, responded, news };
    }),
  );
}

/** A quota as the API keeps it: a number of requests of a route in a window that begins at any time. */
export interface RateLimit {
  /** Requests in a window. */
  readonly limit: number;
  /** Default: 60. */
  readonly windowSeconds?: number;
}

/** What the API says of the quota with a response. */
export interface QuotaState {
  readonly isExceeded: boolean;
  readonly headers: { readonly [name: string]: string };
}

/** Counts the requests of each route in fixed windows, which begin with the first request. */
export class Quota {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #windows = new Map<string, { readonly endsAt: number; count: number }>();

  constructor({ limit, windowSeconds = 60 }: RateLimit) {
    this.#limit = limit;
    this.#windowMs = windowSeconds * 1000;
  }

  take(route: string): QuotaState {
    const now = Date.now();
    let window = this.#windows.get(route);
    if (!window || now >= window.endsAt) {
      window = { endsAt: now + this.#windowMs, count: 0 };
      this.#windows.set(route, window);
    }
    window.count += 1;
    const isExceeded = window.count > this.#limit;
    const headers = {
      "X-RateLimit-Limit": String(this.#limit),
      "X-RateLimit-Remaining": String(Math.max(0, this.#limit - window.count)),
    };
    const wait = { "Retry-After": String(Math.ceil((window.endsAt - now) / 1000)) };
    return { isExceeded, headers: isExceeded ? { ...headers, ...wait } : headers };
  }
}

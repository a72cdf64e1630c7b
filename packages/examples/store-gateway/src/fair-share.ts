/** A visitor has used up their part of what the store takes. Nothing was sent. */
export class ShareError extends Error {
  override readonly name = "ShareError";
  /** When the visitor may ask again, in milliseconds. */
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super("The visitor's share of the store's limit is used up.");
    this.retryAfterMs = retryAfterMs;
  }
}

interface Call {
  readonly visitor: string;
  readonly at: number;
}

const windowMs = 60_000;

/** A quarter stays for those who come next. */
const sharedPart = 0.75;

/** Shares the store's limit of each route among the visitors of the last minute, so that none of them leaves nothing to the others. */
export class FairShare {
  readonly #calls = new Map<string, Call[]>();

  /**
   * @param limit - Calls of the route that the store takes in a minute.
   * @returns What gives the call back, if it was not sent.
   * @throws ShareError where the visitor has had their share.
   */
  take(route: string, visitor: string, limit: number): () => void {
    const now = performance.now();
    const calls = (this.#calls.get(route) ?? []).filter(({ at }) => at > now - windowMs);
    this.#calls.set(route, calls);
    const own = calls.filter((call) => call.visitor === visitor);
    const visitors = new Set(calls.map((call) => call.visitor)).add(visitor).size;
    const share = Math.max(1, Math.floor((limit * sharedPart) / visitors));
    const inTheWay = own.at(-share);
    if (inTheWay !== undefined) throw new ShareError(inTheWay.at + windowMs - now);
    const call = { visitor, at: now };
    calls.push(call);
    return () => {
      this.#calls.set(
        route,
        (this.#calls.get(route) ?? []).filter((each) => each !== call),
      );
    };
  }

  /** Counts a request that was sent in addition, such as a retry. */
  add(route: string, visitor: string): void {
    this.#calls.get(route)?.push({ visitor, at: performance.now() });
  }
}

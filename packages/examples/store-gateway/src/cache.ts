import { LRUCache } from "lru-cache";

type Load = () => Promise<object>;

/** A value with the time for which it may still be kept, in milliseconds. */
export interface Cached<T> {
  readonly value: T;
  readonly remainingMs: number;
}

/**
 * Keeps what was loaded for a while, the last used so many. Requests for a key that is being loaded share that call. All of them get
 * its error, which is not kept.
 */
export class Cache {
  readonly #lifetimeMs: number;
  readonly #entries: LRUCache<string, object, Load>;

  /** @param lifetimeMs - With 0, only requests at the same time share a value. */
  constructor({ lifetimeMs, capacity }: { readonly lifetimeMs: number; readonly capacity: number }) {
    this.#lifetimeMs = lifetimeMs;
    this.#entries = new LRUCache({
      max: capacity,
      ttl: lifetimeMs,
      // By default the library remembers the time until a timer ends. Workers ends the timers of a request with it, and time would stop.
      ttlResolution: 0,
      // Setting the clock of the machine makes nothing older or younger.
      perf: { now: () => performance.now() },
      fetchMethod: (_key, _stale, { context: load }) => load(),
      // A call whose place another one takes still has visitors who wait for it.
      ignoreFetchAbort: true,
    });
  }

  async get<T extends object>(key: string, load: () => Promise<T>): Promise<Cached<T>> {
    const isKept = this.#lifetimeMs > 0;
    // To the library, a lifetime of 0 is one without end.
    const value = await this.#entries.fetch(key, { context: load, forceRefresh: !isKept });
    return { value: value as T, remainingMs: isKept ? this.#entries.getRemainingTTL(key) : 0 };
  }
}

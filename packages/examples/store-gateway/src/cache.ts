import { LRUCache } from "lru-cache";

type Body = Uint8Array<ArrayBuffer>;

/** A response as it was loaded. */
interface Loaded {
  readonly body: Body;
  readonly loadedAt: Date;
}

/** A response with the time for which it may still be kept, in milliseconds. */
export interface Cached extends Loaded {
  readonly remainingMs: number;
}

/** How much a {@link Cache} keeps, and for how long. */
export interface CacheSettings {
  /** With 0, only requests at the same time share a response. */
  readonly lifetimeMs: number;
  /** Responses. */
  readonly capacity: number;
  /** Bytes of all responses together. */
  readonly bytes: number;
  /** Whether a failure would come again if the store was asked at once. */
  readonly isLasting: (error: unknown) => boolean;
}

/** A larger response is not kept, since it would take the place of many. */
const largestPart = 1 / 8;

/** What is not there may be there soon. */
const failureMs = 30_000;
const keptFailures = 1_000;
const mostLoading = 10_000;

/**
 * Keeps what was loaded for a while, up to a number of responses and of bytes, those that were asked for last. Requests for a key that is
 * being loaded share that call. All of them get its error; one that lasts is kept for a moment, apart from the responses.
 */
export class Cache {
  readonly #settings: CacheSettings;
  readonly #responses: LRUCache<string, Loaded>;
  readonly #failures: LRUCache<string, Error>;
  /** Loads that are under way. Apart from the responses: a call that fails must not take the place of one. */
  readonly #loading: LRUCache<string, Loaded, () => Promise<Body>>;

  constructor(settings: CacheSettings) {
    const { lifetimeMs, capacity, bytes } = settings;
    const time = {
      // By default the library remembers the time until a timer ends. Workers ends the timers of a request with it, and time would stop.
      ttlResolution: 0,
      // Setting the clock of the machine makes nothing older or younger.
      perf: { now: () => performance.now() },
    };
    this.#settings = settings;
    this.#responses = new LRUCache({
      ...time,
      max: capacity,
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes * largestPart),
      sizeCalculation: ({ body }, key) => body.byteLength + key.length,
      ttl: lifetimeMs,
    });
    this.#loading = new LRUCache({
      max: mostLoading,
      fetchMethod: (key, _stale, { context }) => this.#load(key, context),
      // It keeps nothing: whatever was loaded is larger than an entry may be.
      maxEntrySize: 1,
      sizeCalculation: () => 2,
      // A load that gives way to newer ones still ends, for those who wait for it.
      ignoreFetchAbort: true,
    });
    this.#failures = new LRUCache({ ...time, max: keptFailures, ttl: Math.min(lifetimeMs, failureMs) });
  }

  async get(key: string, load: () => Promise<Body>): Promise<Cached> {
    const failure = this.#failures.get(key);
    if (failure !== undefined) throw failure;
    const loaded = this.#responses.get(key) ?? (await this.#loading.forceFetch(key, { context: load }));
    return { ...loaded, remainingMs: this.#responses.getRemainingTTL(key) };
  }

  async #load(key: string, load: () => Promise<Body>): Promise<Loaded> {
    // To the library, a lifetime of 0 is one without end.
    const isKept = this.#settings.lifetimeMs > 0;
    try {
      const loaded = { body: await load(), loadedAt: new Date() };
      if (isKept) this.#responses.set(key, loaded);
      return loaded;
    } catch (error) {
      if (isKept && error instanceof Error && this.#settings.isLasting(error)) this.#failures.set(key, error);
      throw error;
    }
  }
}

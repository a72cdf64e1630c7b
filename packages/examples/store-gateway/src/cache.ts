interface Entry {
  readonly value: unknown;
  readonly expiresAt: number;
}

/** A value with the time for which it may still be kept, in milliseconds. */
export interface Cached<T> {
  readonly value: T;
  readonly remainingMs: number;
}

/**
 * Keeps what was loaded for a while, the newest so many. Who asks for what is being loaded waits for that and loads nothing. A failure
 * is told to all who wait for it, and not kept.
 */
export class Cache {
  readonly #lifetimeMs: number;
  readonly #capacity: number;
  readonly #entries = new Map<string, Entry>();
  readonly #loading = new Map<string, Promise<unknown>>();

  constructor({ lifetimeMs, capacity }: { readonly lifetimeMs: number; readonly capacity: number }) {
    this.#lifetimeMs = lifetimeMs;
    this.#capacity = capacity;
  }

  async get<T>(key: string, load: () => Promise<T>): Promise<Cached<T>> {
    const entry = this.#entries.get(key);
    const remainingMs = (entry?.expiresAt ?? 0) - Date.now();
    if (entry && remainingMs > 0) return { value: entry.value as T, remainingMs };
    const loading = this.#loading.get(key) ?? this.#load(key, load);
    return { value: (await loading) as T, remainingMs: this.#lifetimeMs };
  }

  #load(key: string, load: () => Promise<unknown>): Promise<unknown> {
    const loading = load()
      .then((value) => {
        this.#keep(key, value);
        return value;
      })
      .finally(() => this.#loading.delete(key));
    this.#loading.set(key, loading);
    return loading;
  }

  #keep(key: string, value: unknown): void {
    // Put anew, so that the first of the map is always the oldest.
    this.#entries.delete(key);
    this.#entries.set(key, { value, expiresAt: Date.now() + this.#lifetimeMs });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#capacity && oldest !== undefined) this.#entries.delete(oldest);
  }
}

import { type KnownOptions, readKnown, wholeFrom } from "../options/known-options.js";
import { bytesOf, type RawBody } from "./raw-body.js";

/** Remembers events. Several servers that receive events have to share one. */
export interface SeenStore {
  /**
   * Remembers a key and returns whether it was known. This has to be atomic: of two concurrent calls, one gets `false`.
   *
   * @param key - What {@link webhookKey} makes of the body.
   */
  seen(key: string): boolean | Promise<boolean>;
}

/** A store for one process. */
export interface MemorySeenStore extends SeenStore {
  seen(key: string): boolean;
  /** Forgets a key, so that the repeated event is accepted. Call this if you could not store an event. */
  forget(key: string): void;
}

/** Options of {@link memorySeenStore}. */
export interface MemorySeenStoreOptions {
  /** The number of keys to remember. The oldest are forgotten first. Default: 10 000, about 1.5 MB. */
  readonly max?: number | undefined;
  /** How long to remember a key, in milliseconds. Default: one day. */
  readonly ttlMs?: number | undefined;
}

const knownOptions: KnownOptions<MemorySeenStoreOptions> = { max: wholeFrom(1), ttlMs: wholeFrom(1) };

/**
 * Creates a store that remembers events until the process ends. If an event must never be handled twice, store {@link webhookKey} as a unique
 * key in your database, in the same transaction as the event.
 *
 * @throws YampiInputError if an option is not a positive integer, or unknown.
 */
export function memorySeenStore(options?: MemorySeenStoreOptions): MemorySeenStore {
  const { max = 10_000, ttlMs = 86_400_000 } = readKnown("memorySeenStore", options, knownOptions);
  /** When each key is forgotten; the oldest first, since all live equally long. */
  const expiries = new Map<string, number>();
  return {
    seen(key) {
      const now = Date.now();
      for (const [old, expiry] of expiries) {
        if (expiry > now) break;
        expiries.delete(old);
      }
      if (expiries.has(key)) return true;
      const [oldest] = expiries.keys();
      if (oldest !== undefined && expiries.size >= max) expiries.delete(oldest);
      expiries.set(key, now + ttlMs);
      return false;
    },
    forget(key) {
      expiries.delete(key);
    },
  };
}

/**
 * Returns the SHA-256 digest of a body in hexadecimal. It identifies a repeated event, because events have no ID. Two equal changes within one
 * second may have equal bodies.
 *
 * @throws YampiInputError if `rawBody` was already parsed.
 */
export async function webhookKey(rawBody: RawBody): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytesOf(rawBody));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

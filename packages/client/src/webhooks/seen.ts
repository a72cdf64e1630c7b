import { YampiInputError } from "../errors.js";
import { type KnownOptions, readKnown } from "../options/known-options.js";
import { bytesOf, type RawBody } from "./raw-body.js";

/** Remembers which events came. Where several servers take events, they need one between them. */
export interface SeenStore {
  /**
   * Remembers a key, and tells whether it was there already. Both in one step: of two that ask at once, one is told `false`.
   *
   * @param key - What {@link webhookKey} makes of the body.
   */
  seen(key: string): boolean | Promise<boolean>;
}

/** A store of one process. */
export interface MemorySeenStore extends SeenStore {
  seen(key: string): boolean;
  /** Forgets a key, so that the event is taken when it is sent again: call it where an event was seen and could not be kept. */
  forget(key: string): void;
}

/** Bounds of {@link memorySeenStore}. */
export interface MemorySeenStoreOptions {
  /** How many keys it remembers; beyond that it forgets the oldest. Default: 10 000, some 1.5 MB. */
  readonly max?: number | undefined;
  /** How long it remembers each, in milliseconds. Default: a day. */
  readonly ttlMs?: number | undefined;
}

const knownOptions: KnownOptions<MemorySeenStoreOptions> = { max: "any", ttlMs: "any" };

/**
 * Remembers the events that this process has seen. It forgets them when the process ends: where an event must not be handled twice, let
 * a database keep {@link webhookKey} as a unique key, in the transaction that keeps the event.
 *
 * @throws YampiInputError where a bound is not a positive integer, and for a name that is no bound.
 */
export function memorySeenStore(options?: MemorySeenStoreOptions): MemorySeenStore {
  const { max = 10_000, ttlMs = 86_400_000 } = readKnown("the options of memorySeenStore", options, knownOptions);
  for (const [name, value] of Object.entries({ max, ttlMs })) {
    if (!Number.isSafeInteger(value) || value < 1) throw new YampiInputError(name, "expected a positive integer");
  }
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
 * The SHA-256 digest of a body in hexadecimal, which tells a repeated event: the API gives events no ID. Two equal changes within a
 * second may have equal bodies.
 *
 * @throws YampiInputError where `rawBody` was parsed.
 */
export async function webhookKey(rawBody: RawBody): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytesOf(rawBody));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

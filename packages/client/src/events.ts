import type { ListCheckpoint } from "./lists/list-checkpoint.js";

/** What happens to a call, for those who want to see it. No event holds a header, a body or a value of the query. */
export type YampiEvent = RequestEvent | ResponseEvent | RetryEvent | RateLimitEvent | RateLimitFallbackEvent | PageEvent;

interface CallEvent {
  /** The operationId; for a route that the description does not know, its method and path. */
  readonly operation: string;
}

interface AttemptEvent extends CallEvent {
  /** Number of the attempt; the first is 1. */
  readonly attempt: number;
}

/** An attempt is sent. */
export interface RequestEvent extends AttemptEvent {
  readonly type: "request";
  readonly method: string;
}

/** The head of an answer has come; its body is still to be read. */
export interface ResponseEvent extends AttemptEvent {
  readonly type: "response";
  readonly status: number;
  /** From the sending of the attempt to the head of its answer, in milliseconds. */
  readonly durationMs: number;
  /** What is left of the route's quota, where the API says so. */
  readonly remaining: number | undefined;
}

/** An attempt failed, and the call will be tried again. */
export interface RetryEvent extends AttemptEvent {
  readonly type: "retry";
  /** Status of the answer that failed; undefined where the connection did. */
  readonly status: number | undefined;
  /** How long the call waits first, in milliseconds; 0 after a 429, when it is the rate limit that waits. */
  readonly delayMs: number;
}

/** An attempt has to wait for the quota of its route, or for the end of a hold after a 429. */
export interface RateLimitEvent extends AttemptEvent {
  readonly type: "rate-limit";
  /** How long at the least, in milliseconds, where that is known. */
  readonly waitMs: number | undefined;
}

/** A shared limiter is out of reach, and a local one decides about this attempt. */
export interface RateLimitFallbackEvent extends AttemptEvent {
  readonly type: "rate-limit-fallback";
}

/** A page of a list is given to its reader. Pages that were fetched ahead come in their turn. */
export interface PageEvent extends CallEvent {
  readonly type: "page";
  /** Number of the page, or of the part of a scroll. */
  readonly page: number;
  /** How many items it holds. */
  readonly items: number;
  /** How many items the whole list has, where the API says so. */
  readonly total: number | undefined;
  /**
   * Where the list goes on if it is interrupted now: `list.from(checkpoint)` gives this page again, and what follows. Undefined where the
   * list is awaited, or collected by `toArray`.
   */
  readonly checkpoint: ListCheckpoint | undefined;
}

export type Emit = (event: YampiEvent) => void;

/** Calls code of the caller's for which no call waits; whatever goes wrong in it, or in the promise that it returns, is ignored. */
export function callAside(listener: () => unknown): void {
  try {
    const given = listener();
    new Promise((resolve) => resolve(given)).catch(() => {});
  } catch {}
}

/** Tells a listener of events. */
export function emitTo(listener: ((event: YampiEvent) => unknown) | undefined): Emit | undefined {
  if (!listener) return undefined;
  return (event) => callAside(() => listener(Object.freeze(event)));
}

import type { ListCheckpoint } from "./lists/list-checkpoint.js";

/** An event of a call. No event holds a header, a body or a value of the query. */
export type YampiEvent = RequestEvent | ResponseEvent | RetryEvent | RateLimitEvent | RateLimitFallbackEvent | PageEvent;

interface CallEvent {
  /** The operationId. For a route that is not described, the method and path. */
  readonly operation: string;
}

interface AttemptEvent extends CallEvent {
  /** The number of the attempt, from 1. */
  readonly attempt: number;
}

/** A request is sent. */
export interface RequestEvent extends AttemptEvent {
  readonly type: "request";
  readonly method: string;
}

/** The headers of a response were received. The body is not read yet. */
export interface ResponseEvent extends AttemptEvent {
  readonly type: "response";
  readonly status: number;
  /** The time from the request to the headers of the response, in milliseconds. */
  readonly durationMs: number;
  /** The number of requests left for the route, if the API says so. */
  readonly remaining: number | undefined;
}

/** An attempt failed and will be retried. */
export interface RetryEvent extends AttemptEvent {
  readonly type: "retry";
  /** The status of the failed response. Undefined if the connection failed. */
  readonly status: number | undefined;
  /** The wait before the retry, in milliseconds. 0 after a 429, when the rate limiter waits. */
  readonly delayMs: number;
}

/** A request has to wait for the quota of its route, or after a 429. */
export interface RateLimitEvent extends AttemptEvent {
  readonly type: "rate-limit";
  /** The shortest wait, in milliseconds, if it is known. */
  readonly waitMs: number | undefined;
}

/** A shared limiter is unavailable, and a local one decides about this attempt. */
export interface RateLimitFallbackEvent extends AttemptEvent {
  readonly type: "rate-limit-fallback";
}

/** A page of a list is given to its reader. Pages that were fetched ahead are reported in order. */
export interface PageEvent extends CallEvent {
  readonly type: "page";
  /** The number of the page, or of the part of a scroll. */
  readonly page: number;
  /** The number of items on the page. */
  readonly items: number;
  /** The number of items in the list, if the API says so. */
  readonly total: number | undefined;
  /**
   * The place to continue the list after this event: `list.from(checkpoint)` gives this page again, then the following ones. Undefined if the
   * list is awaited, or collected by `toArray`.
   */
  readonly checkpoint: ListCheckpoint | undefined;
}

export type Emit = (event: YampiEvent) => void;

/** Calls a function without waiting for it. Errors and rejected promises are ignored. */
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

import { readReset } from "../transport/retry-after.js";

/** What a response says beside its data. */
export interface ResponseInfo {
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the response. */
  readonly headers: Headers;
  /** The quota of the route, as far as the API tells it. */
  readonly rateLimit: RateLimitInfo;
  /** How many requests the call took: 1, or more after retries; 0 where middleware gave the response itself. */
  readonly attempts: number;
}

/** The quota of a route by the headers of one response. */
export interface RateLimitInfo {
  /** How many requests a window allows. */
  readonly limit: number | undefined;
  /** How many are left of it. */
  readonly remaining: number | undefined;
  /** When the window ends, in milliseconds from the response. */
  readonly resetMs: number | undefined;
}

/** Data with the response that it came in. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: ResponseInfo;
}

/** Headers that errors keep: what support asks for, and limits. */
const safeHeaders = [
  "date",
  "retry-after",
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
  "x-request-id",
  "request-id",
  "cf-ray",
];
/** Anything else in such a header is none of what it is for. */
const safeValue = /^[\w .:,+/=-]{1,128}$/;

/**
 * The quota of a route by the headers of a response. `X-RateLimit-Limit` and `X-RateLimit-Remaining` together say nothing where the limit
 * is no whole number from 1, such as 0 or a list, or where more is left than the limit allows: an intermediary or a failure wrote them,
 * and they would close the route.
 */
export function rateLimitInfo(response: Response): RateLimitInfo {
  const { headers } = response;
  const limitText = headers.get("X-RateLimit-Limit");
  const limit = readCount(limitText);
  const remaining = readCount(headers.get("X-RateLimit-Remaining"));
  const resetMs = readReset(response);
  const isNonsense = limitText !== null && (!limit || (remaining ?? 0) > limit);
  return isNonsense ? { limit: undefined, remaining: undefined, resetMs } : { limit, remaining, resetMs };
}

function readCount(text: string | null): number | undefined {
  const count = text !== null && /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count) ? count : undefined;
}

/** What a response says beside its data. */
export function responseInfo(response: Response, attempts: number, rateLimit = rateLimitInfo(response)): ResponseInfo {
  return { status: response.status, headers: response.headers, rateLimit, attempts };
}

/** The headers of a response that an error may show, by name in lower case. */
export function shownHeaders(headers: Headers): { readonly [name: string]: string } {
  const shown = safeHeaders.map((name): [string, string] => [name, headers.get(name) ?? ""]);
  return Object.fromEntries(shown.filter(([, value]) => safeValue.test(value)));
}

import { findTooDeep } from "./nesting.ts";

/** One response of an operation, from the wire or from a recording. */
export interface Exchange {
  /** The operationId. */
  readonly operation: string;
  readonly status: number;
  /** Without parameters; `an unknown type` for one that is not usual, empty where the response names none. */
  readonly contentType: string;
  /** The body; undefined where a recording has left it out. */
  readonly text: string | undefined;
  readonly rateLimit: RateLimitHeaders;
  /** Until the response was whole; undefined where a recording does not tell. */
  readonly latencyMs: number | undefined;
}

/** What a response says of the quota of its route. */
export interface RateLimitHeaders {
  /** `X-RateLimit-Limit` */
  readonly limit: number | undefined;
  /** `X-RateLimit-Remaining` */
  readonly remaining: number | undefined;
}

/** The body as JSON; undefined where it is none, is not there, or is nested deeper than can be looked at. */
export function readJson({ text }: Exchange): { readonly body: unknown } | undefined {
  if (text === undefined || findTooDeep(text) !== undefined) return undefined;
  try {
    return { body: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Reads the headers of the rate limit; what is no whole number, or too long for one, counts as missing. */
export function readRateLimit(headers: Pick<Headers, "get">): RateLimitHeaders {
  return { limit: readCount(headers.get("X-RateLimit-Limit")), remaining: readCount(headers.get("X-RateLimit-Remaining")) };
}

/** The media types that an API, a proxy or a firewall responds with. */
const knownTypes: ReadonlySet<string> = new Set(
  ["json", "problem+json", "xml", "pdf", "zip", "javascript", "octet-stream", "x-www-form-urlencoded"]
    .map((subtype) => `application/${subtype}`)
    .concat(["html", "plain", "xml", "csv", "css", "javascript", "event-stream"].map((subtype) => `text/${subtype}`))
    .concat(["gif", "jpeg", "png", "svg+xml", "webp"].map((subtype) => `image/${subtype}`)),
);

/** The media type in small letters; of one that is not among the usual, only that it is unknown: it could hold anything. */
export function readContentType(value: unknown): string {
  if (typeof value !== "string" || value.trim() === "") return "";
  const type = value.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return knownTypes.has(type) ? type : "an unknown type";
}

function readCount(value: string | null): number | undefined {
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

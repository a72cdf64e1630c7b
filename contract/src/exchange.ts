/** One answer of an operation, from the wire or from a recording. */
export interface Exchange {
  /** The operationId. */
  readonly operation: string;
  readonly status: number;
  /** Without parameters; empty where the answer names none. */
  readonly contentType: string;
  /** The body; undefined where a recording has left it out. */
  readonly text: string | undefined;
  readonly rateLimit: RateLimitHeaders;
  /** Until the answer was whole. */
  readonly latencyMs: number;
}

/** What an answer says of the quota of its route. */
export interface RateLimitHeaders {
  /** `X-RateLimit-Limit` */
  readonly limit: number | undefined;
  /** `X-RateLimit-Remaining` */
  readonly remaining: number | undefined;
}

/** The body as JSON; undefined where it is none, or is not there. */
export function readJson({ text }: Exchange): { readonly body: unknown } | undefined {
  if (text === undefined) return undefined;
  try {
    return { body: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Reads the headers of the rate limit; what is no whole number counts as missing. */
export function readRateLimit(headers: Headers): RateLimitHeaders {
  return { limit: readCount(headers.get("X-RateLimit-Limit")), remaining: readCount(headers.get("X-RateLimit-Remaining")) };
}

/** The media type, if it is well formed; anything else could hold anything. */
export function readContentType(value: string | null | undefined): string {
  return /^[a-z]+\/[a-z0-9.+-]{1,60}(?=$|[ ;])/i.exec(value ?? "")?.[0].toLowerCase() ?? "";
}

function readCount(value: string | null): number | undefined {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

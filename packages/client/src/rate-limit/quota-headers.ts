/** What the API says of a route's quota, where it makes sense. */
interface Quota {
  readonly limit?: number | undefined;
  readonly remaining?: number | undefined;
}

/**
 * `X-RateLimit-Limit` and `X-RateLimit-Remaining`. Together they say nothing where the limit is no whole number from 1, such as 0 or a
 * list, or where more is left than the limit allows: an intermediary or a failure wrote them, and they would close the route.
 */
export function readQuota({ headers }: Response): Quota {
  const limitText = headers.get("X-RateLimit-Limit");
  const limit = readCount(limitText);
  const remaining = readCount(headers.get("X-RateLimit-Remaining"));
  if (limitText === null) return { remaining };
  return !limit || (remaining ?? 0) > limit ? {} : { limit, remaining };
}

function readCount(text: string | null): number | undefined {
  const count = text !== null && /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count) ? count : undefined;
}

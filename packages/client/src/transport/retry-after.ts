/**
 * What `Retry-After` asks for, in milliseconds from now; it is a number of seconds or a date. Undefined where it says neither. A date is
 * held against the answer's own, where it has one, since the clock here may be wrong.
 */
export function readRetryAfter({ headers }: Response): number | undefined {
  const value = headers.get("Retry-After");
  if (value === null) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - serverTime(headers);
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function serverTime(headers: Headers): number {
  const time = Date.parse(headers.get("Date") ?? "");
  return Number.isNaN(time) ? Date.now() : time;
}

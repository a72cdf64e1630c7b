/** Longer waits are told as this one: 2^31 seconds, which is where RFC 9111 lets a number of seconds end. */
const longestSeconds = 2 ** 31;
/** A reset that is further away is not the end of any window. */
const longestResetMs = 86_400_000;
/** From here on, a reset is a time since 1970 in seconds; below, it is a number of seconds from now. */
const firstEpoch = 1_000_000_000;

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const anyMonth = `(?<month>${months.join("|")})`;
const clock = "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)";
/** The three forms of a date in HTTP (RFC 9110, 5.6.7): the current one, and two that are obsolete and may still come. */
const dates = [
  `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\\d\\d) ${anyMonth} (?<year>\\d{4}) ${clock} GMT`,
  `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\\d\\d)-${anyMonth}-(?<year>\\d\\d) ${clock} GMT`,
  `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${anyMonth} (?<day>[ \\d]\\d) ${clock} (?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`));

/**
 * What `Retry-After` asks for, in milliseconds from now. Undefined where it is neither a whole number of seconds nor a date of HTTP. A
 * date is compared with the date of the response, if it has one, since the clock here may be wrong.
 */
export function readRetryAfter({ headers }: Response): number | undefined {
  const value = headers.get("Retry-After") ?? "";
  if (/^\d+$/.test(value)) return Math.min(Number(value), longestSeconds) * 1000;
  const time = readDate(value);
  return time === undefined ? undefined : Math.max(0, time - serverTime(headers));
}

/**
 * When the window of the route ends, by `X-RateLimit-Reset`, in milliseconds from now. Servers send a number of seconds, or a time in
 * seconds since 1970. Undefined where it is neither, is over, or is more than a day away.
 */
export function readReset({ headers }: Response): number | undefined {
  const value = headers.get("X-RateLimit-Reset") ?? "";
  if (!/^\d+$/.test(value)) return undefined;
  const seconds = Number(value);
  const ms = seconds < firstEpoch ? seconds * 1000 : seconds * 1000 - serverTime(headers);
  return ms > 0 && ms <= longestResetMs ? ms : undefined;
}

function serverTime(headers: Headers): number {
  return readDate(headers.get("Date") ?? "") ?? Date.now();
}

/** The time of a date of HTTP; undefined for any other text, also for a day that does not exist. `Date.parse` takes almost anything. */
function readDate(text: string): number | undefined {
  if (text === "") return undefined;
  const parts = dates.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!parts) return undefined;
  const { year = "", month = "" } = parts;
  const [day = 0, hour = 0, minute = 0, second = 0] = ["day", "hour", "minute", "second"].map((name) => Number(parts[name]));
  const time = Date.UTC(
    year.length === 2 ? fullYear(Number(year)) : Number(year),
    months.indexOf(month),
    day,
    hour,
    minute,
    second,
  );
  // 60 is a leap second.
  const exists = new Date(time - second * 1000).getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
  return exists ? time : undefined;
}

/** A year of two digits is never more than fifty years ahead (RFC 9110, 5.6.7). */
function fullYear(year: number): number {
  const now = new Date().getUTCFullYear();
  const inThisCentury = now - (now % 100) + year;
  return inThisCentury > now + 50 ? inThisCentury - 100 : inThisCentury;
}

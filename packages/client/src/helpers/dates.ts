import { tzOffset } from "@date-fns/tz/tzOffset";
import type { ApiDateTime, EmptyDate } from "@yampi-openapi/types";
import { YampiInputError } from "../errors.js";

/** A date of the API, or one without its time zone. */
type LocalDateTime = Pick<ApiDateTime, "date"> & Partial<ApiDateTime>;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * Converts a date of the API to a `Date`: `toDate(coupon.start_at)`. The API sends a local time with its time zone; daylight saving time is
 * taken into account. Some dates come as a string without a time zone, such as those of orders and queues. A date that ends with `Z`, which
 * only the documentation shows, is UTC. Returns undefined if the date is missing: null, undefined, or the empty list and empty string that
 * the API sends instead of some dates.
 *
 * A local time that daylight saving skips is read with the offset before the change. If a local time occurs twice, the first one is used.
 *
 * @param time - A date from a response.
 * @param timezone - The time zone of the store, for a date without its own: a string, or the date of a tracking step.
 * @throws YampiInputError if the date has an unknown form, or the runtime does not know the time zone.
 */
export function toDate(time: LocalDateTime, timezone?: string): Date;
export function toDate(time: LocalDateTime | EmptyDate | string | null | undefined, timezone?: string): Date | undefined;
export function toDate(
  time: LocalDateTime | EmptyDate | string | null | undefined,
  storeZone = "America/Sao_Paulo",
): Date | undefined {
  if (isEmpty(time)) return undefined;
  const { date, timezone } = { timezone: storeZone, ...(typeof time === "string" ? { date: time } : time) };
  const local = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(\.\d{1,6})?(Z?)$/.exec(date);
  const [, day, clock, fraction, utc] = local ?? [];
  const wall = wallTime(day, clock, fraction);
  if (wall === undefined) {
    throw new YampiInputError("date", "expected a time as the API writes it, such as 2026-03-05 14:07:21.000000");
  }
  if (utc) return new Date(wall);
  checkZone(timezone);
  return new Date(instantOf(wall, timezone));
}

/**
 * Formats a time for a request: `YYYY-MM-DD HH:MM:SS` in the time zone of the store: `toWriteDateTime(new Date())`. A string or a date of the
 * API without an offset keeps its day and time. A `Date`, or a string with an offset or `Z`, is converted to the time zone.
 *
 * @param time - A `Date`, a string such as `2026-03-05 14:07:21` or `2026-03-05T17:07:21Z`, or a date from a response.
 * @param timezone - The time zone of the store, for instants.
 * @throws YampiInputError if the value is none of these. A day without a time is refused, because the API refuses it, and so are null, the
 * empty list and the empty string of a missing date.
 */
export function toWriteDateTime(time: Date | string | LocalDateTime, timezone = "America/Sao_Paulo"): string {
  if (isEmpty(time))
    throw new YampiInputError("time", "expected a Date, a date of the API, or a day and a time; this date is empty");
  checkZone(timezone);
  const text = time instanceof Date ? (Number.isNaN(time.valueOf()) ? "" : time.toISOString()) : textOf(time);
  const [, day, clock, offset] =
    /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  const instant = offset ? Date.parse(`${day}T${clock}${offset}`) : undefined;
  if (wallTime(day, clock) === undefined || Number.isNaN(instant)) {
    throw new YampiInputError("time", "expected a Date, a date of the API, or a day and a time such as 2026-03-05 14:07:21");
  }
  if (instant === undefined) return `${day} ${clock}`;
  return new Date(instant + offsetAt(instant, timezone)).toISOString().slice(0, 19).replace("T", " ");
}

/**
 * Returns the day of a time as `YYYY-MM-DD` in the time zone of the store: `{ date: { on: toDay(new Date()) } }`. It accepts the same values
 * as `toWriteDateTime`.
 *
 * @param timezone - The time zone of the store, for instants.
 * @throws YampiInputError if the value is not a time.
 */
export function toDay(time: Date | string | LocalDateTime, timezone?: string): string {
  return toWriteDateTime(time, timezone).slice(0, 10);
}

/** A date that there is none of, in any form that the API sends. */
function isEmpty(time: unknown): time is EmptyDate | "" | null | undefined {
  return time === null || time === undefined || time === "" || (Array.isArray(time) && time.length === 0);
}

function textOf(time: string | LocalDateTime): string {
  const text: unknown = typeof time === "string" ? time : time?.date;
  return typeof text === "string" ? text : "";
}

/** A day and a clock read as if they were UTC, to be moved by the offset of their zone; undefined where they are none. */
function wallTime(day = "", clock = "", fraction = ".0"): number | undefined {
  const wall = Date.parse(`${day}T${clock}${fraction.slice(0, 4).padEnd(4, "0")}Z`);
  // A day that its month does not have would roll over into the next.
  return Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 10) !== day ? undefined : wall;
}

function instantOf(wall: number, timezone: string): number {
  const before = offsetAt(wall - dayMs, timezone);
  const after = offsetAt(wall + dayMs, timezone);
  const first = wall - before;
  if (before === after || offsetAt(first, timezone) === before) return first;
  const second = wall - after;
  return offsetAt(second, timezone) === after ? second : first;
}

/** How far the zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timezone: string): number {
  return Math.round(tzOffset(timezone, new Date(instant)) * minuteMs);
}

const zones = new Set<string>();

/** The library behind takes some texts for zones that are none. */
function checkZone(timezone: unknown): void {
  if (zones.has(timezone as string)) return;
  try {
    if (typeof timezone !== "string") throw new TypeError();
    new Intl.DateTimeFormat("en-US", { timeZone: timezone });
    zones.add(timezone);
  } catch {
    throw new YampiInputError("timezone", "expected the name of a time zone that this runtime knows");
  }
}

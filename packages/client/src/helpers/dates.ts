import { tzOffset } from "@date-fns/tz/tzOffset";
import type { ApiDateTime, EmptyDate } from "@yampi-openapi/types";
import { YampiInputError } from "../errors.js";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * The instant of a date of the API: `toDate(coupon.start_at)`. It is a local time of the zone that it names, whose history of daylight
 * saving counts. The form that ends with `Z`, which only the documentation shows, is UTC. What is null or missing gives undefined, and so
 * do the empty list and the empty text that the API sends in place of some dates.
 *
 * A time that a change of the clock skips is read as the clock before it would; of one that comes twice, it is the first.
 *
 * @throws YampiInputError where the date is in neither form, or this run time does not know the zone.
 */
export function toDate(time: ApiDateTime): Date;
export function toDate(time: ApiDateTime | EmptyDate | "" | null | undefined): Date | undefined;
export function toDate(time: ApiDateTime | EmptyDate | "" | null | undefined): Date | undefined {
  if (isEmpty(time)) return undefined;
  const { date, timezone } = time;
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
 * A time as the API wants it written, `YYYY-MM-DD HH:MM:SS` in the store's zone: `toWriteDateTime(new Date())`. A text or a date of the API
 * that says no offset is such a time already, and keeps its day and clock; one with an offset or `Z` is an instant, as a `Date` is.
 *
 * @param time - An instant, a text such as `2026-03-05 14:07:21` or `2026-03-05T17:07:21Z`, or a date as an answer has it.
 * @param timezone - Zone of the store, for instants.
 * @throws YampiInputError where it is none of these. A day alone is none: the API refuses it. Neither is the empty list, empty text or null
 * that stands where a date is missing.
 */
export function toWriteDateTime(time: Date | string | ApiDateTime, timezone = "America/Sao_Paulo"): string {
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
 * The day of a time, as `YYYY-MM-DD` in the store's zone: `{ date: { on: toDay(new Date()) } }`. Times are read as by `toWriteDateTime`.
 *
 * @param timezone - Zone of the store, for instants.
 * @throws YampiInputError where it is no time.
 */
export function toDay(time: Date | string | ApiDateTime, timezone?: string): string {
  return toWriteDateTime(time, timezone).slice(0, 10);
}

/** A date that there is none of, in any form that the API sends. */
function isEmpty(time: unknown): time is EmptyDate | "" | null | undefined {
  return time === null || time === undefined || time === "" || (Array.isArray(time) && time.length === 0);
}

function textOf(time: string | ApiDateTime): string {
  const text: unknown = typeof time === "string" ? time : time?.date;
  return typeof text === "string" ? text : "";
}

/** A day and a clock read as if they were UTC, to be moved by the offset of their zone; undefined where they are none. */
function wallTime(day = "", clock = "", fraction = ".0"): number | undefined {
  const wall = Date.parse(`${day}T${clock}${fraction.slice(0, 4).padEnd(4, "0")}Z`);
  // A day that its month has not got would roll over into the next.
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

import { YampiInputError } from "../errors.js";
import { isDate } from "../helpers/plain.js";

/**
 * The days that a list is filtered by: one, or all from one to another, both included. Each is written `YYYY-MM-DD` and is a day of the
 * store's clock. A `Date` is refused, since it is an instant and no day: `toDay` says on which day it falls there.
 */
export type DateFilter<Field extends string = "created_at" | "updated_at" | (string & {})> = {
  /** What has to lie on these days. Default: `created_at`; on most lists, `updated_at` is known as well. */
  readonly field?: Field | undefined;
} & (
  | { readonly on: string; readonly from?: never; readonly to?: never }
  | { readonly from: string; readonly to: string; readonly on?: never }
);

const forms = "{ on: day } or { from: day, to: day }, each day as YYYY-MM-DD";
const dateProblem = `expected ${forms}; toDay makes a day of a Date`;

/** The filter as the API takes it: `created_at:2026-01-01|2026-01-31`. A text is taken for that already. */
export function dateFilterText(name: string, filter: unknown): string {
  if (typeof filter === "string") return filter;
  if (isDate(filter)) throw new YampiInputError(name, dateProblem);
  if (typeof filter !== "object" || filter === null) throw new YampiInputError(name, `expected ${forms}, or their text`);
  const { field = "created_at", on, from, to, ...others } = filter as { readonly [name: string]: unknown };
  const days = on === undefined ? [from, to] : [on];
  if (days.some(isDate)) throw new YampiInputError(name, dateProblem);
  const isBoth = on !== undefined && (from !== undefined || to !== undefined);
  const isStrange = isBoth || Object.keys(others).length > 0;
  if (isStrange || ![field, ...days].every((part) => typeof part === "string")) {
    throw new YampiInputError(name, `expected ${forms}, and perhaps a field`);
  }
  return `${field}:${days.join("|")}`;
}

/** Refuses days that the calendar does not have, and a range that ends before it begins. */
export function checkDays(name: string, text: string): void {
  const days = text.slice(text.indexOf(":") + 1).split("|");
  const [first = "", last = first] = days;
  if (!days.every(isDay)) throw new YampiInputError(name, "expected days of the calendar, as YYYY-MM-DD");
  if (first > last) throw new YampiInputError(name, "expected the first day before the last");
}

/** Whether a text is a day that its month has, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 10) === text;
}

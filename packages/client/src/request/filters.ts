import { YampiInputError } from "../errors.js";
import type { Parameter } from "../operation.js";
import { checkParameter, fits } from "./parameter.js";

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

const day = "as YYYY-MM-DD, such as 2026-10-01; toDay makes a day of a Date";
const forms = `expected { on: day } or { from: day, to: day }, and perhaps a field, each day ${day}`;

/**
 * The filter as the API takes it: `created_at:2026-01-01|2026-01-31`. A text is taken for that already.
 *
 * @throws YampiInputError naming the part that does not fit, also for a day that the calendar does not have.
 */
export function readDateFilter(parameter: Parameter, filter: unknown): string {
  const { name } = parameter;
  const text = typeof filter === "string" ? filter : textOf(parameter, filter);
  if (!fits(parameter, text)) throw new YampiInputError(name, `${forms}; or a string that matches ${parameter.pattern}`);
  const days = text.split(/[:|]/).slice(1);
  for (const each of days) checkDay(name, each);
  const [first = "", last = first] = days;
  if (first > last) throw new YampiInputError(name, "expected the first day before the last");
  return text;
}

function textOf(parameter: Parameter, filter: unknown): string {
  const { name } = parameter;
  const { field = "created_at", on, from, to, ...others } = (filter ?? {}) as { readonly [name: string]: unknown };
  const days = Object.entries({ on, from, to }).filter(([, value]) => value !== undefined);
  const parts = [...days, ...Object.entries(others)].map(([part]) => part);
  if (!["on", "from,to"].includes(parts.join())) throw new YampiInputError(name, forms);
  checkParameter(fieldOf(parameter), field);
  for (const [part, value] of days) checkDay(`${name}.${part}`, value);
  return `${field}:${days.map(([, value]) => value).join("|")}`;
}

/** The field of a filter. Its pattern names the fields, as in `^(created_at|updated_at):…`, or has a pattern for them. */
function fieldOf({ name, pattern = "" }: Parameter): Parameter {
  const [start = ""] = pattern.split(":");
  const names = start.match(/\w{4,}/g);
  return { name: `${name}.field`, type: "string", pattern: `${start}$`, ...(names && { enum: names }) };
}

/** Refuses what is no day that its month has, as `YYYY-MM-DD`. */
function checkDay(place: string, value: unknown): void {
  // An invalid date is null in JSON.
  if (typeof value !== "string" || new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) !== value) {
    throw new YampiInputError(place, `expected a day of the calendar ${day}`);
  }
}

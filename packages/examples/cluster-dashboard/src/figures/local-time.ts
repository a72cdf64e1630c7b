import type { ApiDateTime } from "@yampi-openapi/types";
import { dayIn } from "./days.ts";

const dayMs = 86_400_000;

/**
 * A local time of the API with its wall clock in UTC, so that it can be formatted with `timeZone: "UTC"` and reads as the API wrote it. It is
 * not the moment: the API gives a local time without an offset. Undefined for what is no time.
 */
export function wallClock(date: string): Date | undefined {
  const [, day, time = "00:00:00"] = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}:\d{2}))?/.exec(date) ?? [];
  const clock = new Date(`${day}T${time}Z`);
  return Number.isNaN(clock.getTime()) ? undefined : clock;
}

/** Tells how many calendar days before a moment a time was, in the zone of the time itself; undefined for what is no time. */
export function daysBefore(now: Date): (time: ApiDateTime) => number | undefined {
  // Asking for the day in a zone is slow, and all times of a store have the same.
  const todays = new Map<string, number>();
  return (time) => {
    const clock = wallClock(time.date);
    if (!clock) return undefined;
    const today = todays.get(time.timezone) ?? dayOf(now, time.timezone);
    todays.set(time.timezone, today);
    return today - Math.floor(clock.getTime() / dayMs);
  };
}

/** Number of the calendar day that a moment is on in a zone. */
function dayOf(moment: Date, timeZone: string): number {
  try {
    return Date.parse(dayIn(moment, timeZone)) / dayMs;
  } catch {
    // A zone that this browser does not know; a day more or less is what it can cost.
    return Math.floor(moment.getTime() / dayMs);
  }
}

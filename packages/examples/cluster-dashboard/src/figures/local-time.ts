import type { ApiDateTime } from "@yampi-openapi/types";

const dayMs = 86_400_000;

/**
 * A time of the API with its wall clock in UTC, so that it can be formatted with `timeZone: "UTC"` and reads as the API wrote it. It is
 * not the moment: the API gives a local time without an offset. Undefined for what is no time.
 */
export function wallClock({ date }: ApiDateTime): Date | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})/.exec(date) ?? [];
  const clock = new Date(`${day}T${time}Z`);
  return Number.isNaN(clock.getTime()) ? undefined : clock;
}

/** Tells how many calendar days before a moment a time was, in the zone of the time itself; undefined for what is no time. */
export function daysBefore(now: Date): (time: ApiDateTime) => number | undefined {
  // Asking for the day in a zone is slow, and all times of a store have the same.
  const todays = new Map<string, number>();
  return (time) => {
    const clock = wallClock(time);
    if (!clock) return undefined;
    const today = todays.get(time.timezone) ?? dayOf(now, time.timezone);
    todays.set(time.timezone, today);
    return today - Math.floor(clock.getTime() / dayMs);
  };
}

/** Number of the calendar day that a moment is on in a zone. */
function dayOf(moment: Date, timeZone: string): number {
  try {
    // Of the locales, this one writes YYYY-MM-DD.
    return Date.parse(new Intl.DateTimeFormat("sv", { timeZone }).format(moment)) / dayMs;
  } catch {
    // A zone that this browser does not know; a day more or less is what it can cost.
    return Math.floor(moment.getTime() / dayMs);
  }
}

import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type ApiDateTime, type TrackingDate, toDate, toDay, toWriteDateTime, YampiInputError } from "../../src/index.js";
import "../properties/repeatable.js";

const apiTime = (date: string, timezone = "America/Sao_Paulo"): ApiDateTime => ({ date, timezone_type: 3, timezone });

const isoOf = (date: string, timezone?: string): string => toDate(apiTime(date, timezone)).toISOString();

/** What a value that is no date of the API is refused with. */
const refusal = (time: unknown, timezone?: string): unknown => {
  try {
    return toDate(time as string, timezone);
  } catch (error) {
    return error;
  }
};

describe("toDate", () => {
  it.each([
    ["without a fraction", "2026-03-05 14:07:21", "2026-03-05T17:07:21.000Z"],
    ["with the six digits of real responses", "2026-03-05 14:07:21.000000", "2026-03-05T17:07:21.000Z"],
    ["to the millisecond, and cuts what is finer", "2026-03-05 14:07:21.123999", "2026-03-05T17:07:21.123Z"],
    ["with a short fraction", "2026-03-05 14:07:21.5", "2026-03-05T17:07:21.500Z"],
    ["on a leap day", "2024-02-29 23:59:59", "2024-03-01T02:59:59.000Z"],
  ])("reads a local time %s", (_, date, expected) => {
    expect(isoOf(date)).toBe(expected);
  });

  it("reads the form with Z, which only the documentation shows, as UTC, whatever the zone says", () => {
    expect(isoOf("2023-11-07T05:31:56Z")).toBe("2023-11-07T05:31:56.000Z");
    expect(isoOf("2023-11-07T05:31:56.25Z", "Asia/Tokyo")).toBe("2023-11-07T05:31:56.250Z");
  });

  it.each([
    ["Asia/Tokyo", "2026-03-05T05:07:21.000Z"],
    ["America/New_York", "2026-03-05T19:07:21.000Z"],
    ["Asia/Kathmandu", "2026-03-05T08:22:21.000Z"],
    ["America/Noronha", "2026-03-05T16:07:21.000Z"],
    ["UTC", "2026-03-05T14:07:21.000Z"],
  ])("reads a local time of %s", (timezone, expected) => {
    expect(isoOf("2026-03-05 14:07:21", timezone)).toBe(expected);
  });

  it("reads a string by the clock of the store, as some dates of orders come, which its type says", () => {
    // @ts-expect-error a string may be empty, and then there is no date
    const certain: Date = toDate("2026-03-05 14:07:21");
    expect(certain.toISOString()).toBe("2026-03-05T17:07:21.000Z");
    expect(toDate("2026-03-05 14:07:21", "America/Manaus")?.toISOString()).toBe("2026-03-05T18:07:21.000Z");
    expect(toDate(apiTime("2026-03-05 14:07:21"), "Asia/Tokyo")?.toISOString()).toBe("2026-03-05T17:07:21.000Z");
    expect(toDate("2026-03-05T17:07:21Z")?.toISOString()).toBe("2026-03-05T17:07:21.000Z");
    expect(refusal("2026-03-05 14:07:21", "America/Atlantis")).toMatchObject({ argument: "timezone" });
  });

  it("reads an object without a time zone by the clock of the store, as a page shows the steps of a delivery", () => {
    const step: TrackingDate = { date: "2026-03-05 14:07:21" };
    expect(toDate(step).toISOString()).toBe("2026-03-05T17:07:21.000Z");
    expect(toDate(step, "America/Manaus").toISOString()).toBe("2026-03-05T18:07:21.000Z");
    expect(toDate({ ...step, timezone: "Asia/Tokyo" }, "America/Manaus").toISOString()).toBe("2026-03-05T05:07:21.000Z");
    expect(toDay(step)).toBe("2026-03-05");
  });

  it("gives undefined for what is null or missing, which its type says", () => {
    const missing = null as ApiDateTime | null;
    // @ts-expect-error what may be missing may give undefined
    const certain: Date = toDate(missing);
    const possible: Date | undefined = toDate(undefined);
    expect([certain, possible]).toEqual([undefined, undefined]);
  });
});

describe("toDate, in the years when São Paulo saved daylight,", () => {
  it.each([
    ["reads a time of winter", "2018-07-01 12:00:00", "2018-07-01T15:00:00.000Z"],
    ["reads a time of summer", "2018-12-25 12:00:00", "2018-12-25T14:00:00.000Z"],
    ["reads the last second before the clock went forward", "2018-11-03 23:59:59", "2018-11-04T02:59:59.000Z"],
    ["reads an hour that was skipped as the clock before it would", "2018-11-04 00:30:00", "2018-11-04T03:30:00.000Z"],
    ["reads the first second after it", "2018-11-04 01:00:00", "2018-11-04T03:00:00.000Z"],
    ["reads an hour that came twice as the first of the two", "2019-02-16 23:30:00", "2019-02-17T01:30:00.000Z"],
    ["reads the first second after them", "2019-02-17 00:00:00", "2019-02-17T03:00:00.000Z"],
  ])("%s", (_, date, expected) => {
    expect(isoOf(date)).toBe(expected);
  });

  it("reads the same days of a year without it", () => {
    expect(isoOf("2025-11-02 00:30:00")).toBe("2025-11-02T03:30:00.000Z");
    expect(isoOf("2026-02-14 23:30:00")).toBe("2026-02-15T02:30:00.000Z");
  });
});

describe("toDate, wherever it runs,", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(["UTC", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"])("gives the same instant: in %s", (zone) => {
    vi.stubEnv("TZ", zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(isoOf("2026-03-05 14:07:21")).toBe("2026-03-05T17:07:21.000Z");
    expect(isoOf("2019-02-16 23:30:00")).toBe("2019-02-17T01:30:00.000Z");
    expect(isoOf("2026-03-08 02:30:00", "UTC")).toBe("2026-03-08T02:30:00.000Z");
  });
});

describe("toDate refuses", () => {
  it.each([
    "",
    "yesterday",
    "2026-03-05",
    "14:07:21",
    "05/03/2026 14:07:21",
    "2026-03-05 14:07",
    "2026-3-5 14:07:21",
    " 2026-03-05 14:07:21",
    "2026-03-05 14:07:21-03:00",
    "2026-03-05 14:07:21.1234567",
    "2026-13-01 00:00:00",
    "2026-00-01 00:00:00",
    "2026-04-31 00:00:00",
    "2025-02-29 00:00:00",
    "2026-03-05 24:00:00",
    "2026-03-05 14:60:00",
    "2026-03-05 14:07:60",
  ])("the date %j", (date) => {
    const error = refusal(apiTime(date));
    expect(error).toBeInstanceOf(YampiInputError);
    expect(error).toMatchObject({ argument: "date" });
  });

  it.each(["America/Atlantis", "", "Atlantis/City-0300", "constructor", "__proto__", null, undefined, 3])(
    "the zone %j",
    (timezone) => {
      const error = refusal({ date: "2026-03-05 14:07:21", timezone_type: 3, timezone });
      expect(error).toBeInstanceOf(YampiInputError);
      expect(error).toMatchObject({ argument: "timezone" });
    },
  );

  it.each([{}, "2026-03-05", "05/03/2026 14:07", 1_772_730_441, { date: 20260305, timezone: "UTC" }])(
    "%j, which is no date of the API",
    (time) => {
      expect(refusal(time)).toMatchObject({ name: "YampiInputError", argument: "date" });
    },
  );
});

describe("toDate, in any zone and year,", () => {
  const zones = fc.constantFrom("America/Sao_Paulo", ...Intl.supportedValuesOf("timeZone"));
  const years = fc.integer({ min: 1973, max: 2037 });
  const day = 24 * 60 * 60_000;

  /** The local time of an instant, as the API would write it. */
  const wallTime = (instant: number, timeZone: string): string => {
    const format = formatOf(timeZone);
    const { year, month, day, hour, minute, second } = Object.fromEntries(
      format.formatToParts(instant).map(({ type, value }) => [type, value]),
    );
    return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
  };

  /** An instant of the year: one within a few hours of a change of the clock, where there is one. */
  const instantIn = (year: number, zone: string, fraction: number): number => {
    const start = Date.UTC(year, 0, 1);
    const days = Array.from({ length: 365 }, (_, index) => start + index * day);
    const timesOfDay = [...days, start + 365 * day].map((instant) => wallTime(instant, zone).slice(11));
    const changes = days.filter((_, index) => timesOfDay[index] !== timesOfDay[index + 1]);
    const change = changes[Math.floor(fraction * 1000) % Math.max(1, changes.length)];
    const seconds = Math.floor(((change === undefined ? 365 : 1) * fraction * day) / 1000);
    return (change ?? start) + seconds * 1000;
  };

  it("gives the first instant that has that local time there", () => {
    fc.assert(
      fc.property(zones, years, fc.double({ min: 0, max: 1, noNaN: true }), (zone, year, fraction) => {
        const instant = instantIn(year, zone, fraction);
        const wall = wallTime(instant, zone);
        const found = toDate(apiTime(wall, zone)).getTime();
        expect(wallTime(found, zone)).toBe(wall);
        expect(found).toBeLessThanOrEqual(instant);
        for (const minutes of [20, 30, 60, 120, 180]) expect(wallTime(found - minutes * 60_000, zone)).not.toBe(wall);
      }),
    );
  });
});

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const two = "2-digit";
    const parts = { year: "numeric", month: two, day: two, hour: two, minute: two, second: two, hourCycle: "h23" } as const;
    format = new Intl.DateTimeFormat("en-CA", { timeZone, ...parts });
    formats.set(timeZone, format);
  }
  return format;
}

describe("toDay", () => {
  it.each([
    ["2026-01-01T02:59:59.999Z", undefined, "2025-12-31"],
    ["2026-01-01T03:00:00.000Z", undefined, "2026-01-01"],
    // In the summer of 2018 the clock of São Paulo was two hours behind UTC.
    ["2018-12-31T02:00:00.000Z", undefined, "2018-12-31"],
    ["2026-01-01T01:59:59.000Z", "America/Noronha", "2025-12-31"],
    ["2025-12-31T15:00:00.000Z", "Asia/Tokyo", "2026-01-01"],
  ])("gives of %s, in the zone %s, %s", (instant, zone, day) => {
    expect(toDay(new Date(instant), zone)).toBe(day);
  });

  it.each(["2026-03-05 00:00:00.000000", "2026-03-05 23:59:59.999999"])("gives that of a date of the API: %s", (date) => {
    expect(toDay(apiTime(date))).toBe("2026-03-05");
    expect(toDay(toDate(apiTime(date)))).toBe("2026-03-05");
  });

  it.each([
    [new Date(Number.NaN), undefined, "time"],
    ["2026-01-01", undefined, "time"],
    [new Date(0), "America/Nowhere", "timezone"],
  ])("refuses %s in the zone %s", (date, zone, argument) => {
    expect(() => toDay(date, zone)).toThrow(expect.objectContaining({ argument }));
    expect(() => toDay(date, zone)).toThrow(YampiInputError);
  });
});

describe("A date that there is none of", () => {
  const empty = [[], "", null, undefined] as const;

  it.each(empty)("is undefined as a Date: %j", (time) => {
    expect(toDate(time as [])).toBeUndefined();
  });

  it.each(empty)("is neither written nor a day: %j", (time) => {
    expect(() => toWriteDateTime(time as unknown as string)).toThrow(
      new YampiInputError("time", "expected a Date, a date of the API, or a day and a time; this date is empty"),
    );
    expect(() => toDay(time as unknown as string)).toThrow(YampiInputError);
  });
});

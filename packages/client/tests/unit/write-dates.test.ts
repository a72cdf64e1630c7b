import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDate, toWriteDateTime, YampiInputError } from "../../src/index.js";
import { at, description } from "../support/description.js";
import "../properties/repeatable.js";

const pattern = at(description, "/components/schemas/WriteDateTime/pattern") as string;

describe("toWriteDateTime", () => {
  it.each<[what: string, time: Parameters<typeof toWriteDateTime>[0], expected: string]>([
    ["an instant in the zone of the store", new Date("2026-03-05T17:07:21.900Z"), "2026-03-05 14:07:21"],
    ["an instant of the day before there", new Date("2026-03-05T01:00:00Z"), "2026-03-04 22:00:00"],
    ["an instant in the summer time of old", new Date("2018-12-25T14:00:00Z"), "2018-12-25 12:00:00"],
    ["a text with an offset as the instant that it is", "2026-03-05T14:07:21+09:00", "2026-03-05 02:07:21"],
    ["a text in UTC as the instant that it is", "2026-03-05T17:07:21.5Z", "2026-03-05 14:07:21"],
    ["a text without an offset as it is", "2026-03-05 14:07:21", "2026-03-05 14:07:21"],
    ["a text in the form of ISO without an offset as it is", "2026-03-05T14:07:21", "2026-03-05 14:07:21"],
    [
      "a date of a response by its day and clock",
      { date: "2026-12-31 23:59:59.000000", timezone_type: 3, timezone: "America/Sao_Paulo" },
      "2026-12-31 23:59:59",
    ],
  ])("writes %s", (_, time, expected) => {
    expect(toWriteDateTime(time)).toBe(expected);
    expect(expected).toMatch(new RegExp(pattern, "u"));
  });

  it("writes an instant in another zone, where it is told to", () => {
    expect(toWriteDateTime(new Date("2026-03-05T17:07:21Z"), "America/Manaus")).toBe("2026-03-05 13:07:21");
  });

  it.each([
    ["a day alone, which the API refuses", "2026-03-05"],
    ["a day that its month has not got", "2026-02-30 00:00:00"],
    ["an hour that no day has", "2026-03-05 25:00:00"],
    ["a text that is no time", "tomorrow"],
    ["a date that is none", new Date(Number.NaN)],
    ["a number", 1_772_730_441_000 as unknown as string],
    ["nothing", undefined as unknown as string],
    ["null", null as unknown as string],
    ["an object without a date", {} as unknown as string],
  ])("refuses %s", (_, time) => {
    expect(() => toWriteDateTime(time)).toThrow(YampiInputError);
    expect(() => toWriteDateTime(time)).toThrow(/^time: expected a Date/);
  });

  it("refuses a zone that this run time does not know", () => {
    expect(() => toWriteDateTime(new Date(0), "Mars/Base")).toThrow(/^timezone: expected/);
  });

  it("is what toDate reads, to the second, at any instant that the clock shows once", () => {
    const from = new Date("1990-01-01T00:00:00Z");
    const to = new Date("2090-01-01T00:00:00Z");
    fc.assert(
      fc.property(fc.date({ min: from, max: to, noInvalidDate: true }), (instant) => {
        const date = toWriteDateTime(instant);
        const read = toDate({ date, timezone_type: 3, timezone: "America/Sao_Paulo" });
        const seconds = Math.floor(instant.valueOf() / 1000);
        // Where the clock went back, an hour came twice, and the first is read.
        expect([seconds, seconds - 3600]).toContain(read.valueOf() / 1000);
      }),
    );
  });
});

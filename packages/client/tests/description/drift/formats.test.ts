import { formats } from "@yampi-openapi/scripts/generate/formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats, { type FormatName } from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import "../../properties/repeatable.js";
import { cpuMs } from "../../support/cpu.js";
import { isWhole } from "../../support/whole.js";

const ajv = new Ajv2020();
ajvFormats.default(ajv);

/** Texts that have a format, some of them with a character changed. */
const near: { readonly [format: string]: fc.Arbitrary<string> } = {
  date: fc.tuple(fc.nat(9999), fc.nat(13), fc.nat(32)).map(([year, month, day]) => {
    return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  }),
  email: fc.emailAddress(),
};

describe.each(Object.entries(formats))("The format %s", (name, expression) => {
  const fits = ajv.compile({ type: "string", format: name as FormatName });
  const changed = fc
    .tuple(near[name] as fc.Arbitrary<string>, fc.nat(), fc.string({ maxLength: 2 }))
    .map(([text, place, other]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + other + text.slice(at + (place % 2));
    });

  it("is what Ajv takes it for, but for the 29th of February, which every year has", () => {
    fc.assert(
      fc.property(fc.oneof(near[name] as fc.Arbitrary<string>, changed, fc.string()), (text) => {
        fc.pre(!text.endsWith("-02-29"));
        expect(expression.test(text)).toBe(fits(text));
      }),
      { numRuns: isWhole ? 2_000 : 300 },
    );
  });

  it.each(["a", "a.", "a@", "a@a.", "1", "1-", "2026-03-05", "-"])("takes no time over a text that repeats %j", (part) => {
    const text = `a@${part.repeat(300_000)}!`;
    const took = cpuMs(() => expect(expression.test(text) || expression.test(part.repeat(300_000))).toBe(false));
    // A few milliseconds; minutes if the time grew with the square of the length.
    expect(took).toBeLessThan(2_000);
  });
});

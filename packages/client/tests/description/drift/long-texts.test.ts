import { expect, it } from "vitest";
import { wordsOf } from "../../../src/drift/words.js";
import { cpuMs } from "../../support/cpu.js";

it.each(["a@", "@", ".", "a.", "a@a.", "1", "1.", " ", "a+", "://"])(
  "The look of a text that repeats %j takes no time",
  (part) => {
    // The end of the short one, which fits no look, is looked at too.
    const texts = [500_000, 900 / part.length].map((count) => `a@${part.repeat(count)} `);
    const took = cpuMs(() => {
      for (let count = 0; count < 5_000; count++) for (const text of texts) wordsOf(text);
    });
    // A few milliseconds; many seconds if all of the text were looked at.
    expect(took).toBeLessThan(1_000);
  },
);

it("A text keeps its look", () => {
  expect(["a.b@mail.example.com", "a@b", "a@b.", "a@.com", "a b@c.test"].map(wordsOf)).toEqual([
    "string (email)",
    ...Array(4).fill("string"),
  ]);
});

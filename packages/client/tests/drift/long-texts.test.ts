import { expect, it } from "vitest";
import { wordsOf } from "../../src/drift/words.js";

it.each(["a@", "@", ".", "a.", "a@a.", "1", "1.", " ", "a+", "://"])(
  "The look of a text that repeats %j takes no time",
  (part) => {
    const text = `a@${part.repeat(500_000)} `;
    const start = performance.now();
    for (let count = 0; count < 50; count++) wordsOf(text);
    expect(performance.now() - start).toBeLessThan(200);
  },
);

it("A text keeps its look", () => {
  expect(["a.b@mail.example.com", "a@b", "a@b.", "a@.com", "a b@c.test"].map(wordsOf)).toEqual([
    "string (email)",
    ...Array(4).fill("string"),
  ]);
});

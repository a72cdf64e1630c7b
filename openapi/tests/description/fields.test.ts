import { describe, expect, it } from "vitest";
import { at, bundle, faults, type Json } from "../support/bundle.ts";
import { correctedExcept, fixtures, listedFields } from "../support/fixtures.ts";

const closed = close(bundle);

describe("The description, taken to know every field,", () => {
  it.each(fixtures)("has all that the page of $operation shows", ({ file, answer }) => {
    expect(faults(correctedExcept(file), answer, closed)).toEqual([]);
  });

  it("has every field that a page lists", () => {
    const places = Object.entries(listedFields).flatMap(([schema, fields]) =>
      Object.keys(fields).map((field) => `/components/schemas/${schema}/properties/${field}`),
    );
    expect(places.filter((place) => at(bundle, place) === undefined)).toEqual([]);
  });

  it.each(namedExamples())("has all that the example $name of $operation shows", ({ value, answer }) => {
    expect(faults(value, answer, closed)).toEqual([]);
  });
});

/** The description, with every object that has properties taking no others. */
function close(node: Json): Json {
  if (Array.isArray(node)) return node.map(close);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
  return copy.type === "object" && copy.properties ? { ...copy, additionalProperties: false } : copy;
}

function namedExamples() {
  const answers = fixtures.map(({ operation, answer }) => ({ operation, answer }));
  const event = { operation: "webhooks.receive", answer: "/webhooks/event/post/requestBody/content/application~1json/schema" };
  return [...answers, event].flatMap(({ operation, answer }) => {
    const examples = Object.entries(at(bundle, answer.replace(/schema$/, "examples")) as { [name: string]: { $ref: string } });
    return examples.map(([name, { $ref }]) => ({ operation, name, answer, value: at(bundle, `${$ref.slice(1)}/value`) as Json }));
  });
}

import { describe, expect, it } from "vitest";
import type { Schema } from "../src/generate/description.ts";
import { strictSchema } from "../src/generate/strict-schemas.ts";
import { validators } from "../src/generate/validators.ts";
import { answer, operation, tiny } from "./tiny.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, required = Object.keys(properties)) => ({ type: "object", properties, required });
const strict = (schema: object) => strictSchema(tiny(operation()), schema as Schema);

/** What is generated for one operation that answers so. */
function generated(schema: object, examples: object = {}) {
  const response = { description: "It.", content: { "application/json": { schema, examples } } };
  return validators(tiny(operation({ responses: { 200: response } })));
}

describe("A strict schema", () => {
  it("takes no property that is not described, at any level", () => {
    const schema = strict(object({ part: object({ id: { type: "integer" } }) }));
    expect(schema).toMatchObject({
      additionalProperties: false,
      properties: { part: { additionalProperties: false, properties: { id: { type: "integer" } } } },
    });
  });

  it("leaves a map, and an object that says what else it takes, as they are", () => {
    const map = { type: "object", additionalProperties: { type: "array", items: { type: "string" } } };
    expect(strict(map)).toEqual(map);
    expect(strict({ type: "object" })).toEqual({ type: "object" });
    expect(strict({ ...object({}), additionalProperties: true })).toMatchObject({ additionalProperties: true });
  });

  it("refers to an object by its name and its type, and holds what a text or number is itself", () => {
    expect(strict(ref("Item"))).toEqual({ $ref: "Item", type: ["object"] });
    expect(strict({ type: "string", pattern: "^\\d+$", examples: [1, "1"], description: "Digits." })).toEqual({
      type: "string",
      pattern: "^\\d+$",
      examples: ["1"],
    });
  });

  it("asks each branch of an anyOf only about what looks like it", () => {
    const full = object({ data: object({ city: { type: "string" } }) });
    const empty = object({ data: { type: "array", maxItems: 0 } });
    expect(strict({ anyOf: [full, empty] })).toEqual({
      type: ["object"],
      allOf: [
        { properties: { data: { type: ["object", "array"] } } },
        {
          if: { type: ["object"], properties: { data: { type: ["object"] } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: strict(full),
          else: strict(empty),
        },
      ],
    });
  });

  it("is refused where branches look alike, or a keyword is not known", () => {
    const alike = [object({ a: { type: "string" } }), object({ b: { type: "string" } })];
    expect(() => strict({ anyOf: alike })).toThrow("cannot be told apart by their types");
    expect(() => strict({ allOf: alike })).toThrow("does not know allOf");
    expect(() => strict({ anyOf: [{ type: "null" }, {}] })).toThrow("needs a type");
  });
});

describe("The validators", () => {
  it("need nothing at run time, whatever they check", () => {
    const text = { type: "string", minLength: 1, maxLength: 9, pattern: "^a", enum: ["a", "b"] };
    const meta = object({ id: { type: "integer", minimum: 1 }, text, mail: { type: "string", format: "email" } });
    const { code } = generated(object({ data: ref("Item"), meta }));
    expect(code).toMatch(/^\/\/ @ts-nocheck\n/);
    expect(code).toContain("export const ItemsGet200 = ");
    expect(code).not.toMatch(/\b(require|import|eval|Function)\b\s*\(/);
  });

  it("are refused where a format would be needed that is no regular expression", () => {
    const schema = object({ data: ref("Item"), meta: { type: "string", format: "unheard-of" } });
    expect(() => generated(schema)).toThrow('unknown format "unheard-of"');
  });
});

describe("The table of answers", () => {
  it("names each envelope by the surest example that fits it, and else by its schema", () => {
    const schema = { anyOf: [ref("Item"), object({ data: ref("Item") }), ref("ItemArrayEnvelope")] };
    const examples = {
      inferred: { value: { data: { id: 1 } } },
      documented: { value: { id: 1 } },
      observed: { value: { data: { id: 2 } } },
    };
    const { answers } = generated(schema, examples);
    expect(answers).toContain('validators.Item, envelope: {"name":"documented","place":"bare","type":"object"}');
    expect(answers).toContain('validators.ItemsGet200Form2, envelope: {"name":"observed","place":"data","type":"object"}');
    expect(answers).toContain(
      'validators.ItemArrayEnvelope, envelope: {"name":"ItemArrayEnvelope","place":"data","type":"array"}',
    );
  });

  it("says how many items an array has to have", () => {
    const one = object({ data: { type: "array", items: ref("Item"), minItems: 1, maxItems: 1 } });
    expect(generated(one).answers).toContain('"place":"data","type":"array","items":1}');
  });

  it("has errors without an envelope, and statuses without a body", () => {
    const failed = { description: "No.", content: { "application/json": { schema: object({ message: { type: "string" } }) } } };
    const responses = { ...answer(ref("Item")), "5XX": failed, 304: { description: "As before." } };
    const { answers } = validators(tiny(operation({ responses })));
    expect(answers).toContain('"5XX": [{ validate: validators.ItemsGet5XX }],');
    expect(answers).toContain('"304": [],');
  });

  it("has whole answers without an envelope", () => {
    const responses = answer(ref("ItemEnvelope"));
    const { answers } = validators(tiny(operation({ "x-yampi-result": "whole", responses })));
    expect(answers).toContain('"200": [{ validate: validators.ItemEnvelope }],');
  });

  it("is refused where two envelopes hold the entity in the same way", () => {
    const schema = { anyOf: [ref("ItemEnvelope"), object({ data: ref("Item") })] };
    expect(() => generated(schema)).toThrow("items.get: two envelopes of 200 hold the entity in the same way");
  });
});

import { describe, expect, it } from "vitest";
import { driftTables } from "../src/generate/drift-tables.ts";
import { SchemaNodes } from "../src/generate/schema-nodes.ts";
import type { Schema } from "../src/openapi-types.ts";
import { answer, operation, tiny } from "./tiny.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, required = Object.keys(properties)) => ({ type: "object", properties, required });
const text = { type: "string" };

/** A schema as the table has it. */
const node = (schema: object) => new SchemaNodes(tiny(operation())).node(schema as Schema, "It");

/** The tables of one operation that answers so. */
function tablesOf(schema: object, examples: object = {}) {
  const response = { description: "It.", content: { "application/json": { schema, examples } } };
  return driftTables(tiny(operation({ responses: { 200: response } }))) as { "schemas.ts": string; "responses.ts": string };
}

describe("A schema in the table of the drift check", () => {
  it("is no more than its types where they say everything", () => {
    expect(node({ type: ["string", "null"], title: "Name", description: "Its name.", examples: ["Ana"] })).toBe("string|null");
    expect(node({ oneOf: [text, { type: "null" }] })).toBe("string|null");
    expect(node({ type: "object", additionalProperties: true })).toBe("object");
  });

  it("keeps every keyword that says something about values", () => {
    const one = { type: "string", enum: ["a", "b"], format: "email", pattern: "^a", minLength: 1, maxLength: 9 };
    expect(node(one)).toEqual({ ...one, examples: [] });
    const number = { type: "integer", minimum: 1, maximum: 9 };
    expect(node(number)).toEqual(number);
    const list = { type: "array", minItems: 1, maxItems: 9, items: text };
    expect(node(list)).toEqual({ ...list, items: "string" });
    expect(node({ const: "a" })).toEqual({ enum: ["a"] });
  });

  it("keeps the texts among the examples of a pattern, which tell it in words", () => {
    expect(node({ type: ["integer", "string"], pattern: "^\\d+$", examples: [1, "1"] })).toEqual({
      type: "integer|string",
      pattern: "^\\d+$",
      examples: ["1"],
    });
  });

  it("marks the properties that may be missing", () => {
    expect(node(object({ id: { type: "integer" }, name: text }, ["id"]))).toEqual({
      type: "object",
      properties: { id: "integer", "name?": "string" },
    });
  });

  it("says what other properties an object takes where it takes any", () => {
    expect(node({ ...object({ id: text }), additionalProperties: true })).toMatchObject({ additionalProperties: true });
    expect(node({ type: "object", additionalProperties: { type: "array", items: text } })).toEqual({
      type: "object",
      additionalProperties: { type: "array", items: "string" },
    });
    expect(node({ type: "object", additionalProperties: false })).toEqual({ type: "object", properties: {} });
  });

  it("requires a property that is not described where others are taken", () => {
    expect(node({ type: "object", required: ["id"] })).toEqual({
      type: "object",
      properties: { id: {} },
      additionalProperties: true,
    });
    expect(node({ type: "object", required: ["id"], additionalProperties: text })).toMatchObject({
      properties: { id: "string" },
    });
  });

  it("asks each branch of a choice only about what looks like it", () => {
    const full = object({ data: object({ city: text }) });
    const empty = object({ data: { type: "array", maxItems: 0 } });
    const looking = (type: string) => ({ type: "object", properties: { "data?": type }, additionalProperties: true });
    expect(node({ oneOf: [full, empty] })).toEqual({
      ...looking("object|array"),
      anyOf: [
        [looking("object"), node(full)],
        [looking("array"), node(empty)],
      ],
    });
  });

  it("refers to another by its name, unless that is no more than types", () => {
    expect(node(ref("Item"))).toBe("Item");
    const description = tiny(operation());
    Object.assign(description.document.components?.schemas ?? {}, { Name: { ...text, title: "Name" } });
    expect(new SchemaNodes(description).node(ref("Name") as Schema, "It")).toBe("string");
  });

  it("may refer to itself", () => {
    const description = tiny(operation());
    Object.assign(description.document.components?.schemas ?? {}, { Tree: object({ left: ref("Tree"), right: ref("Tree") }) });
    const schemas = new SchemaNodes(description);
    expect(schemas.node(ref("Tree") as Schema, "It")).toBe("Tree");
    expect(schemas.nodes).toEqual([["Tree", { type: "object", properties: { left: "Tree", right: "Tree" } }]]);
  });
});

describe("What the drift check does not know", () => {
  const alike = [object({ a: text }), object({ b: text })];

  it.each<[string, object, string]>([
    ["a keyword", { allOf: alike }, "It: the drift check does not know the keyword allOf"],
    [
      "a keyword further in",
      object({ a: { items: { not: text } } }),
      "It.a.items: the drift check does not know the keyword not",
    ],
    ["a keyword of maps", { additionalProperties: { multipleOf: 2 } }, "It.additionalProperties: the drift check does not know"],
    [
      "a keyword in a branch",
      { oneOf: [{ type: "null" }, { type: "array", contains: {} }] },
      "It.oneOf.1: the drift check does not",
    ],
    [
      "a format",
      object({ at: { type: "string", format: "unheard-of" } }),
      'It.at: the drift check does not know format: "unheard-of"',
    ],
    ["a type", { type: "text" }, 'It: the drift check does not know type: "text"'],
    ["an expression", { type: "string", pattern: "(" }, 'It: the drift check does not know pattern: "("'],
    ["a bound", { type: "number", minimum: "1" }, 'It: the drift check does not know minimum: "1"'],
    ["an enum of objects", { enum: [{}] }, "It: the drift check does not know enum: [{}]"],
    ["a schema that is none", { type: "array", items: false }, "It: the drift check does not know items: false"],
    ["a property that is none", object({ a: true }), "It.a: the drift check does not know the schema true"],
    [
      "what is said beside a reference",
      { ...ref("Item"), required: ["id"] },
      "It: the drift check does not know required beside $ref",
    ],
    ["what is said beside a choice", { type: "object", oneOf: alike }, "It: the drift check does not know type beside oneOf"],
    ["a choice of which several may apply", { anyOf: alike }, "It: the drift check does not know the keyword anyOf"],
    ["branches that look alike", { oneOf: alike }, "It.oneOf: the branches cannot be told apart by their types"],
    ["a number that is an integer too", { oneOf: [{ type: "integer" }, { type: "number" }] }, "It.oneOf: the branches cannot"],
    ["a branch without a type", { oneOf: [{ type: "null" }, {}] }, "It.oneOf.1: each branch of a choice needs a type"],
    ["a requirement that nothing can meet", object({}, ["id"]), "It: requires id, which it does not describe"],
    ["a name that marks another property", object({ "a?": text }), "It: the drift check cannot have a property called a?"],
    [
      "a name that is a prototype",
      object(JSON.parse('{"__proto__":{}}')),
      "It: the drift check cannot have a property called __proto__",
    ],
  ])("such as %s, is refused with its place", (_, schema, message) => {
    expect(() => node(schema)).toThrow(message);
  });

  it("is refused in what answers refer to, by the name of the component", () => {
    const description = tiny(operation({ responses: answer(ref("ItemEnvelope")) }));
    Object.assign(description.document.components?.schemas ?? {}, { Item: object({ at: { type: "string", format: "odd" } }) });
    expect(() => driftTables(description)).toThrow('Item.at: the drift check does not know format: "odd"');
  });

  it("may be in what only requests have", () => {
    const description = tiny(operation());
    Object.assign(description.document.components?.schemas ?? {}, { ItemInput: { allOf: alike } });
    expect(() => driftTables(description)).not.toThrow();
  });
});

describe("The table of schemas", () => {
  it("has each schema once, by name, with all that it refers to, and the formats that they name", () => {
    const { "schemas.ts": schemas } = tablesOf(
      object({ data: ref("Item"), meta: object({ on: { type: "string", format: "date" } }) }),
    );
    expect(schemas).toContain('  Item: {"type":"object","properties":{"id?":"integer"}},\n');
    expect(schemas).toContain('  ItemsGet200: {"type":"object","properties":{"data":"Item","meta":{"type":"object",');
    expect(schemas.indexOf("  Item: ")).toBeLessThan(schemas.indexOf("  ItemsGet200: "));
    expect(schemas).toMatch(/formats: .* = \{\n {2}"date": \/\^.*\$\/,\n\};/);
  });

  it("is the same in whatever order the description has its operations", () => {
    const one = operation();
    const other = operation({ operationId: "others.get", responses: answer(ref("ItemEnvelope")) });
    expect(driftTables(tiny(one, other))["schemas.ts"]).toBe(driftTables(tiny(other, one))["schemas.ts"]);
  });

  it("is refused where a body would have the name of a component", () => {
    const description = tiny(operation({ responses: answer(object({ data: ref("ItemsGet200") })) }));
    Object.assign(description.document.components?.schemas ?? {}, { ItemsGet200: object({ id: text }) });
    expect(() => driftTables(description)).toThrow("Two different schemas are called ItemsGet200");
  });
});

describe("The table of answers", () => {
  it("names each envelope by the surest example that has its form, and else by its schema", () => {
    const schema = { oneOf: [ref("Item"), object({ data: ref("Item") }), ref("ItemArrayEnvelope")] };
    const examples = {
      inferred: { value: { data: { id: 1 } } },
      documented: { value: { id: 1 } },
      observed: { value: { data: { id: 2 } } },
    };
    const { "responses.ts": answers } = tablesOf(schema, examples);
    expect(answers).toContain(
      'Item_documented: DescribedBody = {"schema":"Item","envelope":{"name":"documented","place":"bare","type":"object"}}',
    );
    expect(answers).toContain('{"schema":"ItemsGet200Form2","envelope":{"name":"observed","place":"data","type":"object"}}');
    expect(answers).toContain(
      '{"schema":"ItemArrayEnvelope","envelope":{"name":"ItemArrayEnvelope","place":"data","type":"array"}}',
    );
    expect(answers).toContain('"200": [Item_documented, ItemsGet200Form2_observed, ItemArrayEnvelope_described]');
  });

  it("says how many items an array has to have", () => {
    const one = object({ data: { type: "array", items: ref("Item"), minItems: 1, maxItems: 1 } });
    const examples = { documented: { value: { data: [] } }, inferred: { value: { data: [{ id: 1 }] } } };
    expect(tablesOf(one, examples)["responses.ts"]).toContain('{"name":"inferred","place":"data","type":"array","items":1}');
  });

  it("has errors without an envelope, once for all operations that share them, and statuses without a body", () => {
    const failed = { description: "No.", content: { "application/json": { schema: ref("Other") } } };
    const responses = { ...answer(ref("Item")), "5XX": failed, 304: { description: "As before." } };
    const { "responses.ts": answers } = driftTables(
      tiny(operation({ responses }), operation({ operationId: "items.list", responses })),
    ) as { "responses.ts": string };
    expect(answers.match(/"5XX"/g)).toHaveLength(1);
    expect(answers).toContain('const Other: DescribedBody = {"schema":"Other"};');
    expect(answers).toContain('const failures1 = { "304": [], "5XX": [Other] };');
    expect(answers).toContain('"items.list": { "200": [Item_described], ...failures1 },');
  });

  it("has whole answers without an envelope", () => {
    const responses = answer(ref("ItemEnvelope"));
    const { "responses.ts": answers } = driftTables(tiny(operation({ "x-yampi-result": "whole", responses })));
    expect(answers).toContain('const ItemEnvelope: DescribedBody = {"schema":"ItemEnvelope"};');
  });

  it("tells an entity from an error of the same schema", () => {
    const failed = { description: "No.", content: { "application/json": { schema: ref("Item") } } };
    const { "responses.ts": answers } = driftTables(tiny(operation({ responses: { ...answer(ref("Item")), 404: failed } })));
    expect(answers).toContain('const Item: DescribedBody = {"schema":"Item"};');
    expect(answers).toContain('const Item_described: DescribedBody = {"schema":"Item","envelope":{"name":"Item",');
  });

  it("knows the names of properties, and lists those that the table of schemas does not have", () => {
    const content = { "application/json": { schema: object({ id: text, secret: text, properties: { type: "array" } }) } };
    const { "responses.ts": answers } = driftTables(tiny(operation({ httpMethod: "post", requestBody: { content } })));
    expect(answers).toContain('new Set([...propertyNamesOf(schemas), "properties", "secret"]);');
  });

  it("is refused where two envelopes hold the entity in the same way", () => {
    const schema = { oneOf: [ref("ItemEnvelope"), object({ data: ref("Item") })] };
    expect(() => tablesOf(schema)).toThrow("items.get: two envelopes of 200 hold the entity in the same way");
  });
});

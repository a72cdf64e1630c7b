import { Description } from "@yampi-openapi/scripts/generate/description";
import { formats } from "@yampi-openapi/scripts/generate/formats";
import { SchemaNodes } from "@yampi-openapi/scripts/generate/schema-nodes";
import fc from "fast-check";
import type { OpenAPI3 } from "openapi-typescript";
import { afterAll, describe, expect, it } from "vitest";
import { checkBody, type Fault } from "../../../src/drift/checks.js";
import type { SchemaNode } from "../../../src/drift/described-response.js";
import { formats as knownFormats, schemas } from "../../../src/generated/schemas.js";
import "../../properties/repeatable.js";
import { closed, Schemas } from "../../support/schemas.js";
import { isWhole } from "../../support/whole.js";
import { components, madeUp } from "./made-up.js";

// Into the tables of the client, under names that it does not have, and out of them again.
const table = schemas as { [name: string]: SchemaNode };
const added = Object.entries(formats).filter(([name]) => !(name in knownFormats));
Object.assign(knownFormats, Object.fromEntries(added));
afterAll(() => {
  for (const name of Object.keys(table)) if (name === "Tree" || name.startsWith("MadeUp")) delete table[name];
  for (const [name] of added) delete (knownFormats as { [name: string]: RegExp })[name];
});

const numRuns = isWhole ? 1_000 : 40;
let schemaCount = 0;

/** Puts a schema into the table, under a name of its own. */
function described(schema: object): { readonly name: string; readonly ajv: Schemas } {
  const name = `MadeUp${schemaCount++}`;
  const document = { components: { schemas: { ...components, [name]: schema } } };
  const nodes = new SchemaNodes(new Description(document as unknown as OpenAPI3));
  nodes.add(name, schema as Parameters<typeof nodes.add>[1]);
  Object.assign(table, Object.fromEntries(nodes.nodes));
  return { name, ajv: new Schemas(closed(document), { allErrors: true }) };
}

it("Whatever the schema and the value, the check says of it what Ajv says, and in places where Ajv says it", () => {
  let fitting = 0;
  const cases = madeUp.chain(({ schema, value }) =>
    fc.tuple(fc.constant(schema), fc.array(value, { minLength: 1, maxLength: 8 })),
  );
  fc.assert(
    fc.property(cases, ([schema, values]) => {
      const { name, ajv } = described(schema);
      for (const value of values) {
        const faults: Fault[] = [];
        checkBody(name, value, (fault) => faults.push(fault));
        const found = ajv.faults(`/components/schemas/${name}`, value);
        expect(faults.length === 0, JSON.stringify({ faults, found })).toBe(found.length === 0);
        for (const { pointer } of faults)
          expect(
            found.some((line) => line.startsWith(`${pointer} `)),
            pointer,
          ).toBe(true);
        if (found.length === 0) fitting++;
      }
    }),
    { numRuns },
  );
  expect(fitting).toBeGreaterThan(numRuns);
}, 300_000);

/** What is found in a body of a schema that has these properties. */
function faultsIn(properties: { readonly [name: string]: unknown }, body: unknown): Fault[] {
  const { name } = described({ type: "object", required: Object.keys(properties), properties });
  const faults: Fault[] = [];
  checkBody(name, body, (fault) => faults.push(fault));
  return faults;
}

describe("A body that is nested without an end", () => {
  const tree = { $ref: "#/components/schemas/Tree" };
  const deep = 50_000;

  it.each<[string, object, string, string]>([
    ["in objects", tree, '{"id":1,"left":', "}"],
    ["in arrays", tree, '{"id":1,"more":[', "]}"],
    ["in a map", { type: "object", additionalProperties: tree }, '{"id":1,"left":', "}"],
  ])("%s is told where it is too deep, and not looked at from there on", (_, schema, open, close) => {
    const text = `{"part":${open.repeat(deep)}null${close.repeat(deep)}}`;
    const faults = faultsIn({ part: schema }, JSON.parse(text));
    const last = faults.at(-1);
    expect(last).toMatchObject({ kind: "type", expected: { type: "no more than 100 levels" } });
    expect(last?.pointer.split("/")).toHaveLength(101);
    expect(faults.filter(({ expected }) => expected === last?.expected)).toHaveLength(1);
  });
});

describe("A property with a name that prototypes have", () => {
  const inherited = ["constructor", "toString", "hasOwnProperty", "valueOf"];
  const properties = Object.fromEntries(inherited.map((name) => [name, { type: "integer" }]));

  it("is missing where only the prototype has it", () => {
    expect(faultsIn(properties, {}).map(({ kind, name }) => `${kind} ${name}`)).toEqual(
      inherited.map((name) => `missing ${name}`),
    );
  });

  it("is checked as any other where the body has it", () => {
    const body = Object.fromEntries(inherited.map((name, index) => [name, index === 0 ? "x" : 1]));
    expect(faultsIn(properties, body)).toMatchObject([{ kind: "type", pointer: "/constructor" }]);
  });

  it("is new where the description does not have it", () => {
    const body = JSON.parse('{"id":1,"__proto__":{"id":"x"},"constructor":{"prototype":{}}}');
    expect(faultsIn({ id: { type: "integer" } }, body)).toMatchObject([
      { kind: "new-property", name: "__proto__", value: { id: "x" } },
      { kind: "new-property", name: "constructor" },
    ]);
  });
});

it("A property that is undefined is missing", () => {
  expect(faultsIn({ id: { type: "integer" } }, { id: undefined })).toMatchObject([{ kind: "missing", name: "id" }]);
});

it("A number that is too large to be one is of no type", () => {
  const price = { type: ["number", "string"] };
  expect(faultsIn({ price }, JSON.parse('{"price":-1e999}'))).toMatchObject([{ kind: "type", pointer: "/price" }]);
  expect(faultsIn({ price }, JSON.parse('{"price":1e300}'))).toEqual([]);
});

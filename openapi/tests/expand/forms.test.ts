import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentOf, type Entity } from "../../expand/responses.ts";
import { Source } from "../../expand/source.ts";

const note = { id: 1, text: "Oi" };
const envelope = {
  name: "Envelope",
  schema: { type: "object", properties: { data: { $ref: "entity" } } },
  example: { data: "entity" },
};
const forms = {
  bare: {},
  envelope,
  array: { name: "ArrayEnvelope", exampleName: "Array", schema: { type: "object" }, example: { data: ["entity"] } },
  list: { name: "List", exampleName: "List", schema: { type: "object" }, example: { data: ["entity"], meta: {} } },
  bareArray: {
    name: "Array",
    exampleName: "BareArray",
    schema: { type: "array", items: { $ref: "entity" } },
    example: ["entity"],
  },
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yampi-openapi-expand-"));
  mkdirSync(join(folder, "components", "examples"), { recursive: true });
  writeFileSync(join(folder, "components", "examples", "Note.yaml"), JSON.stringify({ value: note }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What an operation gets, and the components that are built for it. */
function built(result: string, entity: Entity, operation: object = {}) {
  const root: { components?: { schemas?: object; examples?: { [name: string]: { value: unknown } } } } = {};
  const source = new Source(root as never, join(folder, "openapi.yaml"), join(folder, "paths", "notes.yaml"));
  const content = contentOf(entity, { "x-yampi-result": result, ...operation }, forms, source);
  const examples = Object.entries(root.components?.examples ?? {}).map(([name, { value }]) => [name, value]);
  return { content, schemas: root.components?.schemas ?? {}, examples: Object.fromEntries(examples) };
}

describe("An entity", () => {
  it("is sent in its envelope, with an example that is made from its own", () => {
    const { content, schemas, examples } = built("one", { schema: "Note", sent: "observed" });
    expect(content).toEqual({
      schema: { $ref: "../openapi.yaml#/components/schemas/NoteEnvelope" },
      examples: { observed: { $ref: "../openapi.yaml#/components/examples/NoteObserved" } },
    });
    expect(schemas).toEqual({
      NoteEnvelope: {
        type: "object",
        properties: { data: { $ref: "components/schemas/Note.yaml" } },
        "x-yampi-built": "envelope",
      },
    });
    expect(examples).toEqual({ NoteObserved: { data: note } });
  });

  it.each([
    ["bare", { NoteInferred: { data: note }, NoteDocumented: note }],
    ["array", { NoteInferred: { data: note }, NoteArrayDocumented: { data: [note] } }],
  ])("has the form %s of the page beside it", (page, examples) => {
    const found = built("one", { schema: "Note", page });
    expect((found.content.schema as { oneOf: object[] }).oneOf).toHaveLength(2);
    expect(found.examples).toEqual(examples);
  });

  it("that a page shows in its envelope is told apart from one that a page shows bare", () => {
    expect(built("one", { schema: "Note", sent: "documented" }).examples).toEqual({ NoteEnvelopeDocumented: { data: note } });
    expect(built("one", { schema: "Note", page: "bare" }).examples).toHaveProperty("NoteDocumented", note);
  });

  it("may be whole in one operation and in its envelope in another, each with an example of its own", () => {
    const root = {};
    const source = new Source(root, join(folder, "openapi.yaml"), join(folder, "paths", "notes.yaml"));
    for (const result of ["one", "whole", "one"]) contentOf({ schema: "Note" }, { "x-yampi-result": result }, forms, source);
    const { examples } = (root as { components: { examples: object } }).components;
    expect(examples).toEqual({ NoteInferred: { value: { data: note } }, NoteBareInferred: { value: note } });
  });

  it("comes in a list, which may be empty where it has pages", () => {
    const whole = { "x-yampi-list": { paging: "none" } };
    const paged = { "x-yampi-list": { paging: "page" } };
    expect(Object.keys(built("list", { schema: "Note" }, whole).content.examples as object)).toEqual(["inferred"]);
    expect(Object.keys(built("list", { schema: "Note" }, paged).content.examples as object)).toEqual(["inferred", "empty"]);
    expect(built("list", { schema: "Note", page: "bareArray" }, whole).examples).toEqual({
      NoteListInferred: { data: [note], meta: {} },
      NoteBareArrayDocumented: [note],
    });
  });

  it("takes the examples that it names instead of those that are built", () => {
    const { content, examples } = built("one", { schema: "Note", examples: { inferred: "NoteSeen" } });
    expect(content.examples).toEqual({ inferred: { $ref: "../components/examples/NoteSeen.yaml" } });
    expect(examples).toEqual({});
  });

  it.each([
    [
      "of a form that common.yaml does not have",
      { schema: "Note", page: "bracketed" },
      "There is no form bracketed in common.yaml",
    ],
    ["without an example", { schema: "Other" }, "components/examples/Other.yaml has to show the entity"],
  ])("%s is refused", (_, entity, message) => {
    expect(() => built("one", entity)).toThrow(message);
  });

  it("belongs to an operation that returns something", () => {
    expect(() => built("none", { schema: "Note" })).toThrow("x-yampi-entity belongs to operations that return something");
  });
});

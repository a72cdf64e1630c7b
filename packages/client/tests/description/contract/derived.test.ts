import type { OpenAPI3 } from "openapi-typescript";
import { describe, expect, it } from "vitest";
import { type Described, operationsOf } from "../../support/description.js";
import { closedSchemas } from "../../support/schemas.js";
import { expectAgreement, leastBody } from "./derived/bodies.js";
import { expectedResult, messageIn } from "./derived/results.js";
import { Types } from "./derived/types.js";
import { missingExample } from "./parts.js";

/** The types of a note, as the generator writes them. */
const text = `export interface paths {
}
export interface components {
    schemas: {
        /**
         * Note
         * @description A note.
         */
        NoteInput: {
            /**
             * @description Its text.
             * @example Atacado
             */
            text: string;
            /**
             * @description Its kind.
             * @enum {string}
             */
            kind: "info" | "warning";
            /** @example 7 */
            author_id?: number | null;
            tags?: components["schemas"]["NoteTag"][];
        };
        NoteTag: {
            /** @example novo */
            name: string;
        };
    };
    responses: never;
}
export interface operations {
    "notes.create": {
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
    };
    "notes.replaceAll": {
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"][];
            };
        };
    };
}
`;

type Json = { [key: string]: unknown };

const example = { text: "Atacado", kind: "info" };

function note(): { properties: { [name: string]: Json }; required: string[] } & Json {
  return {
    type: "object",
    required: ["text", "kind"],
    properties: {
      text: { type: "string", minLength: 1 },
      kind: { type: "string", enum: ["info", "warning"] },
      author_id: { type: ["integer", "null"] },
      tags: { type: "array", items: { type: "object", required: ["name"], properties: { name: { type: "string" } } } },
    },
  };
}

/** The operation of a description with this body. */
function operationWith(id: string, schema: object, shown: unknown): { document: OpenAPI3; operation: Described } {
  const requestBody = { required: true, content: { "application/json": { schema, examples: { documented: { value: shown } } } } };
  const document = { paths: { "/notes": { post: { operationId: id, requestBody, responses: {} } } } } as unknown as OpenAPI3;
  return { document, operation: operationsOf(document)[0] as Described };
}

function compared(change: (schema: ReturnType<typeof note>) => void): () => void {
  const schema = note();
  change(schema);
  const { document, operation } = operationWith("notes.create", schema, example);
  return () => expectAgreement(new Types(text), closedSchemas(document), operation, example);
}

describe("The body of an operation, compared with the generated types,", () => {
  it("agrees where they say the same", () => {
    expect(compared(() => {})).not.toThrow();
  });

  it.each<[string, string, (schema: ReturnType<typeof note>) => void]>([
    ["no longer demands a field", "/body/text left out", (schema) => (schema.required = ["kind"])],
    ["demands one more field", "/body/author_id left out", (schema) => schema.required.push("author_id")],
    ["takes null", "/body/text replaced by null", ({ properties }) => (properties.text = { type: ["string", "null"] })],
    [
      "takes no null any more",
      "/body/author_id replaced by null",
      ({ properties }) => (properties.author_id = { type: "integer" }),
    ],
    ["takes any word", "/body/kind replaced", ({ properties }) => (properties.kind = { type: "string" })],
    ["takes a number for a text", "/body/text replaced by null", ({ properties }) => (properties.text = {})],
    ["takes any items", "/body/tags replaced", ({ properties }) => (properties.tags = { type: "array", items: {} })],
    ["lost a field", "the example with every field", ({ properties }) => delete properties.author_id],
    ["is of another type", "the example with every field", ({ properties }) => (properties.text = { type: "integer" })],
  ])("is told apart where it %s", (_, told, change) => {
    expect(compared(change)).toThrow(told);
  });

  it("may be an array", () => {
    const { document, operation } = operationWith("notes.replaceAll", { type: "array", items: note() }, [example]);
    const types = new Types(text);
    expectAgreement(types, closedSchemas(document), operation, [example]);
    const open = operationWith("notes.replaceAll", { type: "array" }, [example]);
    expect(() => expectAgreement(types, closedSchemas(open.document), open.operation, [example])).toThrow("/body replaced");
  });
});

it("The smallest body has the fields that the types demand, with the values of the example", () => {
  const types = new Types(text);
  const type = types.bodyOf("notes.create");
  expect(type && leastBody(types, type, { ...example, author_id: 8, tags: [{ name: "novo" }] })).toEqual(example);
});

describe("What a method gives", () => {
  const resultOf = (result: string, example: unknown) =>
    expectedResult({ definition: { "x-yampi-result": result } } as unknown as Described, example);
  const counters = { total: "3", count: "1", per_page: "1", current_page: "1", total_pages: "3", links: [] };

  it.each([
    ["one", { data: { id: 1 } }, { id: 1 }],
    ["one", { data: [{ id: 1 }] }, { id: 1 }],
    ["one", { id: 1, data: "of the entity" }, { id: 1, data: "of the entity" }],
    ["list", [{ id: 1 }], { data: [{ id: 1 }], pagination: undefined }],
    ["list", { id: 1 }, { data: [{ id: 1 }], pagination: undefined }],
    ["list", { data: [] }, { data: [], pagination: undefined }],
    [
      "list",
      { data: [{ id: 1 }], meta: { pagination: counters } },
      { data: [{ id: 1 }], pagination: { total: 3, count: 1, per_page: 1, current_page: 1, total_pages: 3, links: [] } },
    ],
    ["whole", { data: [] }, { data: [] }],
  ])("as %s for %j is %j", (result, example, expected) => {
    expect(resultOf(result, example)).toEqual(expected);
  });

  it("of an error is its message without the status", () => {
    expect(messageIn({ message: "404 Not Found" }, 404)).toBe("Not Found");
    expect(messageIn({ message: "Maximum limit is 10000" }, 400)).toBe("Maximum limit is 10000");
  });
});

it("An operation that has no example for a part of its path is named with the part", () => {
  const parameter = { name: "id", in: "path", required: true, schema: { type: "integer" } };
  const operation = (more: object) =>
    operationsOf({
      paths: {
        "/orders/{id}": { get: { operationId: "orders.items.list", parameters: [{ ...parameter, ...more }], responses: {} } },
      },
    } as unknown as OpenAPI3)[0] as Described;
  expect(missingExample(operation({}))).toBe("orders.items.list: path parameter id has no example");
  expect(missingExample(operation({ example: 1 }))).toBeUndefined();
  expect(missingExample(operation({ schema: { type: "integer", examples: [1] } }))).toBeUndefined();
});

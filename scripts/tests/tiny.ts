import { Description } from "../src/generate/description.ts";
import type { OpenAPI3 } from "../src/openapi-types.ts";

type Json = { [key: string]: unknown };

const evidence = { kind: "documented", source: "a page" };
export const itemPath = {
  name: "id",
  in: "path",
  required: true,
  description: "ID of the item.",
  schema: { type: "integer", minimum: 1 },
};

/** One operation of a tiny description, as it stands unless told otherwise. */
export function operation(change: Json = {}): Json {
  return {
    operationId: "items.get",
    summary: "Get an item",
    description: "Reads `{one}` item.",
    tags: ["Items"],
    "x-yampi-result": "one",
    "x-yampi-evidence": evidence,
    parameters: [itemPath],
    responses: answer({ $ref: "#/components/schemas/Item" }),
    ...change,
  };
}

export function answer(schema: Json): Json {
  return { 200: { description: "It.", content: { "application/json": { schema } } } };
}

/** A description of these operations, each at a path of its own, by GET unless it says otherwise. */
export function tiny(...operations: Json[]): Description {
  return new Description(tinyDocument(...operations));
}

const alias = { name: "alias", in: "path", required: true, schema: { type: "string" } };

export function tinyDocument(...operations: Json[]): OpenAPI3 {
  const paths = Object.fromEntries(
    operations.map(({ httpMethod = "get", ...each }, index) => {
      const path = `/{alias}/things-${index}${(each.parameters as Json[]).includes(itemPath) ? "/{id}" : ""}`;
      return [path, { parameters: [alias], [httpMethod as string]: each }];
    }),
  );
  const object = (properties: Json) => ({ type: "object", properties });
  return {
    openapi: "3.1.0",
    info: { title: "Tiny", version: "1" },
    tags: [{ name: "Items", description: "Things of the store." }],
    paths,
    components: {
      schemas: {
        Item: object({ id: { type: "integer" } }),
        Loop: { $ref: "#/components/schemas/Loop" },
        Other: object({ id: { type: "integer" } }),
        ItemEnvelope: object({ data: { $ref: "#/components/schemas/Item" } }),
        ItemArrayEnvelope: object({ data: { type: "array", items: { $ref: "#/components/schemas/Item" } } }),
      },
    },
  } as unknown as OpenAPI3;
}

/** An operation with a parameter of the query. */
export const parameter = (change: object) =>
  operation({ parameters: [{ name: "q", in: "query", description: "A word.", schema: { type: "string" }, ...change }] });
/** What a list by pages takes. */
export const paging = ["page", "limit"].map((name) => ({ name, in: "query", schema: { type: "integer" } }));
/** What a list by scroll takes. */
export const scrolling = [
  ...paging,
  ...["scroll", "scroll_id"].map((name) => ({ name, in: "query", schema: { type: "string" } })),
];
/** An operation that lists. */
export const list = (walk: object, parameters: object[] = []) =>
  operation({ operationId: "items.list", "x-yampi-result": "list", "x-yampi-list": walk, parameters });
export const array = { type: "array", items: { type: "string" } };
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

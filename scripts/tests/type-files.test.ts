import { describe, expect, it } from "vitest";
import { Description } from "../src/generate/description.ts";
import { typeFiles } from "../src/generate/type-files.ts";
import type { OpenAPI3 } from "../src/openapi-types.ts";
import { operation, tinyDocument } from "./tiny.ts";

describe("A schema", () => {
  it("may hold itself", async () => {
    const document = tinyDocument(operation());
    const Node = { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } };
    const { Loop: _, ...schemas } = document.components?.schemas ?? {};
    const files = await typeFiles(new Description({ ...document, components: { schemas: { ...schemas, Node } } } as OpenAPI3));
    expect(files["schemas.ts"]).toContain('export interface Node {\n    next?: components["schemas"]["Node"];\n}');
  });

  it("of an object is an interface, which an editor shows by its name, and any other a type", async () => {
    const id = { type: "integer" };
    const schemas = {
      Item: { type: "object", properties: { id } },
      Open: { type: "object", properties: { id }, additionalProperties: true },
      Table: { type: "object", properties: { id }, additionalProperties: { type: "string" } },
      Text: { type: ["string", "null"] },
    };
    const document = { ...tinyDocument(operation()), components: { schemas } } as OpenAPI3;
    const { "openapi.ts": openapi, "schemas.ts": types } = await typeFiles(new Description(document));
    expect(types).toContain("export interface Item {\n    id?: number;\n}");
    expect(types).toContain("export interface Open {\n    id?: number;\n    [key: string]: unknown;\n}");
    expect(types).toContain('export type Table = components["schemas"]["Table"];');
    expect(types).toContain('export type Text = components["schemas"]["Text"];');
    expect(openapi).toMatch(
      /^\/\/.*\n\nimport type \{ Item, Open \} from "\.\/schemas\.js";|^import type \{ Item, Open \} from "\.\/schemas\.js";/,
    );
    expect(openapi).toMatch(/Item: Item;\s+Open: Open;/);
  });
});

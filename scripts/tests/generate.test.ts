import { describe, expect, it } from "vitest";
import { operationTable } from "../src/generate/operation-table.ts";
import { resourceClasses } from "../src/generate/resource-classes.ts";
import { answer, operation, tiny } from "./tiny.ts";

const parameter = (change: object) =>
  operation({ parameters: [{ name: "q", in: "query", description: "A word.", schema: { type: "string" }, ...change }] });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("A method", () => {
  it("is documented from the description, with braces that TSDoc leaves alone", () => {
    const code = resourceClasses(tiny(operation()));
    expect(code).toContain("   * Get an item.\n   *\n   * Reads `{one}` item.\n");
    expect(code).toContain("   * @param id - ID of the item.\n");
    expect(code).toContain("`GET /{alias}/things-0/{id}`, documented: a page");
    expect(code).toContain("/** Things of the store. */\nexport class Items extends Resource {");
  });

  it("says all of its evidence, where the description has several pieces", () => {
    const evidence = [
      { kind: "documented", source: "a page" },
      { kind: "observed", source: "a client" },
    ];
    const code = resourceClasses(tiny(operation({ "x-yampi-evidence": evidence })));
    expect(code).toContain("`GET /{alias}/things-0/{id}`, documented: a page; observed: a client");
  });

  it("takes path parameters by position, then params and options, and gives the entity", () => {
    const code = resourceClasses(tiny(operation()));
    expect(code).toContain("  get(id: number, params?: ItemsGetParams, options?: RequestOptions): Promise<Item> {");
  });

  it("gives a list where the description says so", () => {
    const list = operation({
      operationId: "items.list",
      "x-yampi-result": "list",
      "x-yampi-list": { key: "id", paging: "page" },
    });
    expect(resourceClasses(tiny(list))).toContain(
      "  list(id: number, params?: ItemsListParams, options?: ListOptions): YampiList<Item> {",
    );
    expect(operationTable(tiny(list))).toContain('export const itemsList: ListOperation = {\n  id: "items.list",');
    expect(operationTable(tiny(list))).toContain('  key: "id",\n');
  });

  it("may be called as what the client itself calls its parts: list, one", () => {
    const code = resourceClasses(tiny(operation({ operationId: "items.one" })));
    expect(code).toContain("return one<Item>(this.core, table.itemsOne, [id], params, options);");
  });

  it("needs its params where one of them is required", () => {
    expect(resourceClasses(tiny(parameter({ required: true })))).toContain("get(params: ItemsGetParams, options?");
    expect(operationTable(tiny(parameter({ required: true })))).toContain('{"name":"q","required":true,"type":"string"}');
  });

  it("may belong to a resource below another", () => {
    const code = resourceClasses(tiny(operation(), operation({ operationId: "items.parts.get" })));
    expect(code).toContain("export class ItemsParts extends Resource {");
    expect(code).toContain("  readonly parts = new ItemsParts(this.core);");
    expect(code.indexOf("class ItemsParts")).toBeLessThan(code.indexOf("class Items extends"));
  });

  it("finds its entity bare, in an envelope, in an array, and in all of them at once", () => {
    for (const schema of [
      ref("Item"),
      ref("ItemEnvelope"),
      ref("ItemArrayEnvelope"),
      { anyOf: [ref("ItemArrayEnvelope"), ref("Item"), ref("ItemEnvelope")] },
    ]) {
      expect(tiny(operation({ responses: answer(schema) })).operations()[0]?.entity).toBe("Item");
    }
  });

  it("does not depend on the order of the description", () => {
    const other = operation({ operationId: "items.find" });
    const sorted = (code: string) => code.replaceAll(/things-\d/g, "things");
    expect(sorted(resourceClasses(tiny(operation(), other)))).toBe(sorted(resourceClasses(tiny(other, operation()))));
  });
});

describe("A parameter", () => {
  it("is held to what its schema says", () => {
    const limit = parameter({ name: "limit", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } });
    expect(operationTable(tiny(limit))).toContain(
      'const itemsGetLimit: Parameter = {"name":"limit","type":"integer","minimum":1,"maximum":100};',
    );
  });

  it("of one name may have other rules elsewhere", () => {
    const both = operationTable(
      tiny(parameter({}), { ...parameter({ schema: { type: "integer" } }), operationId: "items.find" }),
    );
    expect(both).toContain('const itemsGetQ: Parameter = {"name":"q","type":"string"};');
    expect(both).toContain('const itemsFindQ: Parameter = {"name":"q","type":"integer"};');
  });

  it("may be an array, joined by commas or repeated with brackets", () => {
    const schema = { type: "array", items: { type: "integer" } };
    expect(operationTable(tiny(parameter({ schema, explode: false })))).toContain('{"name":"q","array":true,"type":"integer"}');
    expect(operationTable(tiny(parameter({ schema, name: "q[]" })))).toContain('{"name":"q[]","array":true,"type":"integer"}');
  });
});

describe("What the generator cannot express", () => {
  const array = { type: "array", items: { type: "string" } };

  it.each([
    ["no operationId", operation({ operationId: undefined }), "GET /{alias}/things-0/{id}: it has no operationId"],
    ["an operationId without a resource", operation({ operationId: "get" }), "operationId get is not resource.method"],
    ["an unknown result", operation({ "x-yampi-result": "none" }), "knows x-yampi-result one and list, not none"],
    ["a request body", operation({ requestBody: {} }), "does not know request bodies yet"],
    ["no answer in JSON", operation({ responses: {} }), "response 200 has no schema"],
    [
      "an answer without a named entity",
      operation({ responses: answer({ type: "string" }) }),
      "hold different things: undefined",
    ],
    [
      "envelopes of different things",
      operation({ responses: answer({ anyOf: [ref("Item"), ref("Other")] }) }),
      "hold different things: Item, Other",
    ],
    [
      "a reference to nothing",
      operation({ responses: answer(ref("Nothing")) }),
      "Nothing stands at #/components/schemas/Nothing",
    ],
    [
      "another way of paging",
      operation({ "x-yampi-result": "list", "x-yampi-list": { paging: "scroll" } }),
      "does not know scroll paging yet",
    ],
    ["an array that PHP would cut", parameter({ schema: array }), "name[] needs explode: true"],
    [
      "a parameter that is an object",
      parameter({ schema: { type: "object" } }),
      "items.get: parameter q: the generator knows strings",
    ],
    ["a parameter without a schema", parameter({ schema: undefined }), "items.get: parameter q: it has no schema"],
  ])("is a clear error that names the place: %s", (_, given, message) => {
    const generate = () => [resourceClasses(tiny(given)), operationTable(tiny(given))];
    expect(generate).toThrow(message);
  });

  it("is a clear error: a name that is a resource and a method", () => {
    const both = tiny(operation({ operationId: "items.parts" }), operation({ operationId: "items.parts.get" }));
    expect(() => resourceClasses(both)).toThrow("items.parts: parts is a resource and a method at once");
  });
});

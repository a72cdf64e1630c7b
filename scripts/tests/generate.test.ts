import { describe, expect, it } from "vitest";
import { Description } from "../src/generate/description.ts";
import { argumentNames } from "../src/generate/names.ts";
import { operationTable } from "../src/generate/operation-table.ts";
import { resourceTypes } from "../src/generate/resource-types.ts";
import { answer, array, itemPath, list, operation, paging, parameter, ref, scrolling, tiny, tinyDocument } from "./tiny.ts";

describe("A method", () => {
  it("is documented from the description, with braces that TSDoc leaves alone", () => {
    const code = resourceTypes(tiny(operation()));
    expect(code).toContain("   * Get an item.\n   *\n   * Reads `{one}` item.\n");
    expect(code).toContain("   * @param id - ID of the item.\n");
    expect(code).toContain("`GET /{alias}/things-0/{id}`, documented: a page");
    expect(code).toContain("/** Things of the store. */\nexport interface Items {");
  });

  it("leaves out what all operations of its kind say, since the client does it by itself", () => {
    const code = resourceTypes(tiny(operation({ description: "Send it again.", "x-yampi-built": "read" })));
    expect(code).toContain("   * Get an item.\n   * @param id");
  });

  it("says all of its evidence, where the description has several pieces", () => {
    const evidence = [
      { kind: "documented", source: "a page" },
      { kind: "observed", source: "a client" },
    ];
    const code = resourceTypes(tiny(operation({ "x-yampi-evidence": evidence })));
    expect(code).toContain("`GET /{alias}/things-0/{id}`, documented: a page; observed: a client");
  });

  it("takes path parameters by position, then params and options, and gives the entity", () => {
    const code = resourceTypes(tiny(operation()));
    expect(code).toContain("  get(id: number, params?: ItemsGetParams, options?: RequestOptions): YampiPromise<Item>;");
  });

  it("tells the client where entities may have no ID, and nothing where each has one", () => {
    const table = (schema: object): string => {
      const document = tinyDocument(operation());
      Object.assign(document.components?.schemas ?? {}, { Item: { type: "object", properties: { id: {} }, ...schema } });
      return operationTable(new Description(document));
    };
    const withId = { required: ["id"] };
    expect(table({})).toContain('  items: ["/{alias}/things-0", {\n    get: { idempotent: false, withoutId: true },\n  }],');
    expect(table({ oneOf: [withId, {}] })).toContain("withoutId");
    for (const schema of [withId, { allOf: [{}, withId] }, { oneOf: [withId, { required: ["name", "id"] }] }]) {
      expect(table(schema)).not.toContain("withoutId");
    }
  });

  it("gives a list where the description says so", () => {
    const list = operation({
      operationId: "items.list",
      "x-yampi-result": "list",
      "x-yampi-list": { key: "id", paging: "page" },
      parameters: [itemPath, ...paging],
    });
    expect(resourceTypes(tiny(list))).toContain(
      "  list(id: number, params?: ItemsListParams, options?: ListOptions): YampiList<Item>;",
    );
    expect(operationTable(tiny(list))).toContain(
      '  items: ["/{alias}/things-0/{id}", {\n    list: { query: [itemsListPage, itemsListLimit],',
    );
    expect(operationTable(tiny(list))).not.toContain("key:");
  });

  it("gives a list that comes whole without asking for pages", () => {
    expect(operationTable(tiny(list({ key: "id", paging: "none" }, [])))).toContain('paging: "none"');
  });

  it("scrolls a list where the description says so, with what no caller gives", () => {
    const scrolled = tiny(list({ key: "id", paging: "scroll", ceiling: 9 }, scrolling));
    expect(operationTable(scrolled)).toContain(
      "query: [itemsListPage, itemsListLimit], " +
        "idempotent: false, scroll: { ceiling: 9, queryParameters: [itemsListScroll, itemsListScrollId] } }",
    );
    expect(resourceTypes(scrolled)).toContain("export interface ItemsListParams {\n  page?: number;\n  limit?: number;\n}\n");
  });

  it("gives the whole answer where the description says so, whose schema has to have a name", () => {
    const whole = (schema: Parameters<typeof answer>[0]) =>
      tiny(operation({ "x-yampi-result": "whole", responses: answer(schema) }));
    expect(resourceTypes(whole(ref("ItemEnvelope")))).toContain("YampiPromise<ItemEnvelope>;");
    expect(operationTable(whole(ref("ItemEnvelope")))).toContain('    get: { kind: "whole", ');
    expect(() => whole({ type: "object" }).operations()).toThrow("a whole response needs to be one named schema");
  });

  it("may be called as what the client itself calls its parts: list, one", () => {
    const code = resourceTypes(tiny(operation({ operationId: "items.one" })));
    expect(code).toContain("  one(id: number, params?: ItemsOneParams, options?: RequestOptions): YampiPromise<Item>;");
  });

  it("needs its params where one of them is required", () => {
    expect(resourceTypes(tiny(parameter({ required: true })))).toContain("get(params: ItemsGetParams, options?");
    expect(operationTable(tiny(parameter({ required: true })))).toContain('{"name":"q","required":true,"type":"string"}');
  });

  it("may belong to a resource below another", () => {
    const code = resourceTypes(tiny(operation(), operation({ operationId: "items.parts.get" })));
    expect(code).toContain("export interface ItemsParts {");
    expect(code).toContain("  readonly parts: ItemsParts;");
    expect(code.indexOf("interface ItemsParts {")).toBeLessThan(code.indexOf("interface Items {"));
  });

  it("finds its entity bare, in an envelope, in an array, and in all of them at once", () => {
    for (const schema of [
      ref("Item"),
      ref("ItemEnvelope"),
      ref("ItemArrayEnvelope"),
      { oneOf: [ref("ItemArrayEnvelope"), ref("Item"), ref("ItemEnvelope")] },
    ]) {
      expect(tiny(operation({ responses: answer(schema) })).operations()[0]?.entity).toBe("Item");
    }
  });

  it("may belong to a resource that has others below it", () => {
    const code = resourceTypes(tiny(operation(), operation({ operationId: "items.parts.get" })));
    const [, items] = code.split("export interface Items {");
    expect(items).toContain("  readonly parts: ItemsParts;");
    expect(items).toContain("  get(id: number, params?: ItemsGetParams");
  });

  it("may refer to what stands at an address whose signs are escaped", () => {
    const path = "#/paths/~1%7Balias%7D~1things-0~1%7Bid%7D/get/responses/200/content/application~1json/schema";
    expect(tiny(operation()).resolve({ $ref: path })).toEqual({ type: "object", properties: { id: { type: "integer" } } });
  });

  it("does not depend on the order of the description", () => {
    const other = operation({ operationId: "items.find" });
    const sorted = (code: string) => code.replaceAll(/things-\d/g, "things");
    expect(sorted(resourceTypes(tiny(operation(), other)))).toBe(sorted(resourceTypes(tiny(other, operation()))));
  });
});

describe("A write", () => {
  const schema = { type: "object", properties: { name: { type: "string" } } };
  const body = { required: true, content: { "application/json": { schema } } };
  const create = (change: object = {}) =>
    operation({ httpMethod: "post", operationId: "items.create", "x-yampi-idempotent": false, requestBody: body, ...change });
  const q = { name: "q", in: "query", schema: { type: "string" } };

  it("takes the path, then its body, then options", () => {
    const code = resourceTypes(tiny(create()));
    expect(code).toContain('export type ItemsCreateBody = BodyOf<operations["items.create"]>;');
    expect(code).toContain("  create(id: number, body: ItemsCreateBody, options?: RequestOptions): YampiPromise<Item>;");
    expect(code).toContain("   * @param body - The body of the request.\n");
    expect(code).not.toContain("Params");
    expect(operationTable(tiny(create()))).toContain('  items: ["/{alias}/things-0/{id}", {\n    create: { withoutId: true },');
  });

  it("takes its query from the options", () => {
    const code = resourceTypes(tiny(create({ parameters: [q] })));
    expect(code).toContain("create(body: ItemsCreateBody, options?: BodyOptions<ItemsCreateParams>): YampiPromise<Item>;");
  });

  it("needs options where its query is required, in the same order", () => {
    const code = resourceTypes(tiny(create({ parameters: [{ ...q, required: true }] })));
    expect(code).toContain(
      "create(body: ItemsCreateBody, options: BodyOptions<ItemsCreateParams> & { query: ItemsCreateParams })",
    );
  });

  it("may leave its body out where the description says so", () => {
    const optional = { ...body, required: false, description: "What to change." };
    const code = resourceTypes(tiny(create({ requestBody: optional })));
    expect(code).toContain("create(id: number, body?: ItemsCreateBody, options?: RequestOptions)");
    expect(code).toContain("   * @param body - What to change.\n");
    expect(operationTable(tiny(create({ requestBody: optional })))).toContain('body: "optional", withoutId: true }');
    const asked = create({ requestBody: optional, parameters: [{ ...q, required: true }] });
    expect(resourceTypes(tiny(asked))).toContain("create(body: ItemsCreateBody | undefined, options: BodyOptions<");
  });

  it("gives nothing where only its success counts", () => {
    const remove = operation({
      httpMethod: "delete",
      operationId: "items.delete",
      "x-yampi-result": "none",
      responses: { 204: { description: "Done." } },
    });
    expect(resourceTypes(tiny(remove))).toContain(
      "  delete(id: number, params?: ItemsDeleteParams, options?: RequestOptions): YampiPromise<void>;\n",
    );
    expect(operationTable(tiny(remove))).toContain("    delete: { idempotent: false },\n");
  });

  it("may answer with its entity by any status of success", () => {
    const { 200: ok } = answer(ref("ItemEnvelope"));
    expect(tiny(create({ responses: { 201: ok, 202: ok } })).operations()[0]?.entity).toBe("Item");
  });

  it.each([
    ["form data", { requestBody: { content: { "multipart/form-data": { schema } } } }, "not multipart/form-data"],
    ["an array", { requestBody: { content: { "application/json": { schema: array } } } }, "the generator knows objects"],
    [
      "what may be no object",
      { requestBody: { content: { "application/json": { schema: { oneOf: [schema, array] } } } } },
      "the generator knows objects",
    ],
    ["no schema", { requestBody: { content: { "application/json": {} } } }, "knows application/json with a schema"],
    ["a GET", { httpMethod: "get" }, "a GET has no body"],
    [
      "a list",
      { "x-yampi-result": "list", "x-yampi-list": { paging: "page" }, parameters: paging },
      "lists that are asked for by a body",
    ],
  ])("is refused where its body is that of %s", (_, change, message) => {
    expect(() => tiny(create(change)).operations()).toThrow(message);
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
    expect(operationTable(tiny(parameter({ schema, name: "q[]" })))).toContain(
      '{"name":"q","wireName":"q[]","array":true,"type":"integer"}',
    );
  });

  it("that most lists take is written once, and what others take besides with each of them", () => {
    const lists = ["a", "b", "c"].map((name) => ({
      ...list({ key: "id", paging: "page" }, paging),
      operationId: `${name}.list`,
    }));
    const q = { name: "q", in: "query", schema: { type: "string" } };
    const [first, second, third] = lists;
    const table = operationTable(tiny({ ...first }, { ...second }, { ...third, parameters: [...paging, q] }));
    expect(table).toContain("  queries: { list: [aListPage, aListLimit] },\n");
    expect(table).toContain("    list: { idempotent: false },\n");
    expect(table).toContain("    list: { more: [cListQ], idempotent: false },\n");
  });

  it("may be given as days, where the description says so", () => {
    const days = parameter({ name: "date", "x-yampi-value": "date-range" });
    expect(operationTable(tiny(days))).toContain('{"name":"date","value":"date-range","type":"string"}');
    expect(resourceTypes(tiny(days))).toContain("  date?: string | DateFilter;\n");
  });

  it.each([
    ["^created_at:\\d+$", '"created_at"'],
    ["^(created_at|cancelled_at):\\d+$", '"created_at" | "cancelled_at"'],
  ])("may be days of the fields that %s names", (pattern, fields) => {
    const days = parameter({ name: "date", "x-yampi-value": "date-range", schema: { type: "string", pattern } });
    expect(resourceTypes(tiny(days))).toContain(`  date?: string | DateFilter<${fields}>;\n`);
  });

  it("of relations makes the result one that has them", () => {
    const include = parameter({ name: "include", schema: array, explode: false });
    const code = resourceTypes(tiny(include));
    expect(code).toContain(
      "  get<const Include extends readonly unknown[] = []>(\n" +
        "    params?: ItemsGetParams & { include?: Include },\n    options?: RequestOptions,\n" +
        "  ): YampiPromise<Including<Item, Include>>;",
    );
    expect(code).toContain('import type { Including } from "../operation.js";');
    expect(resourceTypes(tiny(operation()))).not.toContain("Includ");
  });
});

describe("A name that the language keeps to itself", () => {
  it("is not that of an argument", () => {
    expect(argumentNames(["id", "default", "body", "enterprise-team", "enterprise_team", "id"])).toEqual([
      "id",
      "defaultValue",
      "bodyValue",
      "enterpriseTeam",
      "enterprise_team",
      "id2",
    ]);
  });
});

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clientFiles } from "../src/generate/client-files.ts";
import { Description } from "../src/generate/description.ts";
import { Names } from "../src/generate/names.ts";
import { operationTable } from "../src/generate/operation-table.ts";
import { resourceTypes } from "../src/generate/resource-types.ts";
import type { OpenAPI3 } from "../src/openapi-types.ts";
import { root } from "../src/paths.ts";
import { answer, array, list, operation, paging, parameter, ref, scrolling, tiny, tinyDocument } from "./tiny.ts";

const inText = { 200: { description: "It.", content: { "text/plain": { schema: { type: "string" } } } } };

const body = (properties: object) =>
  operation({
    httpMethod: "post",
    requestBody: { content: { "application/json": { schema: { type: "object", properties } } } },
  });

describe("What the generator cannot express", () => {
  it.each([
    ["no operationId", operation({ operationId: undefined }), "GET /{alias}/things-0/{id}: it has no operationId"],
    ["an operationId without a resource", operation({ operationId: "get" }), "operationId get is not resource.method"],
    ["an unknown result", operation({ "x-yampi-result": "two" }), "knows x-yampi-result one, list, none, whole, not two"],
    ["no result", operation({ "x-yampi-result": undefined }), "knows x-yampi-result one, list, none, whole, not undefined"],
    ["no success", operation({ responses: { 404: { description: "None." } } }), "no response tells of its success"],
    ["no answer with a body", operation({ responses: { 204: { description: "Done." } } }), "response 204 has no body in JSON"],
    [
      "an answer without a named entity",
      operation({ responses: answer({ type: "string" }) }),
      "hold different things: undefined",
    ],
    [
      "envelopes of different things",
      operation({ responses: answer({ oneOf: [ref("Item"), ref("Other")] }) }),
      "hold different things: Item, Other",
    ],
    [
      "a reference to nothing",
      operation({ responses: answer(ref("Nothing")) }),
      "There is nothing at #/components/schemas/Nothing",
    ],
    ["another way of paging", list({ paging: "cursor" }), "does not know cursor paging"],
    ["a list by pages that cannot be asked for one", list({ paging: "page" }), "by page needs the parameter page and limit"],
    [
      "a list by scroll that cannot be asked to go on",
      list({ paging: "scroll", key: "id", ceiling: 9 }, paging),
      "by scroll needs the parameter scroll and scroll_id",
    ],
    ["a list by scroll without a ceiling", list({ paging: "scroll", key: "id" }, scrolling), "needs a key and a ceiling"],
    ["a list by scroll without a key", list({ paging: "scroll", ceiling: 9 }, scrolling), "needs a key and a ceiling"],
    [
      "one name with brackets and without",
      operation({ parameters: ["q", "q[]"].map((name) => ({ name, in: "query", schema: { type: "string" } })) }),
      "parameter q: it is there with brackets and without",
    ],
    ["another value of a parameter", parameter({ "x-yampi-value": "days" }), "knows x-yampi-value date-range"],
    [
      "days that are no text",
      parameter({ "x-yampi-value": "date-range", schema: { type: "integer" } }),
      "knows x-yampi-value date-range",
    ],
    ["a boolean of other texts", body({ flag: { enum: ["no", "yes"], "x-yampi-boolean": true } }), "for flag"],
    [
      "a boolean deep within a body",
      body({ rows: { items: { properties: { flag: { enum: [0, 1], "x-yampi-boolean": true } } } } }),
      "no x-yampi-boolean within rows",
    ],
    ["an array that PHP would cut", parameter({ schema: array }), "name[] needs explode: true"],
    [
      "a parameter that is an object",
      parameter({ schema: { type: "object" } }),
      "GET /{alias}/things-0: parameter q: the generator knows strings",
    ],
    [
      "a parameter of either of two types",
      parameter({ schema: { oneOf: [{ type: "string" }, { type: "integer" }] } }),
      "parameter q: the generator knows strings",
    ],
    ["an answer in text", operation({ responses: inText }), "response 200 is not JSON, but text/plain"],
    ["a redirect alone", operation({ responses: { 302: { description: "Elsewhere." } } }), "no response tells of its success"],
    ["a parameter with a media type", parameter({ schema: undefined, content: {} }), "no parameter that has a media type"],
    ["a parameter of a header", parameter({ in: "header" }), "those of path and query, not of the header"],
    ["a parameter of a cookie", parameter({ in: "cookie" }), "those of path and query, not of the cookie"],
    ["another style", parameter({ style: "deepObject" }), "the generator does not know style deepObject"],
    ["a pattern of another language", parameter({ schema: { type: "string", pattern: "(?i)a" } }), "no regular expression"],
    ["a path parameter that is nowhere", parameter({ in: "path" }), "parameter q: it is not in the path"],
    ["another HTTP method", operation({ httpMethod: "head" }), "does not know this HTTP method"],
    ["a reference elsewhere", operation({ responses: answer({ $ref: "items.yaml#/Item" }) }), "is not within the description"],
    ["a reference to itself", operation({ responses: answer(ref("Loop")) }), "refers to itself"],
    ["a reference through nothing", operation({ responses: answer({ $ref: "#/a/b/c" }) }), "There is nothing at #/a/b/c"],
    [
      "a resource that is called as a type",
      operation({ operationId: "yampiList.get" }),
      "YampiList is a name of the client itself",
    ],
    ["a method that the client has", operation({ operationId: "items.core" }), "core is a name of the client itself"],
    ...["then", "toString", "constructor", "hasOwnProperty"].map((name): [string, ReturnType<typeof operation>, string] => [
      `a method that every object has, ${name}`,
      operation({ operationId: `items.${name}` }),
      `${name} is a name of the client itself`,
    ]),
    [
      "a resource that is called as a method of the client",
      operation({ operationId: "withOptions.get" }),
      "withOptions is a name",
    ],
    ["a resource that the client has", operation({ operationId: "raw.get" }), "raw is a name of the client itself"],
    ["a parameter without a schema", parameter({ schema: undefined }), "GET /{alias}/things-0: parameter q: it has no schema"],
  ])("is a clear error that names the place: %s", (_, given, message) => {
    const generate = () => [resourceTypes(tiny(given)), operationTable(tiny(given))];
    expect(generate).toThrow(message);
  });

  it("is a clear error: nothing to call, or no server to call", () => {
    expect(() => clientFiles(new Description({ ...tinyDocument(), servers: [{ url: "/" }] } as OpenAPI3), "1")).toThrow(
      "The description has no operation",
    );
    expect(() => clientFiles(tiny(operation()), "1")).toThrow("The description names no server");
  });

  it("is a clear error: a name that is a resource and a method", () => {
    const both = tiny(operation({ operationId: "items.parts" }), operation({ operationId: "items.parts.get" }));
    expect(() => resourceTypes(both)).toThrow(
      "GET /{alias}/things-1/{id}: operationId items.parts.get: items.parts is a name of GET /{alias}/things-0/{id}",
    );
  });

  it.each([
    ["two methods", "items.get", "items.get"],
    ["two classes", "itemsParts.get", "items.parts.find"],
    ["two constants", "items.partsGet", "items.parts.get"],
  ])("is a clear error that names both places: one name for %s", (_, one, other) => {
    const both = tiny(operation({ operationId: one }), operation({ operationId: other }));
    expect(() => both.operations()).toThrow(
      /^GET .*things-1.*: operationId .* is a name of (resource items.?Parts|GET .*things-0.*)$/,
    );
  });
});

describe("A schema", () => {
  it("is not named as a type that the generated files import, or as one that the client exports", () => {
    const files = globSync("packages/{client,types}/src/generated/*.ts", { cwd: root });
    const code = files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
    // Schemas themselves are imported too.
    const imports = [...code.matchAll(/^import type \{([^}]*)\} from "\.(?!\/schemas)(?:[^"]*)"/gm)].flatMap(([, names = ""]) =>
      names.split(", "),
    );
    const names = imports.map((name) => name.trim()).filter((name) => /^[A-Z]/.test(name));
    expect(names.length).toBeGreaterThan(10);
    const all = [...names, "Yampi", "YampiError", "ClientOptions", "Fetch", "Page", "PersonalProperties"];
    expect(all.filter((name) => !new Names().problemOfSchema(name)?.includes("its name is that of the client itself"))).toEqual(
      [],
    );
  });

  it.each(["Date", "Promise", "Record", "Array", "Map", "Response"])("is not named as the language names %s", (name) => {
    expect(new Names().problemOfSchema(name)).toBe(`Schema ${name}: its name is that of JavaScript or TypeScript`);
  });

  it("may have any other name in PascalCase", () => {
    expect(["Order", "ApiDateTime", "Sku"].map((name) => new Names().problemOfSchema(name))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(new Names().problemOfSchema("order")).toBe("The name of schema order is not in PascalCase");
  });
});

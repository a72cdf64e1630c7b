import { describe, expect, it } from "vitest";
import { type Common, expanded, PlacedError } from "../../expand/operation.ts";
import { Source } from "../../expand/source.ts";

const common = {
  forms: { envelope: {}, list: {}, bare: {} },
  headers: {},
  errors: {},
  pageErrors: {},
  parameters: { first: [], last: [] },
  statuses: { get: { "200": { description: "What was asked for." } } },
  input: {},
  whole: {},
  update: {},
  descriptions: {},
} satisfies Common;

type Operation = { readonly [key: string]: unknown };

function expandedWith(shared: Common, operation: Operation): Operation {
  return expanded("get", operation, shared, new Source({}, "/openapi.yaml", "/paths/notes.yaml"));
}

function errorOf(operation: Operation): unknown {
  try {
    return expandedWith(common, operation);
  } catch (error) {
    return error;
  }
}

describe("An operation", () => {
  it.each([
    ["x-yampi-entity", { schema: "Note", pages: "bare" }, "pages", "schema, sent, page, list, examples"],
    ["x-yampi-input", { shema: "Note" }, "shema", "schema, from, required, examples"],
    ["x-yampi-list", { key: "id", pagging: "page" }, "pagging", "key, paging, ceiling"],
  ])("is refused where %s has a misspelt key", (extension, value, key, known) => {
    const error = errorOf({ "x-yampi-result": "one", [extension]: value });
    expect(error).toBeInstanceOf(PlacedError);
    expect((error as PlacedError).message).toBe(`${extension} has no key ${key}; known are ${known}`);
    expect((error as PlacedError).path).toEqual([extension, key]);
  });

  it("is refused where x-yampi-parameters is not `usual`", () => {
    const error = errorOf({ "x-yampi-parameters": "usuals" });
    expect(error).toBeInstanceOf(PlacedError);
    expect(error).toMatchObject({ message: "x-yampi-parameters is `usual` or left out", path: ["x-yampi-parameters"] });
  });

  it("has the success of its method where it names none", () => {
    expect(errorOf({ "x-yampi-result": "none" })).toMatchObject({ responses: { "200": { description: "What was asked for." } } });
  });

  it("has the errors of all, but for those that it says it does not have", () => {
    const errors = { "401": { $ref: "Unauthorized.yaml" }, "404": { $ref: "NotFound.yaml" }, "422": { $ref: "Invalid.yaml" } };
    const { responses } = expandedWith({ ...common, errors }, { "x-yampi-result": "none", responses: { "422": null } });
    expect(Object.keys(responses as object)).toEqual(["200", "401", "404"]);
  });

  it("keeps what it says itself", () => {
    const responses = { "202": { description: "Later." } };
    expect(expandedWith(common, { "x-yampi-result": "none", responses }).responses).toEqual({
      "202": { description: "Later.", headers: {} },
    });
  });

  it.each([
    ["a list with pages", "get", { "x-yampi-list": { paging: "page" } }, "page"],
    ["a list that scrolls", "get", { "x-yampi-list": { paging: "scroll" } }, "scroll"],
    ["a list that comes whole", "get", { "x-yampi-list": { paging: "none" } }, "none"],
    ["another read", "get", {}, "read"],
    ["a write that can be repeated", "put", {}, "write"],
    ["one that cannot", "post", { "x-yampi-idempotent": false }, "once"],
  ])("of %s says what all of its kind have in common, unless it has a description", (_what, method, own, kind) => {
    const descriptions = Object.fromEntries(
      ["page", "scroll", "none", "read", "write", "once"].map((each) => [each, `Of ${each}.`]),
    );
    const source = new Source({}, "/openapi.yaml", "/paths/notes.yaml");
    const described = (more: object) =>
      expanded(
        method,
        { "x-yampi-result": "none", "x-yampi-idempotent": true, ...own, ...more },
        { ...common, descriptions },
        source,
      );
    expect(described({})).toMatchObject({ description: `Of ${kind}.`, "x-yampi-built": kind });
    expect(described({ description: "Its own." })).toMatchObject({ description: "Its own." });
    expect(described({ description: "Its own." })).not.toHaveProperty("x-yampi-built");
  });

  it("has the parameters of a list around its own", () => {
    const parameters = { first: [{ name: "page" }], last: [{ name: "search" }] };
    const list = { "x-yampi-parameters": "usual", parameters: [{ name: "status" }] };
    const names = (expandedWith({ ...common, parameters }, list).parameters as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(["page", "status", "search"]);
  });

  describe("has a body that tells what becomes of the fields that it leaves out", () => {
    const texts = {
      input: { description: "The fields." },
      whole: { description: "All fields." },
      update: { description: "What changes." },
    };
    const bodyOf = (method: string, input: object, requestBody?: object) => {
      const source = new Source({}, "/openapi.yaml", "/paths/notes.yaml");
      const operation = { "x-yampi-result": "none", "x-yampi-input": input, ...(requestBody && { requestBody }) };
      const shared = { ...common, ...texts, statuses: { [method]: { "200": { description: "Done." } } } };
      const { content: _, ...body } = expanded(method, operation, shared, source).requestBody as { content: unknown };
      return body;
    };

    it.each([
      ["a POST", "post", { description: "The fields.", "x-yampi-built": "input" }],
      ["a PATCH", "patch", { description: "The fields.", "x-yampi-built": "input" }],
      ["a PUT", "put", { description: "All fields.", "x-yampi-built": "whole" }],
    ])("of %s", (_what, method, expected) => {
      expect(bodyOf(method, { schema: "NoteInput" })).toEqual(expected);
    });

    it("of a PUT that says it itself", () => {
      expect(bodyOf("put", { schema: "NoteInput" }, { description: "The note." })).toEqual({ description: "The note." });
    });
  });

  it("has its own parameter in the place of a usual one of that name", () => {
    const parameters = { first: [{ name: "page" }], last: [{ name: "date" }, { name: "search" }] };
    const own = [
      { name: "date", example: "created_at:2026-01-01" },
      { name: "page", example: 2 },
    ];
    const list = { "x-yampi-parameters": "usual", parameters: own };
    expect(expandedWith({ ...common, parameters }, list).parameters).toEqual([...own, { name: "search" }]);
  });
});

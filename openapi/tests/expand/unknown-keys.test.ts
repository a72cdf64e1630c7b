import { describe, expect, it } from "vitest";
import { type Common, expanded, UnknownKey } from "../../expand/operation.ts";
import { Source } from "../../expand/source.ts";

const common = {
  forms: { envelope: {}, list: {}, bare: {} },
  headers: {},
  errors: {},
  pageErrors: {},
  parameters: { first: [], last: [] },
  statuses: { get: { "200": { description: "What was asked for." } } },
  input: {},
  update: {},
} satisfies Common;

function errorOf(operation: { readonly [key: string]: unknown }): unknown {
  try {
    return expanded("get", operation, common, new Source({}, "/openapi.yaml", "/paths/notes.yaml"));
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
    expect(error).toBeInstanceOf(UnknownKey);
    expect((error as UnknownKey).message).toBe(`${extension} has no key ${key}; known are ${known}`);
    expect((error as UnknownKey).path).toEqual([extension, key]);
  });

  it("is refused where x-yampi-parameters is not `usual`", () => {
    expect(errorOf({ "x-yampi-parameters": "usuals" })).toMatchObject({ message: "x-yampi-parameters is `usual` or left out" });
  });

  it("has the success of its method where it names none", () => {
    expect(errorOf({ "x-yampi-result": "none" })).toMatchObject({ responses: { "200": { description: "What was asked for." } } });
  });
});

import { describe, expect, it } from "vitest";
import { withoutComments, withoutTexts } from "../src/made.ts";

/** A description with one operation, changed by a function. */
function description(change: (operation: { [key: string]: unknown }) => void = () => {}): string {
  const operation = {
    summary: "Get a customer",
    description: "One object.",
    "x-yampi-evidence": { kind: "documented", source: "a page" },
    parameters: [{ name: "title", in: "query", description: "A title.", schema: { type: "string", examples: ["description"] } }],
    responses: {
      200: {
        description: "The customer.",
        content: {
          "application/json": {
            schema: {
              type: "object",
              required: ["title"],
              properties: { title: { type: "string", description: "What it is called." } },
            },
            examples: { observed: { summary: "As sent.", value: { title: "Maria", description: "A text." } } },
          },
        },
      },
    },
  };
  change(operation);
  return JSON.stringify({ info: { title: "API", version: "1.0.0" }, paths: { "/customers/{id}": { get: operation } } });
}

const isSame = (change: Parameters<typeof description>[0]): boolean =>
  withoutTexts(description(change)) === withoutTexts(description());

// biome-ignore lint/suspicious/noExplicitAny: It is read by paths that the description above has.
type Any = any;

describe("The fingerprint of a description", () => {
  it.each<[string, (operation: Any) => void]>([
    ["the summary", (get) => Object.assign(get, { summary: "Read a customer" })],
    ["the description of an operation", (get) => Object.assign(get, { description: "An object." })],
    ["the description of a parameter", (get) => Object.assign(get.parameters[0], { description: "Its title." })],
    ["the description of a property", (get) => Object.assign(propertiesOf(get).title, { description: "Its name." })],
    ["the summary of an example", (get) => Object.assign(examplesOf(get).observed, { summary: "Seen." })],
  ])("is the same with another text: %s", (_what, change) => {
    expect(description(change)).not.toBe(description());
    expect(isSame(change)).toBe(true);
  });

  it.each<[string, (operation: Any) => void]>([
    ["a description that is gone", (get) => Reflect.deleteProperty(get, "description")],
    ["an empty description", (get) => Object.assign(get, { description: "" })],
    [
      "a value of an example that is called as a text is",
      (get) => Object.assign(examplesOf(get).observed.value, { title: "João" }),
    ],
    ["an example of a parameter", (get) => Object.assign(get.parameters[0].schema, { examples: ["title"] })],
    ["a type", (get) => Object.assign(propertiesOf(get).title, { type: "integer" })],
    ["evidence", (get) => Object.assign(get["x-yampi-evidence"], { source: "another page" })],
    ["the name of a parameter", (get) => Object.assign(get.parameters[0], { name: "summary" })],
    ["a property", (get) => Object.assign(propertiesOf(get), { description: { type: "string" } })],
  ])("is another with %s", (_what, change) => {
    expect(isSame(change)).toBe(false);
  });

  const propertiesOf = (get: Any): Any => get.responses[200].content["application/json"].schema.properties;
  const examplesOf = (get: Any): Any => get.responses[200].content["application/json"].examples;
});

describe("The fingerprint of code", () => {
  const code = `export const path = "/customers/*all*/"; // The path.
export const isSlash = (text: string) => /^\\/\\*/.test(text);
`;

  it.each([
    ["a comment at the end of a line", code.replace("The path.", "A path.")],
    ["a comment before a declaration", `/** A path. */\n${code}`],
    ["other layout", code.replace(' = "', ' =\n    "')],
  ])("is the same with %s", (_what, changed) => {
    expect(changed).not.toBe(code);
    expect(withoutComments(changed)).toBe(withoutComments(code));
  });

  it.each([
    ["another text that looks as a comment does", code.replace("/*all*/", "/*each*/")],
    ["another pattern", code.replace("\\*/", "\\+/")],
    ["another type", code.replace("text: string", "text: unknown")],
    ["a mark for bundlers", code.replace('"/', '/* @__PURE__ */ "/')],
  ])("is another with %s", (_what, changed) => {
    expect(changed).not.toBe(code);
    expect(withoutComments(changed)).not.toBe(withoutComments(code));
  });
});

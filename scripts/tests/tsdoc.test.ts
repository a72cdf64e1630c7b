import ts from "typescript";
import { describe, expect, it } from "vitest";
import { Description } from "../src/generate/description.ts";
import { resourceTypes } from "../src/generate/resource-types.ts";
import { tsdoc } from "../src/generate/tsdoc.ts";
import { typeFiles } from "../src/generate/type-files.ts";
import { itemPath, operation, tiny, tinyDocument } from "./tiny.ts";

/** What means something in a comment and nothing in a text, at the beginning of a line, within one, in code and in a block of code. */
const hostile = [
  "@internal",
  "Once @deprecated, now `@internal` or x@internal.example, \\@internal, */ export const a = 1; /* {@link Nowhere} {@inheritDoc}.",
  "",
  "@deprecated Not at all.",
  "",
  "```ts",
  "@internal",
  "*/ export const b = 1; /*",
  "```",
].join("\n");

/** All files that are made of a tiny description whose texts and examples are this one. */
async function filesWith(text: string, change: object = {}): Promise<readonly string[]> {
  const evidence = { kind: "documented", source: text };
  const query = { name: "q", in: "query", description: text, example: text, schema: { type: "string", examples: [text] } };
  const id = { ...itemPath, description: text };
  const document = tinyDocument(
    operation({ summary: text, description: text, parameters: [id, query], "x-yampi-evidence": evidence, ...change }),
  );
  const schemas = document.components?.schemas as { [name: string]: unknown };
  delete schemas.Loop;
  const name = { type: "string", title: text, description: text, examples: [text], default: text };
  schemas.Item = { type: "object", title: text, description: text, properties: { id: { type: "integer" }, name } };
  const path = Object.keys(document.paths ?? {})[0] as string;
  const paths = { "/{alias}/things-0/{id}": document.paths?.[path] };
  const description = new Description({ ...document, paths, tags: [{ name: "Items", description: text }] } as typeof document);
  const types = await typeFiles(description);
  return [resourceTypes(description), ...Object.values(types)];
}

/** The names of all tags, as TypeScript reads them. */
function tagsIn(code: string): Set<string> {
  const file = ts.createSourceFile("a.ts", code, ts.ScriptTarget.Latest, true);
  const tags = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) tags.add(tag.tagName.text);
    for (const comment of ts.getJSDocCommentsAndTags(node)) ts.forEachChild(comment, visitLink);
    ts.forEachChild(node, visit);
  };
  const visitLink = (node: ts.Node): void => {
    if (ts.isJSDocLink(node)) tags.add("link");
    ts.forEachChild(node, visitLink);
  };
  visit(file);
  return tags;
}

/** What the language says of the code itself. */
const errorsIn = (code: string) =>
  ts.transpileModule(code, { reportDiagnostics: true }).diagnostics?.map(({ messageText }) => messageText);

const published = (code: string) => ts.transpileDeclaration(code, { compilerOptions: { stripInternal: true } }).outputText;

describe("A text of the description that looks like a tag", () => {
  it("is none in the generated types, whichever text it is", async () => {
    for (const code of await filesWith(hostile)) {
      expect(errorsIn(code)).toEqual([]);
      const known = ["constant", "default", "description", "enum", "example", "param", "remarks", "returns", "throws"];
      expect([...tagsIn(code)].filter((tag) => !known.includes(tag))).toEqual([]);
    }
  });

  it("takes nothing out of what is published", async () => {
    const code = (await filesWith(hostile)).map(published).join("\n");
    for (const line of ["get(id: number", "q?: string;", "name?: string;", "export interface Item {"])
      expect(code).toContain(line);
  });
});

describe("A text of the description in a comment", () => {
  const lines = (text: string): string[] => tsdoc([text]).split("\n").slice(1, -2);

  it("shows `<token>` and braces, which are no HTML and no inline tag, and keeps code and links as they are", () => {
    expect(tsdoc(["Sends <token> and {this} to <https://example.com>, as in `<a> {b}`, if 1 < 2."])).toBe(
      "/** Sends \\<token> and \\{this\\} to <https://example.com>, as in `<a> {b}`, if 1 < 2. */\n",
    );
  });

  it("may have an address of mail, and a backtick that opens nothing", () => {
    expect(tsdoc(["Write to ana@example.com ` now."])).toBe("/** Write to ana@example.com \\` now. */\n");
  });

  it.each([
    ["a table", "| a | b |\n| --- | --- |\n| 1 | 2 |"],
    ["a table without outer bars", "a | b\n--- | ---\n1 | 2"],
    ["a list", "- one\n  and more\n- two"],
    ["a numbered list", "1. one\n2. two"],
    ["a list after its lead", "Either:\n- one\n- two"],
    ["a heading and a quotation", "# Title\n> quoted"],
    ["a block of code with a blank line", "```ts\nconst a = 1;\n\nconst b = 2;\n```"],
  ])("keeps the lines of %s", (_, text) => {
    expect(lines(text)).toEqual(text.split("\n").map((line) => ` *${line && ` ${line}`}`));
    const between = lines(`Before.\n\n${text}\n\nAfter.`);
    expect(between).toEqual([" * Before.", " *", ...lines(text), " *", " * After."]);
  });

  it("is wrapped by paragraphs, but not within code and not before what would begin a list", () => {
    const code = "`code with spaces in it`";
    const wrapped = lines(`${"word ".repeat(22)}and ${code}\n\n${"word ".repeat(24)}- dash`);
    expect(wrapped).toEqual([` * ${"word ".repeat(22)}and`, ` * ${code}`, " *", ` * ${"word ".repeat(24).trim()} -`, " * dash"]);
  });

  it("follows its tag, below it where it begins with a list", () => {
    expect(tsdoc(["A.", ["@param a -", "One.\n\nTwo."], ["@returns", "- b"]])).toBe(
      "/**\n * A.\n * @param a - One.\n *\n * Two.\n * @returns\n *\n * - b\n */\n",
    );
  });
});

describe("A comment of a resource", () => {
  const codeOf = (...ids: string[]) => resourceTypes(tiny(...ids.map((operationId) => operation({ operationId }))));

  it("is the description of its tag", () => {
    expect(codeOf("items.get")).toContain("  /** Things of the store. */\n  readonly items: Items;");
  });

  it("says what can be called there, where the resource above it has the same tag", () => {
    expect(codeOf("items.get", "items.parts.get")).toContain("  /** Get an item. */\n  readonly parts: ItemsParts;");
  });

  it("names the resources below it, where it has no operations", () => {
    const code = codeOf("shop.items.get", "shop.parts.get");
    expect(code).toContain("  /** Resources: `items`, `parts`. */\n  readonly shop: Shop;");
    expect(code).toContain("  /** Things of the store. */\n  readonly parts: ShopParts;");
  });
});

describe("What the description marks as deprecated", () => {
  it("is deprecated in the types: an operation, a parameter, a property, a schema", async () => {
    const id = { ...itemPath, deprecated: true };
    const query = { name: "q", in: "query", description: "A word.", deprecated: true, schema: { type: "string" } };
    const document = tinyDocument(operation({ deprecated: true, parameters: [id, query] }));
    const paths = { "/{alias}/things-0/{id}": Object.values(document.paths ?? {})[0] };
    const schemas = {
      Item: {
        type: "object",
        deprecated: true,
        properties: { id: { type: "integer" }, old: { type: "string", deprecated: true } },
      },
      Text: { type: "string" },
      Other: { type: "object", properties: { text: { $ref: "#/components/schemas/Text", deprecated: true } } },
    };
    const description = new Description({ ...document, paths, components: { schemas } } as typeof document);
    const { "schemas.ts": types } = await typeFiles(description);
    const method = /\/\*\*(?:(?!\*\/)[\s\S])*?@deprecated(?:(?!\*\/)[\s\S])*?\*\/\s+get\(/;
    const resources = resourceTypes(description);
    expect(resources).toMatch(method);
    expect(resources).toContain("@param id - Deprecated. ID of the item.\n");
    expect(resources).toMatch(/A word\.\n\s+\* @deprecated .*\n\s+\*\/\n\s+q\?: string;/);
    expect(types).toMatch(/@deprecated \*\/\s+old\?: string;/);
    expect(types).toMatch(/@deprecated \*\/\s+text\?: components/);
    expect(types).toMatch(/@deprecated .*\*\/\nexport interface Item /);
    expect(resourceTypes(new Description(tinyDocument(operation())))).not.toContain("eprecated");
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { findingsIn, markdownProse, problemsBelow, typescriptProse, yamlProse } from "../src/prose.ts";

const findings = (markdown: string) => findingsIn(markdownProse(markdown));

describe("The prose check", () => {
  it("finds a phrase with its line, its column and what to write instead", () => {
    expect(findings("# Title\n\nIt begins Anew.")).toEqual([{ line: 3, column: 11, found: "Anew", instead: "again" }]);
  });

  it.each(["Um pedido HTTP falha.", "Vem sem ser pedida."])(
    "finds the Portuguese of an order where a request is meant: %s",
    (text) => {
      expect(findings(text)).toHaveLength(1);
      expect(findings("Um pedido foi pago.")).toEqual([]);
    },
  );

  it("finds a phrase that is broken over two lines", () => {
    expect(findings("It fails without\na word.")).toMatchObject([{ line: 1, column: 10, instead: "silently" }]);
  });

  it.each([
    ["a code block", "```ts\n// anew\n```\n"],
    ["inline code", "Use `anew` and ``an `anew` ``."],
    ["a comment", "<!-- anew -->"],
    ["the target of a link", "[page](https://example.com/anew)"],
    ["a part of a word", "renewal and withstands"],
  ])("skips %s", (_, markdown) => {
    expect(findings(markdown)).toEqual([]);
  });

  it("keeps the place of a phrase behind code", () => {
    expect(findings("```\nanew\n```\n`x` anew")).toMatchObject([{ line: 4, column: 5 }]);
  });

  it("reads the texts of a description, but no keys", () => {
    const yaml = "get:\n  anew: A text.\n  description: >-\n    Sends `anew`,\n    and begins anew.\n";
    expect(findingsIn(yamlProse(yaml))).toMatchObject([{ line: 5, column: 16, found: "anew" }]);
  });

  it.each([
    ["a line comment", "const a = 1; // It begins anew.\n"],
    ["a block comment before an end of a block", "{\n  call();\n  /* anew */\n}\n"],
    ["TSDoc", "/** Begins anew. */\nexport interface A {\n  readonly b: string;\n}\n"],
    ["TSDoc of a member", "interface A {\n  /** Begins anew. */\n  readonly b: string;\n}\n"],
    ["a message", 'throw new Error("It begins anew");\n'],
    ["a message with values", `log(\`\${count} begin anew\`);\n`],
    ["the words between two values", `log(\`\${a} anew \${b}\`);\n`],
    ["a message in a message", `log(\`\${b ? \`begins anew\` : c}\`);\n`],
    ["the text of an element", "const a = <p>It begins anew</p>;\n"],
    ["the last line", "call();\n// anew"],
  ])("reads %s", (_, source) => {
    const before = source.slice(0, source.indexOf("anew")).split("\n");
    const place = { line: before.length, column: (before.at(-1) ?? "").length + 1 };
    expect(findingsIn(typescriptProse(source))).toMatchObject([{ ...place, found: "anew" }]);
  });

  it.each([
    ["identifiers", "const anew = { anew: 1 };\nanew.anew(anew);\n"],
    ["a string of one word", 'const a = "anew";\n'],
    ["the name of a module", 'import { a } from "./anew.js";\n'],
    ["inline code in a comment", "// `anew` and {@link anew}\n"],
    ["the name of a parameter", "/** @param anew - A flag. */\nfunction f(anew: boolean): void {}\n"],
    ["a regular expression", "const a = /begins anew/;\n"],
    ["code with the mark of a comment in a string", 'const a = "//"; anew();\n'],
  ])("skips %s in code", (_, source) => {
    expect(findingsIn(typescriptProse(source))).toEqual([]);
  });

  it("keeps every other character of a source at its place", () => {
    const source = `/** A. */\nconst a = \`x \${/* b */ 1} y\`; // c\n\nexport {};\n`;
    expect(typescriptProse(source)).toHaveLength(source.length);
  });

  it.each([
    ["packages/a/src/a.ts", "// It answers.\n", ['packages/a/src/a.ts:1:7: write "response, respond, return", not "answers"']],
    ["packages/a/src/view.tsx", "// It stands.\n", ['packages/a/src/view.tsx:1:7: write "is", not "stands"']],
    ["packages/a/src/a.ts", "// It stands in a list.\n", ['packages/a/src/a.ts:1:7: write "is", not "stands in"']],
    ["packages/a/src/a.ts", "// A stand-in.\n", []],
    ["packages/a/src/generated/a.ts", "// It answers.\n", []],
    ["packages/a/tests/a.ts", "// It answers.\n", []],
    ["openapi/paths/catalog_comments.yaml", "description: An answer to a comment.\n", []],
    [
      "openapi/paths/orders.yaml",
      "summary: An answer.\n",
      ['openapi/paths/orders.yaml:1:13: write "response, respond, return", not "answer"'],
    ],
  ])("checks %s, which has %j", (file, text, problems) => {
    const folder = mkdtempSync(join(tmpdir(), "prose-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    expect(problemsBelow(folder)).toEqual(problems.map((problem) => problem.replace(file, join(...file.split("/")))));
  });

  it("reads every Markdown file of a folder, but not what is installed or built", () => {
    const folder = mkdtempSync(join(tmpdir(), "prose-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const name of ["docs", "node_modules", "dist"]) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "page.md"), "anew");
    }
    expect(problemsBelow(folder)).toEqual([`${join("docs", "page.md")}:1:1: write "again", not "anew"`]);
  });
});

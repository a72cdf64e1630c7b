import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { findingsIn, markdownProse, problemsBelow, yamlProse } from "../src/prose.ts";

const findings = (markdown: string) => findingsIn(markdownProse(markdown));

describe("The prose check", () => {
  it("finds a phrase with its line, its column and what to write instead", () => {
    expect(findings("# Title\n\nIt begins Anew.")).toEqual([{ line: 3, column: 11, found: "Anew", instead: "again" }]);
  });

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

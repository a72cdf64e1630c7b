import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { deadLinksBelow } from "../src/links.ts";

/** The dead links of a folder with these files. */
function deadLinks(files: { readonly [file: string]: string }): string[] {
  const folder = mkdtempSync(join(tmpdir(), "links-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return deadLinksBelow(folder);
}

it("A link to a file that is not there is told with its place", () => {
  expect(deadLinks({ "docs/a.md": "# A\n\nSee [b](b.md) and [c](../c.md).", "docs/b.md": "" })).toEqual([
    "docs/a.md:3: the link to ../c.md leads nowhere",
  ]);
});

it("A link from the root of a site, which the repository is not, is told", () => {
  expect(deadLinks({ "a.md": "[b](/b.md)", "b.md": "" })).toEqual(["a.md:1: the link to /b.md leads nowhere"]);
});

it.each([
  "[b](b.md#vários-processos)",
  "[b](b.md#o-limite-de-10000-de-list)",
  "[b](b.md#again-1)",
  "[here](#here)",
  "[`b`](b.md)",
])("%s leads to a heading, or the file itself", (link) => {
  const b = "# Vários processos\n## O limite de 10.000 de `list`\n## Again\n## Again\n";
  expect(deadLinks({ "a.md": `# Here\n${link}`, "b.md": b })).toEqual([]);
});

it.each(["b.md#nothing", "b.md#varios-processos", "b.md#comment"])("%s leads to no heading", (link) => {
  const b = "# Vários processos\n\n```sh\n# comment\n```\n";
  expect(deadLinks({ "a.md": `[b](${link})`, "b.md": b })).toEqual([`a.md:1: the link to ${link} leads nowhere`]);
});

it("What is in code, on another host, or the start page of the site is not looked at", () => {
  const code =
    "`[a](nothing.md)`\n\n```md\n[a](nothing.md)\n```\n\n[a](https://example.com/nothing.md) [b](mailto:a@example.com)";
  expect(deadLinks({ "a.md": code, "docs/guides/en/index.md": "[a](/changelog.html)" })).toEqual([]);
});

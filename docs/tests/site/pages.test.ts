import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { languages } from "../../src/language.ts";
import { guideNames } from "../../src/pages/guides.ts";
import { discrepanciesFile } from "../../src/paths.ts";
import { ownPages } from "../support/site-files.ts";

const page = (file: string): string => readFileSync(join(inject("site"), file), "utf8");
const isReference = (file: string): boolean => file.endsWith("reference/index.html");

it("The site has every page in both languages, and one changelog", () => {
  const english = [
    "index.html",
    "discrepancies/index.html",
    "reference/index.html",
    ...guideNames.map((name) => `guides/${name}.html`),
  ];
  expect(ownPages(inject("site"))).toEqual([...english, ...english.map((file) => `pt-BR/${file}`), "changelog.html"].sort());
});

it("Only the reference needs a script", () => {
  const scripted = ownPages(inject("site")).filter((file) => page(file).includes("<script"));
  expect(scripted).toEqual(["pt-BR/reference/index.html", "reference/index.html"]);
});

it("Every page says that it is unofficial, in words or in the description", () => {
  for (const file of ownPages(inject("site"))) expect(page(file), file).toMatch(/unofficial|não oficial|not affiliated/i);
});

it("Every page names its language, and links to itself in the other", () => {
  for (const file of ownPages(inject("site")).filter((each) => each !== "changelog.html")) {
    const isPortuguese = file.startsWith("pt-BR/");
    expect(page(file), file).toContain(`<html lang="${isPortuguese ? "pt-BR" : "en"}">`);
    const other = isPortuguese ? file.replace("pt-BR/", "") : `pt-BR/${file}`;
    const [, href = ""] = /class="other" href="([^"]+)"/.exec(page(file)) ?? [];
    expect(new URL(href, `https://site/${file}`).pathname).toBe(`/${other}`);
  }
});

describe.each(languages)("The discrepancies in %s", (language) => {
  const file = language === "en" ? "discrepancies/index.html" : "pt-BR/discrepancies/index.html";

  it("are all there, by their IDs, with both forms and what was decided", () => {
    const entries = parse(readFileSync(discrepanciesFile, "utf8")) as { id: string; evidence: string[] }[];
    const rows = [...page(file).matchAll(/<tr id="([^"]+)">(.*?)<\/tr>/gs)];
    expect(rows.map(([, id]) => id)).toEqual(entries.map(({ id }) => id));
    for (const [row] of rows) expect(row.match(/<td /g)).toHaveLength(5);
  });
});

it("What stands in a page of Markdown or YAML is text, and no markup", () => {
  const all = ownPages(inject("site"))
    .filter((file) => !isReference(file))
    .map(page)
    .join();
  expect(all).toContain("&lt;string&gt;");
  expect(all).not.toContain("<string>");
});

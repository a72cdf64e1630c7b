import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { guideNames } from "../../../src/pages/guides.ts";
import { isAll } from "../../support/all.ts";
import { filesOf } from "../../support/site-files.ts";

const read = (file: string): string => readFileSync(join(inject("site"), file), "utf8");

describe.runIf(isAll)("The site", () => {
  it("has every page in both languages, each with its Markdown", () => {
    const english = ["index", "changelog", "coverage", "discrepancies/index", ...guideNames.map((name) => `guides/${name}`)];
    const html = filesOf(inject("site"), ".html").filter((file) => file !== "404.html" && !file.includes("reference/"));
    const own = html
      .filter((file) => !file.includes("typescript/"))
      .map((file) => file.replace(".html", ""))
      .sort();
    expect(own).toEqual([...english, ...english.map((file) => `pt-BR/${file}`)].sort());
    expect(filesOf(inject("site"), ".md")).toEqual(html.map((file) => file.replace(".html", ".md")).sort());
    expect(html).toContain("typescript/yampi.customers.html");
    expect(html).toContain("pt-BR/typescript/webhooks.html");
  });

  it("names the language of every page, and says that it is unofficial", () => {
    for (const file of filesOf(inject("site"), ".html").filter((each) => each !== "404.html")) {
      expect(read(file), file).toContain(`<html lang="${file.startsWith("pt-BR/") ? "pt-BR" : "en"}"`);
      expect(read(file), file).toMatch(/unofficial|não oficial|not affiliated/i);
    }
  });

  it("has no word of VitePress in English on a Portuguese page", () => {
    for (const file of filesOf(inject("site"), ".html").filter((each) => /^pt-BR\/(?!reference)/.test(each))) {
      expect(read(file), file).not.toMatch(
        /On this page|Next page|Previous page|Copy Code|Permalink to|Return to top|Skip to content/,
      );
    }
  });

  it("folds where the methods of the client are known from, and names the types of the description", () => {
    const page = read("typescript/yampi.promocodes.html");
    expect(page.match(/<details/g)?.length).toBeGreaterThan(4);
    expect(page).toContain('href="./types.html#promocode"');
    expect(page).not.toContain(">Remarks");
  });

  it("tells programs where its pages are, and has all of them in one file", () => {
    expect(read("llms.txt")).toContain("](/somewhere/below/guides/quick-start.md)");
    for (const title of ["# Quick start", "# Discrepancies", "# Coverage", "# Changelog"])
      expect(read("llms-full.txt")).toContain(`${title}\n`);
  });
});

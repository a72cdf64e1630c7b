import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorsOf, outlineOf } from "./outline.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..", "..");
const inPortuguese = (file: string) => file.replace(/\.md$/, ".pt-BR.md");

describe.each(["README.md", "packages/client/README.md", "CHANGELOG.md"])("The Portuguese %s", (name) => {
  const file = join(root, name);
  const folder = dirname(file);
  const original = readFileSync(file, "utf8");
  const translation = readFileSync(inPortuguese(file), "utf8");
  const english = outlineOf(original);
  const portuguese = outlineOf(translation);

  it("has the headings of the original", () => {
    expect(portuguese.headings).toEqual(english.headings);
  });

  it("has its samples, apart from the comments", () => {
    expect(portuguese.samples).toEqual(english.samples);
  });

  it("has its rows of tables, with the same code and figures in each", () => {
    expect(portuguese.rows).toEqual(english.rows);
  });

  it("has its paragraphs and items, with the same code and figures in each", () => {
    expect(portuguese.texts).toEqual(english.texts);
  });

  it("leads where it leads, to Portuguese pages where there are any", () => {
    // The tables of figures are made into the English page alone, so these links stay with it.
    const pages = (links: readonly string[]) =>
      links.filter((link) => !link.endsWith("#figures")).map((link) => link.replace(/#.*/, ""));
    const translated = (page: string) =>
      [inPortuguese(page), page.replace("/guides/en/", "/guides/pt-BR/")].find((other) => existsSync(join(folder, other))) ??
      page;
    expect(pages(portuguese.links).sort()).toEqual(pages(english.links).map(translated).sort());
  });

  it("leads to headings that are there", () => {
    for (const [markdown, { links }] of [
      [original, english],
      [translation, portuguese],
    ] as const) {
      for (const link of links.filter((target) => /^[^:]*#/.test(target))) {
        const [page = "", anchor] = link.split("#");
        expect(anchorsOf(page === "" ? markdown : readFileSync(join(folder, page), "utf8")), link).toContain(anchor);
      }
    }
  });

  it("is linked from the original, and links to it", () => {
    expect(original.split("\n")[2]).toBe(`[Português](${basename(inPortuguese(file))})`);
    expect(translation.split("\n")[2]).toBe(`[English](${basename(file)})`);
  });
});

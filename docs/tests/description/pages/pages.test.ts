import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleFile } from "@yampi-openapi/scripts/paths";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadDescriptions } from "../../../src/description/load.ts";
import { languages } from "../../../src/language.ts";
import { guideGroups, guideNames } from "../../../src/pages/guides.ts";
import { llmsIndex, plain } from "../../../src/pages/llms.ts";
import { markdownPages, type Page } from "../../../src/pages/pages.ts";
import { guidesFolder } from "../../../src/paths.ts";
import { operationsOf } from "../../../src/reference.ts";

let pages: readonly Page[];
let operations: ReturnType<typeof operationsOf>;
beforeAll(async () => {
  const descriptions = await loadDescriptions();
  operations = operationsOf(descriptions.en);
  pages = await markdownPages(descriptions);
});

const text = (file: string): string => pages.find((page) => page.file === file)?.text ?? "";

it("Every page is in both languages", () => {
  const english = pages.map(({ file }) => file).filter((file) => !file.startsWith("pt-BR/"));
  expect(pages.map(({ file }) => file).filter((file) => file.startsWith("pt-BR/"))).toEqual(
    english.map((file) => `pt-BR/${file}`),
  );
});

it.each(languages)("Every guide in %s is in the list of guides, with its title", (language) => {
  const files = readdirSync(join(guidesFolder, language)).map((file) => file.replace(".md", ""));
  expect([...guideNames, "index"].sort()).toEqual(files.sort());
  const listed = guideGroups(language).flatMap(({ guides }) => guides);
  expect(listed.map(({ name }) => name)).toEqual(guideNames);
  for (const { title } of listed) expect(title).toMatch(/^\S.{3,}$/);
});

it("A link of a guide leads to another, to a page of the site, or to an operation of the reference", () => {
  const known = new Set(pages.map(({ file }) => file));
  const hashes = new Set([...operations.values()].map(({ hash }) => hash));
  const downloads = ["openapi.yaml", "openapi.json", "pt-BR/openapi.yaml", "postman.json"];
  const broken = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\(((?!https?:)[^)#\s]*)(#[^)\s]*)?\)/g)].flatMap(([link, path = "", hash = ""]) => {
      const target = new URL(path, `https://site/${file}`).pathname.slice(1);
      const isReference = target.endsWith("reference/index.html") && (hash === "" || hashes.has(hash));
      const isPage =
        known.has(target.replace(/\.html$/, ".md")) ||
        target === "typescript/index.html" ||
        target === "pt-BR/typescript/index.html";
      return isReference || isPage || downloads.includes(target) ? [] : [`${link} of ${file}`];
    }),
  );
  expect(broken).toEqual([]);
});

describe.each(languages)("The discrepancies in %s", (language) => {
  it("are all there, by their IDs, with both forms and what was decided", () => {
    // In this file, what all resources share comes first.
    const entries = parse(readFileSync(join(dirname(bundleFile), "discrepancies.yaml"), "utf8")) as { id: string }[];
    const page = text(language === "en" ? "discrepancies/index.md" : "pt-BR/discrepancies/index.md");
    expect([...page.matchAll(/^### .* \{#(.+)\}$/gm)].map(([, id]) => id)).toEqual(entries.map(({ id }) => id));
    expect(page.match(/^- \*\*/gm)).toHaveLength(5 * entries.length);
  });
});

it("The changelog is in the language of its page", () => {
  expect(text("changelog.md")).toMatch(/^# Changelog\n\nAll packages/);
  expect(text("pt-BR/changelog.md")).toMatch(/^# Versões\n\nTodos os pacotes/);
});

it("The coverage links to every described operation, and says what it does in the language of the page", () => {
  const described = [...operations].filter(([id]) => id !== "webhooks.receive");
  for (const [id, { hash, summary }] of described)
    expect(text("coverage.md")).toContain(`| [\`${id}\`](/reference/index.html${hash}) ${summary} |`);
  const portuguese = "| [`customers.get`](/pt-BR/reference/index.html#/customers/customers.get) Visualizar cliente |";
  expect(text("pt-BR/coverage.md")).toContain(portuguese);
});

it("A page as Markdown has nothing that only the site shows", () => {
  const page = plain(text("discrepancies/index.md"));
  expect(page).toMatch(/^# Discrepancies\n\nWhere/);
  expect(page).toContain("\n### Envelope of the user\n");
  expect(page).not.toMatch(/^<\/?(section|div|DiscrepancyFilter)/m);
  const guide = plain(text("guides/cache.md"));
  expect(guide).toMatch(
    /`skipCache` bypasses the cache:\n\n\*\*TypeScript\*\*\n\n```ts\nimport .*?\n```\n\n\*\*curl\*\*\n\n```sh\ncurl .*?\n```\n\n## /s,
  );
  expect(plain(text("index.md"))).toMatch(
    /^# The Yampi API, described and typed\n\nAn OpenAPI description.+\n\nThis project is unofficial/,
  );
  expect(plain(text("index.md"))).not.toContain("<!--");
  expect(plain("::: details Evidence\nA page.\n:::\n\nMore.")).toBe("**Evidence**\n\nA page.\nMore.");
});

it("llms.txt names every page, below the path of the site", () => {
  const english = pages.filter(({ file }) => !file.startsWith("pt-BR/"));
  const index = llmsIndex(english, "/below/");
  expect(index).toMatch(/^# yampi-openapi\n\n> An OpenAPI description/);
  for (const { file } of english.slice(1)) expect(index).toContain(`](/below/${file})`);
});

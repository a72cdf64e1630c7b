import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { folders, type Language, words } from "../language.ts";
import { changelogFile, guidesFolder } from "../paths.ts";
import type { Page } from "./frame.ts";
import { relativeHref } from "./html.ts";
import { type Rendered, renderMarkdown } from "./markdown.ts";

/** The guides, in the order in which they are read. */
export const guideNames = [
  "quick-start",
  "authentication",
  "pagination",
  "writing",
  "stock-sync",
  "errors-and-retries",
  "rate-limits",
  "cache",
  "dates-and-money",
  "orders",
  "webhooks",
  "testing",
  "going-live",
  "orders-of-last-month",
  "export-customers",
  "campaign-coupon",
  "ship-orders",
  "recover-carts",
  "several-stores",
  "php-and-python",
  "frameworks",
] as const;

interface Guide extends Rendered {
  readonly name: string;
  readonly file: string;
}

/** The start page and the guides of a language. */
export async function guidePages(language: Language): Promise<Page[]> {
  const other = language === "en" ? "pt-BR" : "en";
  const guides = await Promise.all(guideNames.map((name) => readGuide(language, name, `guides/${name}.html`)));
  const start = await readGuide(language, "index", "index.html");
  const pages = guides.map((guide, index): Page => {
    const body = `${guide.html}${neighbours(language, guide, guides[index - 1], guides[index + 1])}`;
    return {
      ...pageOf(guide, language),
      body,
      other: `${folders[other]}guides/${guide.name}.html`,
      aside: list(language, guide, guides),
    };
  });
  return [
    { ...pageOf(start, language), body: start.html + cards(language, start, guides), other: `${folders[other]}index.html` },
    ...pages,
  ];
}

export async function changelogPage(): Promise<Page> {
  const file = "changelog.html";
  const { title, html } = renderMarkdown(await readFile(changelogFile, "utf8"), (href) => href);
  return { file, language: "en", title, body: html };
}

async function readGuide(language: Language, name: string, path: string): Promise<Guide> {
  const file = folders[language] + path;
  const source = await readFile(join(guidesFolder, language, `${name}.md`), "utf8");
  return { name, file, ...renderMarkdown(source, (href) => siteHref(file, language, href)) };
}

/** Guides link to each other by the names of their sources, and to the rest of the site by paths from its root. */
function siteHref(file: string, language: Language, href: string): string {
  const [path = "", fragment] = href.split("#");
  const hash = fragment === undefined ? "" : `#${fragment}`;
  if (path.startsWith("/")) return relativeHref(file, path.slice(1)) + hash;
  if (!path.endsWith(".md") || path.includes("/")) return href;
  return relativeHref(file, `${folders[language]}guides/${path.replace(/\.md$/, ".html")}`) + hash;
}

function pageOf({ file, title }: Guide, language: Language): Pick<Page, "file" | "language" | "title"> {
  return { file, language, title };
}

function list(language: Language, current: Guide, guides: readonly Guide[]): string {
  const items = guides.map((guide) => {
    const mark = guide === current ? ' aria-current="page"' : "";
    return `<li><a href="${relativeHref(current.file, guide.file)}"${mark}>${guide.title}</a></li>`;
  });
  return `<nav aria-label="${words[language].guides}"><h2>${words[language].guides}</h2><ol>${items.join("")}</ol></nav>`;
}

function cards(language: Language, start: Guide, guides: readonly Guide[]): string {
  const items = guides.map(
    (guide) => `<li><a href="${relativeHref(start.file, guide.file)}">${guide.title}</a><p>${guide.summary}</p></li>`,
  );
  return `<h2 id="guides">${words[language].guides}</h2><ul class="cards">${items.join("\n")}</ul>`;
}

function neighbours(language: Language, guide: Guide, before: Guide | undefined, after: Guide | undefined): string {
  const link = (label: string, target: Guide | undefined) =>
    target ? `<a href="${relativeHref(guide.file, target.file)}"><small>${label}</small>${target.title}</a>` : "<span></span>";
  return `<nav class="neighbours">${link(words[language].previous, before)}${link(words[language].next, after)}</nav>`;
}

import { folders, type Language, words } from "../language.ts";
import { escapeHtml, relativeHref } from "./html.ts";

/** A page of the site, whose file is named from the root of the site. */
export interface Page {
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  /** The same page in the other language; the start page of it where there is none. */
  readonly other?: string;
  /** Whether it takes the whole width of the window. */
  readonly wide?: boolean;
  /** The links beside the page: the guides. */
  readonly aside?: string;
}

/** Everything around the text of a page. It needs no script, no font and nothing else from elsewhere. */
export function framed(page: Page): string {
  const { file, language, title, body, aside, wide } = page;
  const text = words[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · yampi-openapi</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${relativeHref(file, "site.css")}">
</head>
<body>
${header(page)}
<div class="${aside ? "columns" : wide ? "wide" : "column"}">
<main>
${body}
</main>
${aside ? `<aside>${aside}</aside>` : ""}
</div>
<footer>${text.unofficial}</footer>
</body>
</html>
`;
}

/** The bar above every page, the reference included. */
export function header({ file, language, other }: Pick<Page, "file" | "language" | "other">): string {
  const text = words[language];
  const home = folders[language];
  const foreign: Language = language === "en" ? "pt-BR" : "en";
  const links: readonly (readonly [label: string, target: string])[] = [
    [text.guides, `${home}guides/quick-start.html`],
    [text.reference, `${home}reference/index.html`],
    [text.discrepancies, `${home}discrepancies/index.html`],
    [text.typescript, "typescript/index.html"],
    [text.changelog, "changelog.html"],
  ];
  const items = links.map(([label, target]) => {
    const current = target === file ? ' aria-current="page"' : "";
    return `<a href="${relativeHref(file, target)}"${current}>${label}</a>`;
  });
  const otherFile = other ?? `${folders[foreign]}index.html`;
  return `<header class="site"><a class="home" href="${relativeHref(file, `${home}index.html`)}">yampi-openapi</a>
<nav>${items.join("\n")}</nav>
<a class="other" href="${relativeHref(file, otherFile)}" hreflang="${foreign}" lang="${foreign}">${text.inOther}</a></header>`;
}

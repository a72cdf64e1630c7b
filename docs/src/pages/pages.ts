import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "@yampi-openapi/scripts/paths";
import { folders, languages } from "../language.ts";
import { coveragePage } from "./coverage.ts";
import { discrepanciesPage } from "./discrepancies.ts";
import { guideNames, readGuide, startPage } from "./guides.ts";

/** A page of the site. */
export interface Page {
  /** Its Markdown, from the root of the site. */
  readonly file: string;
  readonly text: string;
  /** What VitePress makes the page of, where that is something else. */
  readonly shown?: string;
}

/** All pages but those of the client's reference, those of a language one after the other. */
export async function markdownPages(hashes: ReadonlyMap<string, string>): Promise<Page[]> {
  const pages = languages.map(async (language) => {
    // Without its link to the other language, which the site has on every page.
    const changelog = await readFile(join(root, { en: "CHANGELOG.md", "pt-BR": "CHANGELOG.pt-BR.md" }[language]), "utf8");
    return [
      { file: "index.md", text: readGuide(language, "index"), shown: startPage(language) },
      ...guideNames.map((name) => ({ file: `guides/${name}.md`, text: readGuide(language, name) })),
      { file: "discrepancies/index.md", text: await discrepanciesPage(language) },
      { file: "coverage.md", text: await coveragePage(language, hashes) },
      { file: "changelog.md", text: changelog.replace(/^\[.*\]\(CHANGELOG.*\)\n\n/m, "") },
    ].map((page) => ({ ...page, file: folders[language] + page.file }));
  });
  return (await Promise.all(pages)).flat();
}

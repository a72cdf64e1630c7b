import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { coverageText, knownOperations } from "@yampi-openapi/scripts/coverage";
import type { OpenAPI3 } from "@yampi-openapi/scripts/openapi-types";
import { root } from "@yampi-openapi/scripts/paths";
import { folders, type Language, languages, words } from "../language.ts";
import { operationsOf } from "../reference.ts";
import { discrepanciesPage } from "./discrepancies.ts";
import { guideNames, readGuide } from "./guides.ts";

/** A page of the site. */
export interface Page {
  /** Its Markdown, from the root of the site. */
  readonly file: string;
  readonly text: string;
}

/** All pages but those of the client's reference, those of a language one after the other. */
export async function markdownPages(descriptions: { readonly [language in Language]: OpenAPI3 }): Promise<Page[]> {
  const pages = languages.map(async (language) => {
    // Without its link to the other language, which the site has on every page.
    const changelog = await readFile(join(root, { en: "CHANGELOG.md", "pt-BR": "CHANGELOG.pt-BR.md" }[language]), "utf8");
    return [
      { file: "index.md", text: readGuide(language, "index") },
      ...guideNames.map((name) => ({ file: `guides/${name}.md`, text: readGuide(language, name) })),
      { file: "discrepancies/index.md", text: await discrepanciesPage(language) },
      { file: "coverage.md", text: await coveragePage(language, descriptions[language]) },
      { file: "changelog.md", text: changelog.replace(/^\[.*\]\(CHANGELOG.*\)\n\n/m, "") },
    ].map((page) => ({ ...page, file: folders[language] + page.file }));
  });
  return (await Promise.all(pages)).flat();
}

/** What is described of the operations of `openapi/operations.md`: in figures, and each with a link to it in the reference. */
async function coveragePage(language: Language, description: OpenAPI3): Promise<string> {
  const text = words[language].coverage;
  const name = language === "en" ? "en" : "pt";
  const described = operationsOf(description);
  const areas = (await knownOperations()).map((area) => {
    const rows = area.operations.map(({ method, path, title, id }) => {
      const { hash, summary } = described.get(id) ?? {};
      const here = hash ? `[\`${id}\`](/${folders[language]}reference/index.html${hash}) ${summary}` : text.missing;
      return `| ${method} \`${path}\` | ${title} | ${here} |`;
    });
    return [`## ${area[name]}\n`, `| ${text.columns.join(" | ")} |`, "| --- | --- | --- |", ...rows].join("\n");
  });
  return [`# ${text.title}`, text.intro, await coverageText(name), ...areas].join("\n\n");
}

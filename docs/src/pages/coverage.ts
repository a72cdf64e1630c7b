import { coverageText, knownOperations } from "@yampi-openapi/scripts/coverage";
import { folders, type Language, words } from "../language.ts";

/** What is described of the operations of `openapi/operations.md`: in figures, and each with a link to it in the reference. */
export async function coveragePage(language: Language, hashes: ReadonlyMap<string, string>): Promise<string> {
  const text = words[language].coverage;
  const name = language === "en" ? "en" : "pt";
  const areas = (await knownOperations()).map((area) => {
    const rows = area.operations.map(({ method, path, title, id }) => {
      const here = `[\`${id}\`](/${folders[language]}reference/index.html${hashes.get(id)})`;
      return `| ${method} \`${path}\` | ${title} | ${id ? here : text.missing} |`;
    });
    const table = [`| ${text.columns.join(" | ")} |`, "| --- | --- | --- |", ...rows];
    return `## ${area[name]}\n\n${table.join("\n")}`;
  });
  return `# ${text.title}\n\n${text.intro}\n\n${await coverageText(name)}\n\n${areas.join("\n\n")}\n`;
}

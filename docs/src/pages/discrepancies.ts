import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { loadDiscrepancyTexts, translated } from "../description/discrepancies.ts";
import { escaped } from "../description/without-tags.ts";
import { type Language, type Words, words } from "../language.ts";
import { discrepanciesFolder } from "../paths.ts";

type Texts = Words["discrepancies"];

interface Claim {
  readonly says: string;
  readonly page?: string;
  readonly example: { readonly value?: unknown };
}

interface Discrepancy {
  readonly id: string;
  readonly title: string;
  readonly documented: Claim;
  readonly observed: Claim;
  readonly decision: "both" | "observed" | "documented";
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly confidence: "high" | "medium" | "low";
}

/** The page of `openapi/discrepancies`: a part for each file, which the theme's filter hides and shows. */
export async function discrepanciesPage(language: Language): Promise<string> {
  const text = words[language].discrepancies;
  const translations = await loadDiscrepancyTexts(language);
  const files = (await readdir(discrepanciesFolder)).sort();
  const parts = files.map(async (file) => {
    const resource = (text.resources as { readonly [file: string]: string })[file.replace(".yaml", "")];
    if (resource === undefined) throw new Error(`docs/texts has no name for ${file}`);
    const entries = parse(await readFile(join(discrepanciesFolder, file), "utf8")) as readonly Discrepancy[];
    const items = entries.map((entry) => item(translated(entry, translations), text)).join("\n\n");
    return `<section class="resource" data-resource="${resource}">\n\n## ${resource}\n\n${items}\n\n</section>`;
  });
  const { resource, certainty, all } = text.filter;
  const filter = `<DiscrepancyFilter resource="${resource}" certainty="${certainty}" all="${all}" />`;
  return `# ${text.title}\n\n${text.intro}\n\n${filter}\n\n${(await Promise.all(parts)).join("\n\n")}\n`;
}

function item(entry: Discrepancy, text: Texts): string {
  const certainty = text.confidence[entry.confidence];
  const { labels } = text;
  const lines = [
    `**${labels.documented}** ${claim(entry.documented, text.page)}`,
    `**${labels.observed}** ${claim(entry.observed, text.page)}`,
    `**${labels.decision}** ${text.decisions[entry.decision]} ${escaped(entry.reason)}`,
    `**${labels.evidence}** ${entry.evidence.map(escaped).join("; ")}`,
    `**${labels.certainty}** ${certainty}`,
  ].map((line) => `- ${line.replaceAll(/\s*\n\s*/g, " ")}`);
  const heading = `### ${escaped(entry.title)} {#${entry.id}}`;
  return `<div class="discrepancy" data-certainty="${certainty}" v-pre>\n\n${heading}\n\n${lines.join("\n")}\n\n</div>`;
}

function claim({ says, page, example }: Claim, pageWord: string): string {
  const value = "value" in example ? ` \`${JSON.stringify(example.value)}\`` : "";
  // Further words may follow the address.
  const source = page ? ` ([${pageWord}](${encodeURI(`https://${/^\S+/.exec(page)?.[0].replace(/[,;]$/, "")}`)}))` : "";
  return `${escaped(says)}${value}${source}`;
}

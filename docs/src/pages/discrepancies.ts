import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { escaped } from "../description/without-tags.ts";
import { type Language, type Words, words } from "../language.ts";
import { discrepanciesFolder, discrepancyTextsFolder } from "../paths.ts";

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
  const parts = (await readLists<Discrepancy>(discrepanciesFolder)).map(({ name, list }) => {
    const resource = (text.resources as { readonly [name: string]: string })[name];
    if (resource === undefined) throw new Error(`docs/texts has no name for ${name}`);
    const items = list.map((entry) => item(translated(entry, translations), text)).join("\n\n");
    return `<section class="resource" data-resource="${resource}">\n\n## ${resource}\n\n${items}\n\n</section>`;
  });
  const { resource, certainty, all } = text.filter;
  const filter = `<DiscrepancyFilter resource="${resource}" certainty="${certainty}" all="${all}" />`;
  return `# ${text.title}\n\n${text.intro}\n\n${filter}\n\n${parts.join("\n\n")}\n`;
}

/** The lists of a folder of YAML, by the names of their files. */
async function readLists<Item>(folder: string) {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort();
  const read = async (file: string) => parse(await readFile(join(folder, file), "utf8")) as readonly Item[];
  return Promise.all(files.map(async (file) => ({ name: file.replace(".yaml", ""), list: await read(file) })));
}

/** The texts of `openapi/discrepancies` in another language, by the English text. English has none. */
export async function loadDiscrepancyTexts(language: Language): Promise<ReadonlyMap<string, string>> {
  const lists = language === "en" ? [] : await readLists<{ en: string; pt: string }>(discrepancyTextsFolder);
  return new Map(lists.flatMap(({ list }) => list.map(({ en, pt }) => [en, pt])));
}

/** A discrepancy whose texts are those of a language, where it has them. */
export function translated<Entry extends object>(entry: Entry, texts: ReadonlyMap<string, string>): Entry {
  return JSON.parse(JSON.stringify(entry), (_, value) => texts.get(value) ?? value) as Entry;
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

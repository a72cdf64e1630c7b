import { join } from "node:path";
import { escaped } from "../description/for-readers.ts";
import { readFolder } from "../description/load.ts";
import { type Language, type Words, words } from "../language.ts";
import { discrepanciesFolder, overlayFolder } from "../paths.ts";

type Texts = Words["discrepancies"];

interface Claim {
  readonly says: string;
  readonly page?: string;
  readonly example: { readonly value?: unknown };
}

type Discrepancy = Readonly<Record<"id" | "title" | "reason", string> & Record<"documented" | "observed", Claim>> & {
  readonly decision: keyof Texts["decisions"];
  readonly evidence: readonly string[];
  readonly confidence: keyof Texts["confidence"];
};

/** The page of `openapi/discrepancies`: a part for each file, which the theme's filter hides and shows. */
export async function discrepanciesPage(language: Language): Promise<string> {
  const { discrepancies: text } = words[language];
  const { labels, filter } = text;
  const translations = await loadDiscrepancyTexts(language);
  const parts = (await readFolder<readonly Discrepancy[]>(discrepanciesFolder)).map(({ name, content }) => {
    const resource = (text.resources as { readonly [name: string]: string })[name];
    if (resource === undefined) throw new Error(`docs/texts has no name for ${name}`);
    const items = content.map((entry) => item(translated(entry, translations)));
    return `<section class="resource" data-resource="${resource}">\n\n## ${resource}\n\n${items.join("\n\n")}\n\n</section>`;
  });
  const chooser = `<DiscrepancyFilter resource="${filter.resource}" certainty="${filter.certainty}" all="${filter.all}" />`;
  return `# ${text.title}\n\n${text.intro}\n\n${chooser}\n\n${parts.join("\n\n")}\n`;

  function item({ id, title, documented, observed, decision, reason, evidence, confidence }: Discrepancy): string {
    const lines = [
      `**${labels.documented}** ${claim(documented)}`,
      `**${labels.observed}** ${claim(observed)}`,
      `**${labels.decision}** ${text.decisions[decision]} ${escaped(reason)}`,
      `**${labels.evidence}** ${evidence.map(escaped).join("; ")}`,
      `**${labels.certainty}** ${text.confidence[confidence]}`,
    ].map((line) => `- ${line.replaceAll(/\s*\n\s*/g, " ")}\n`);
    const open = `<div class="discrepancy" data-certainty="${text.confidence[confidence]}" v-pre>`;
    return `${open}\n\n### ${escaped(title)} {#${id}}\n\n${lines.join("")}\n</div>`;
  }

  function claim({ says, page, example }: Claim): string {
    const value = "value" in example ? ` \`${JSON.stringify(example.value)}\`` : "";
    // Further words may follow the address.
    const source = page ? ` ([${text.page}](${encodeURI(`https://${/^\S+/.exec(page)?.[0].replace(/[,;]$/, "")}`)}))` : "";
    return escaped(says) + value + source;
  }
}

/** The texts of `openapi/discrepancies` in another language, by the English text. English has none. */
export async function loadDiscrepancyTexts(language: Language): Promise<ReadonlyMap<string, string>> {
  const files = language === "en" ? [] : await readFolder<{ en: string; pt: string }[]>(join(overlayFolder, "discrepancies"));
  return new Map(files.flatMap(({ content }) => content.map(({ en, pt }) => [en, pt])));
}

/** A discrepancy whose texts are those of a language, where it has them. */
export function translated<Entry extends object>(entry: Entry, texts: ReadonlyMap<string, string>): Entry {
  return JSON.parse(JSON.stringify(entry), (_, value) => texts.get(value) ?? value) as Entry;
}

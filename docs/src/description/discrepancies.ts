import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Language } from "../language.ts";
import { discrepancyTextsFolder } from "../paths.ts";

/** The texts of `openapi/discrepancies` in another language, by the English text. */
export type DiscrepancyTexts = ReadonlyMap<string, string>;

/** What needs no translation: pages, names of repositories, and null. */
const isName = /^(?:docs\.yampi\.com\.br\/\S+|[\w-]+\/[\w-]+|Null\.)$/;

/** The translations of a language. English has none. */
export async function loadDiscrepancyTexts(language: Language): Promise<DiscrepancyTexts> {
  if (language === "en") return new Map();
  const files = (await readdir(discrepancyTextsFolder)).filter((file) => file.endsWith(".yaml")).sort();
  const lists = await Promise.all(
    files.map(async (file) => parse(await readFile(join(discrepancyTextsFolder, file), "utf8")) as { en: string; pt: string }[]),
  );
  return new Map(lists.flat().map(({ en, pt }) => [en, pt]));
}

interface Discrepancy {
  readonly title: string;
  readonly documented: { readonly says: string };
  readonly observed: { readonly says: string };
  readonly reason: string;
  readonly evidence: readonly string[];
}

/** A discrepancy whose texts are those of a language, where it has them. */
export function translated<Entry extends Discrepancy>(entry: Entry, texts: DiscrepancyTexts): Entry {
  const say = (text: string): string => texts.get(text) ?? text;
  return {
    ...entry,
    title: say(entry.title),
    documented: { ...entry.documented, says: say(entry.documented.says) },
    observed: { ...entry.observed, says: say(entry.observed.says) },
    reason: say(entry.reason),
    evidence: entry.evidence.map(say),
  };
}

/** What is not translated, and translations of what is not there, or no longer. */
export function discrepancyGaps(
  entries: readonly Discrepancy[],
  texts: DiscrepancyTexts,
): { readonly missing: readonly string[]; readonly copied: readonly string[]; readonly gone: readonly string[] } {
  const all = entries.flatMap(({ title, documented, observed, reason, evidence }) => [
    ...[title, documented.says, observed.says, reason],
    ...evidence,
  ]);
  const needed = new Set(all.filter((text) => !isName.test(text)));
  return {
    missing: [...needed].filter((text) => !texts.has(text)),
    copied: [...texts].filter(([english, text]) => english === text).map(([english]) => english),
    gone: [...texts.keys()].filter((text) => !needed.has(text)),
  };
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, words } from "../language.ts";
import { guidesFolder } from "../paths.ts";

const start = ["quick-start", "authentication", "testing", "going-live"];
const topics = "pagination writing errors-and-retries rate-limits cache dates-and-money orders stock-sync webhooks".split(" ");
const all = readdirSync(join(guidesFolder, "en")).map((file) => file.replace(".md", ""));
/** The guides, in the order in which they are read. One that is in no list above is a task. */
const groups = { start, topics, tasks: all.filter((name) => ![...start, ...topics, "index"].includes(name)) };
export const guideNames: readonly string[] = Object.values(groups).flat();

export function readGuide(language: Language, name: string): string {
  const text = readFileSync(join(guidesFolder, language, `${name}.md`), "utf8");
  // What it links to in the repository is a page of the site.
  return words[language].links.reduce((all, [file, page]) => all.replaceAll(`](${file}`, `](${page}`), text);
}

/** The guides of a language in groups, with their titles. */
export function guideGroups(language: Language) {
  return Object.entries(groups).map(([group, names]) => ({
    title: words[language].groups[group as keyof typeof groups],
    guides: names.map((name) => ({ name, title: titleOf(readGuide(language, name)) })),
  }));
}

/** The title of a page of Markdown. */
export function titleOf(markdown: string): string {
  const [, title] = /^# (.+)$/m.exec(markdown) ?? [];
  if (title === undefined) throw new Error(`A page needs a title: ${markdown.slice(0, 40)}`);
  return title.replaceAll(/[`*]|\\(?=[<>_])/g, "");
}

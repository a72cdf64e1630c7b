import { type Language, words } from "../src/language.ts";

/** What the bar of every page leads to: names, files from the root of a language, and which other pages are part of it. */
export function navOf(language: Language): readonly (readonly [text: string, file: string, activeMatch?: string])[] {
  const { guides, reference, discrepancies, coverage, changelog } = words[language];
  return [
    [guides, "guides/quick-start.html", "/guides/"],
    [reference, "reference/index.html"],
    [discrepancies.title, "discrepancies/index.html"],
    [coverage.title, "coverage.html"],
    ["TypeScript", "typescript/index.html", "/typescript/"],
    [changelog, "changelog.html"],
  ];
}

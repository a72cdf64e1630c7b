import type { Change } from "../breaking/breaks.ts";

export interface Release {
  readonly version: string;
  /** `2026-11-22` */
  readonly date: string;
  readonly changes: readonly Change[];
}

/** Entries that wait for a release: under `## Unreleased`, or under a version that is called unreleased. */
const waiting = /^## (?:Unreleased|.*\(unreleased\))[ \t]*\n(?<entries>(?:(?!## ).*(?:\n|$))*)/im;

/**
 * The entry of a release: what was written by hand and waits, and what changed in the API.
 *
 * @throws Error where there is nothing to tell.
 */
export function releaseEntry(changelog: string, { version, date, changes }: Release): string {
  const byHand = waiting.exec(changelog)?.groups?.entries?.trim();
  const sections = [
    ...(byHand ? [byHand] : []),
    ...section(
      "Operations",
      changes.filter((change) => change.of === "operation"),
    ),
    ...section(
      "Schemas",
      changes.filter((change) => change.of === "schema"),
    ),
  ];
  if (sections.length === 0)
    throw new Error("There is nothing to release: no change of the API, nothing unreleased in CHANGELOG.md.");
  return [`## ${version} (${date})`, ...sections].join("\n\n");
}

/** The changelog with the entry of a release above those of the releases before it, in the place of what waited. */
export function withEntry(changelog: string, entry: string): string {
  if (waiting.test(changelog)) return ended(changelog.replace(waiting, () => `${entry}\n\n`));
  const before = changelog.search(/^## /m);
  if (before === -1) return ended(`${changelog.trimEnd()}\n\n${entry}`);
  return `${changelog.slice(0, before)}${entry}\n\n${changelog.slice(before)}`;
}

function section(title: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  // What breaks comes first.
  const sorted = [...changes].sort((a, b) => Number(b.breaking) - Number(a.breaking) || a.place.localeCompare(b.place, "en"));
  return [
    `### ${title}`,
    sorted.map(({ breaking, place, text }) => `- ${breaking ? "**Breaking.** " : ""}\`${place}\`: ${text}.`).join("\n"),
  ];
}

function ended(text: string): string {
  return `${text.trimEnd()}\n`;
}

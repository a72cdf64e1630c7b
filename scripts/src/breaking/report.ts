import type { Change } from "./breaks.ts";
import type { Verdict } from "./next-version.ts";

export const formats = ["text", "markdown", "json"] as const;
export type Format = (typeof formats)[number];

/** A verdict for a person, or for a program. */
export function report(verdict: Verdict, format: Format): string {
  if (format === "json") return JSON.stringify(verdict, null, 2);
  const lines = format === "markdown" ? markdown : text;
  const of = (title: string, changes: readonly Change[]) => (changes.length > 0 ? lines(title, changes.map(line)) : []);
  const { changes, consumerErrors } = verdict;
  const kept = changes.filter(({ breaking }) => !breaking);
  return [
    ...of(
      "Breaks",
      changes.filter(({ breaking }) => breaking),
    ),
    ...(consumerErrors.length > 0
      ? lines(
          "A consumer of the last release no longer compiles",
          consumerErrors.map(({ at, message }) => `${at}: ${message}`),
        )
      : []),
    ...of(
      "Added",
      kept.filter(({ kind }) => kind === "added"),
    ),
    ...of(
      "Changed",
      kept.filter(({ kind }) => kind === "changed"),
    ),
    ...of(
      "Removed",
      kept.filter(({ kind }) => kind === "removed"),
    ),
    conclusion(verdict),
  ].join("\n");
}

function line({ place, text, operations }: Change): string {
  const elsewhere = operations.filter((operation) => !place.startsWith(operation));
  return `${place}: ${text}${elsewhere.length > 0 ? ` (${elsewhere.join(", ")})` : ""}`;
}

function text(title: string, items: readonly string[]): string[] {
  return [`${title}:`, ...items.map((item) => `  ${item.replaceAll("\n", "\n    ")}`), ""];
}

function markdown(title: string, items: readonly string[]): string[] {
  return [`### ${title}`, "", ...items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`), ""];
}

function conclusion({ released, present, changes, breaks, next, passes }: Verdict): string {
  const here = `The last release is ${released}, the description is at ${present}.`;
  if (!passes && !breaks)
    return `${here} A version does not go back: set info.version in openapi/openapi.yaml to ${released} or higher.`;
  if (!passes) {
    return `${here} These changes break the code of consumers: take them back, or set info.version in openapi/openapi.yaml to ${next} and run this again.`;
  }
  if (breaks) return `${here} It breaks the code of consumers, and its version says so.`;
  if (changes.length === 0) return `${here} No consumer can see a difference.`;
  return `${here} Nothing breaks the code of consumers. The next release is ${next} or higher.`;
}

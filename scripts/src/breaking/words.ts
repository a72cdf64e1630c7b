import type { FoundChange } from "./redocly.ts";

/** What happened, in words that follow the place: `Promocode.code: no longer always there`. */
export function wordsFor(change: FoundChange, why?: string): string {
  // The place says of what; Redocly names it by its last step alone.
  const [first] = change.verdicts;
  const said = first ? uncapitalised(first.message.replace(/ of `[^`]+`(?= )/, "").replace(/\.$/, "")) : plainly(change);
  return why ? `${said}: ${why}` : said;
}

function plainly({ typeName, kind, property = "", base, revision }: FoundChange): string {
  if (kind !== "modified") return kind;
  const [was, is] = [base?.value, revision?.value];
  if (property === "key" && typeName !== "SpecExtension") return `renamed from \`${was}\` to \`${is}\``;
  if (Array.isArray(was) || Array.isArray(is)) {
    const [before, now] = [listed(was), listed(is)];
    const gained = now.filter((value) => !before.includes(value));
    const lost = before.filter((value) => !now.includes(value));
    const told = [gained.length && `gained ${gained.join(", ")}`, lost.length && `lost ${lost.join(", ")}`].filter(Boolean);
    return `\`${property}\` ${told.join(" and ") || "is in another order"}`;
  }
  // The place names an extension of an operation already.
  const name = typeName === "Operation" && property.startsWith("x-") ? "" : `\`${property}\` `;
  if (is === undefined) return `${name}was removed, it was ${quoted(was)}`;
  return `${name}is now ${quoted(is)}${was === undefined ? "" : `, it was ${quoted(was)}`}`;
}

function listed(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return values.map(quoted);
}

function quoted(value: unknown): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

/** Messages begin with a word or with a name in backticks. */
function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

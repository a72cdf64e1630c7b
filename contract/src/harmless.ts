/** Characters that a terminal, a log or a reader could take for something else: controls, line ends, directions, the invisible. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** What a CI takes for a command where it is in a log: `::error::` of GitHub at the start of a line, `##[…]` and `##vso[…]` anywhere. */
const commands = /:(?=:[a-z])|#(?=#)/gi;

/**
 * A text from outside, such as a name of a file or a word of the API, as it can be shown in a terminal, a log and a report: on one line,
 * with escapes for what is not seen, no command of a CI, and of a bounded length.
 */
export function harmless(text: string, longest = 300): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(hidden, escaped).replace(commands, "$& ");
}

/** A value with each text in it made harmless, however long it may be. */
export function harmlessly<Value>(value: Value): Value {
  if (typeof value === "string") return harmless(value, 10_000) as Value;
  if (Array.isArray(value)) return value.map(harmlessly) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [harmless(key), harmlessly(held)])) as Value;
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

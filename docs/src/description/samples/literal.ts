/** How a language writes the values of JSON. */
export interface Notation {
  readonly text: (text: string) => string;
  /** The words for null, true and false, where they are not those of JSON. */
  readonly words: { readonly [word: string]: string };
  readonly object: readonly [open: string, arrow: string, close: string];
  /** An object without properties. */
  readonly empty: string;
}

/** Code in the place of a value, such as a variable of the environment. */
export class Code {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

const longestLine = 60;

/** A value of JSON as code of a language: on one line where it is short, or an item or a property a line. */
export function literal(value: unknown, notation: Notation, indent = ""): string {
  if (value instanceof Code) return value.source;
  if (typeof value === "string") return notation.text(value);
  if (typeof value !== "object" || value === null) return notation.words[String(value)] ?? String(value);
  const within = `${indent}    `;
  const [open, arrow, close] = Array.isArray(value) ? ["[", "", "]"] : notation.object;
  const items = Object.entries(value).map(([name, child]) => {
    const key = Array.isArray(value) ? "" : `${notation.text(name)}${arrow}`;
    return key + literal(child, notation, within);
  });
  if (items.length === 0) return Array.isArray(value) ? "[]" : notation.empty;
  const line = `${open}${items.join(", ")}${close}`;
  if (line.length <= longestLine && !line.includes("\n")) return line;
  return `${open}\n${items.map((item) => `${within}${item},\n`).join("")}${indent}${close}`;
}

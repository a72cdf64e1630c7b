import stringWidth from "string-width";

const whitespace = /\s+/gu;
/** Controls, invisible format characters such as those that turn the direction of text, line separators, halves of a pair. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Text on one line without anything that a terminal obeys. A number is written as a text, as PHP sends one where a text looks like it.
 * Null for what is empty, and for what is neither: null, a boolean, an object, a list.
 */
export function clean(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  return value.replace(whitespace, " ").replace(unprintable, "").trim() || null;
}

/** Like {@link clean}, but keeps the lines apart. */
export function cleanLines(text: string): string {
  return text
    .split("\n")
    .map(clean)
    .filter((line) => line !== null)
    .join("\n");
}

/** A number as it is written in Brazil: `1.234,5`. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat("pt-BR", { maximumFractionDigits: 2 }).format(value);
}

/** `1 row`, `2.000 rows`. */
export function countOf(count: number, thing: string): string {
  return `${formatNumber(count)} ${thing}${count === 1 ? "" : "s"}`;
}

/** The text, or as much of it as fits into this many columns of a terminal, with `…` at its end. */
export function shorten(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let shown = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(shown + segment) > columns - 1) break;
    shown += segment;
  }
  return `${shown}…`;
}

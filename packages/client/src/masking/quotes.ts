import { hidden } from "./shown.js";

const double = new Set('"“”„‟«»″＂〝〞「」『』');
const single = new Set("'‘’‚‛‹›`´′＇");
/** Those that open a quote within a quote of their kind. */
const opening = new Set("“«「『‹‘„");
const wordCharacter = /[\p{L}\p{M}\p{Nd}]/u;
const entities: { readonly [name: string]: string } = {
  quot: '"',
  "#34": '"',
  "#x22": '"',
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  apos: "'",
  "#39": "'",
  "#039": "'",
  "#x27": "'",
  lsquo: "‘",
  rsquo: "’",
};
const entity = new RegExp(`&(${Object.keys(entities).join("|")});`, "gi");

/** Hides every quoted text, whatever the quotes; one that does not end is hidden up to the end of the text. */
export function hideQuotes(given: string): string {
  const text = given.includes("&") ? given.replaceAll(entity, (_, name: string) => entities[name.toLowerCase()] ?? "") : given;
  let result = "";
  let shownUpTo = 0;
  for (let at = 0; at < text.length; at++) {
    if (!opens(text, at)) continue;
    const end = endOfQuote(text, at);
    result += text.slice(shownUpTo, at) + hidden;
    shownUpTo = end + 1;
    at = end;
  }
  return result + text.slice(shownUpTo);
}

function opens(text: string, at: number): boolean {
  const character = text.charAt(at);
  return double.has(character) || (single.has(character) && !isWord(text, at - 1));
}

/** Where the quote ends that opens here: at its last closing mark, or with the text. */
function endOfQuote(text: string, start: number): number {
  const open = text.charAt(start);
  const kind = double.has(open) ? double : single;
  let depth = 1;
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (!kind.has(character)) continue;
    else if (character === open && opening.has(open)) depth++;
    // An apostrophe within a word closes nothing.
    else if (kind === double || !isWord(text, at + 1)) depth--;
    if (depth === 0) return at;
  }
  return text.length;
}

function isWord(text: string, at: number): boolean {
  return wordCharacter.test(text.charAt(at));
}

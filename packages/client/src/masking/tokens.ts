import { hidden } from "./shown.js";

/** In a piece of text without spaces: an e-mail, an address, a pair of name and value, or an encoding of something else. */
const telling = /[@＠﹫=]|:\/\/|%[\da-f]{2}|\\[ux][\da-f]{2}|&#|[\p{L}\p{Nd}]\.\p{L}{2,10}\//iu;
/** `(at)` and `[dot]`, as people write an e-mail that no machine shall find. */
const spelled = / ?[([{] ?(?:(at|arroba)|dot|ponto) ?[)\]}] ?/gi;
const isAt = /[@＠﹫]/;
const word = /[\p{L}\p{M}\p{Nd}_+~*-]+/gu;
const letter = /\p{L}/u;
const digit = /\p{Nd}/u;
const digits = /\p{Nd}/gu;

/** `nome`, `Nome`, `CPF`, `CPFs`, `userID`, `minOrderValue`, `OAuth`; what base64 makes has its capitals elsewhere. */
const plain = /^(?:\p{Lu}{0,2}[\p{Ll}\p{Lo}\p{M}]+(?:\p{Lu}[\p{Ll}\p{Lo}\p{M}]+)*\p{Lu}{0,4}|[\p{Lu}\p{M}]+\p{Ll}?)$/u;
/** `10`, `30s`, `2º`, `line1`, `utf8`, `address1line`. */
const numbered = /^(?:\p{Nd}{1,3}\p{L}{0,2}|\p{L}+\p{Nd}{1,2}(?:\p{L}{3,})?)$/u;
/** `NATAL25`: a code, while `line1` is the name of a field. */
const code = /^(?=.{5})\p{Lu}{2,}\p{Nd}/u;

/** Most words of a sentence; they need no closer look. */
const simple = /^[A-Z]?[a-zà-ú]{0,29}$/;

const longestWord = 30;

/** Hides e-mails, URLs, tokens and codes. Words, and field names with their paths, stay. */
export function hideTokens(given: string): string {
  const text = given.replace(spelled, (_, at?: string) => (at ? "@" : "."));
  if (!telling.test(text)) return text.replace(word, hideToken);
  const pieces = text.split(" ");
  return pieces
    .map((piece, index) => {
      // An e-mail may have been written with spaces around its sign.
      if (isAt.test(pieces[index - 1]?.at(-1) ?? "") || isAt.test(pieces[index + 1]?.charAt(0) ?? "")) return hidden;
      return telling.test(piece) && piece !== "=" ? hidden + ending(piece) : piece.replace(word, hideToken);
    })
    .join(" ");
}

function hideToken(run: string): string {
  return simple.test(run) || isHarmless(run) ? run : hidden;
}

function isHarmless(run: string): boolean {
  const hasLetters = letter.test(run);
  // What has been hidden stays so, together with what it was joined to.
  if (run.includes(hidden)) return !hasLetters && !digit.test(run);
  if (!hasLetters) return true;
  return (run.match(digits) ?? []).length <= 3 && run.split(/[_+~-]/).every(isHarmlessPart);
}

function isHarmlessPart(part: string): boolean {
  if (part === "" || part.length > longestWord) return part === "";
  if (!digit.test(part)) return part.length < 5 || plain.test(part.replaceAll("*", ""));
  if (!letter.test(part)) return true;
  const letters = part.replace(digits, "");
  return numbered.test(part) && !code.test(part) && (letters.length < 5 || plain.test(letters));
}

/** The mark that ends a sentence or a part of one. */
function ending(piece: string): string {
  const last = piece.at(-1) ?? "";
  return ".,;:!?".includes(last) ? last : "";
}

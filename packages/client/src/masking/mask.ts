import { credentialPattern } from "./credentials.js";
import { hideQuotes } from "./quotes.js";
import { hidden, looked, tidy } from "./shown.js";
import { hideTokens } from "./tokens.js";
import { wordsHider } from "./words.js";

/** Changes a text of the API into what an error may show of it. */
export type Mask = (text: string) => string;

/** How much of the result is shown, in characters. */
const shown = 300;

/** Four digits or more with what people write between them: phone and document numbers, IDs, dates, amounts. */
const digitRun = /[(+]{0,3}\p{N}(?:[\p{N}\p{Zs}\p{Pd}./\\()+_·•|*]|[,;]\p{Zs}?(?=\p{N})|[:'’](?=\p{N}))*/gu;
const digit = /\p{N}/gu;
const timeOfDay = /^\d\d?:\d\d$/;

/**
 * Makes a mask by form. It hides every credential in any encoding, quoted text, e-mail, address, token-like word and run of four digits or
 * more, and the words that the request sent. Field names and plain words stay. The work for a text is bounded, however long the text is.
 *
 * @param credentials - What no error may repeat, as it was sent.
 * @param sent - Texts of the request that the API may repeat.
 */
export function createMask(credentials: readonly string[], sent: readonly string[] = []): Mask {
  const pattern = credentialPattern(credentials);
  const hideWords = wordsHider(sent);
  return (text) => {
    const line = readable(text);
    const known = pattern ? line.replace(pattern, hidden) : line;
    const masked = hideWords(hideTokens(hideQuotes(known)).replace(digitRun, hideLong));
    const result = tidy(masked);
    return result.length > shown ? `${result.slice(0, shown)}…` : result;
  };
}

function hideLong(run: string): string {
  const digits = [...run.matchAll(digit)];
  const last = digits.at(-1);
  // What follows the last digit belongs to the sentence.
  const end = last ? last.index + last[0].length : 0;
  return digits.length < 4 || timeOfDay.test(run.slice(0, end)) ? run : hidden + run.slice(end);
}

/** One line of bounded length, without anything that a terminal obeys or that hides between letters. */
function readable(text: string): string {
  const line = text
    .slice(0, looked)
    .replaceAll(/[\p{Cf}\p{Cs}]+/gu, "")
    .replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  // A part of a word may no longer look like what it is.
  return text.length > looked ? `${line.slice(0, line.lastIndexOf(" ") + 1)}${hidden}` : line;
}

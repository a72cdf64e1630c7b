/** Hides a text, or part of it, in the same way everywhere. */
export type Mask = (text: string) => string;

const hidden = "***";
/** Of a shorter text, two characters would give too much away. */
const shortest = 8;

/** Hides all letters and digits but the last two and keeps the punctuation: `(**) *****-**00`. */
export function maskNumber(text: string): string {
  const length = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (length < shortest) return hidden;
  let seen = 0;
  return text.replace(/[\p{L}\p{N}]/gu, (character) => {
    seen += 1;
    return seen > length - 2 ? character : "*";
  });
}

/** Keeps the first letter of either side and the end of the domain: `m***@e***.com`. A short name is hidden whole. */
export function maskEmail(text: string): string {
  const [, name = "", domain = "", end = ""] = /^(.+)@([^@]+)(\.[^.@]+)$/u.exec(text) ?? [];
  if (!name) return hidden;
  return `${maskWord(name)}@${maskWord(domain)}${end}`;
}

function maskWord(word: string): string {
  const [first = "", ...rest] = word;
  return rest.length < 2 ? hidden : `${first}${hidden}`;
}

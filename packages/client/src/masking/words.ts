import { hidden } from "./shown.js";

const word = /[\p{L}\p{M}\p{Nd}]+/gu;

/**
 * Hides the words of texts that were sent, whatever their letter case and accents: a text of one word, and any two words that follow each
 * other in one of several. Form alone cannot tell a name from a word of the API.
 */
export function wordsHider(texts: readonly string[]): (text: string) => string {
  const singles = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    const words = (text.match(word) ?? []).map(folded);
    if (words.length === 1 && (words[0]?.length ?? 0) >= 3) singles.add(words[0] ?? "");
    for (let index = 1; index < words.length; index++) pairs.add(`${words[index - 1]} ${words[index]}`);
  }
  if (singles.size + pairs.size === 0) return (text) => text;
  return (text) => {
    const words = (text.match(word) ?? []).map(folded);
    const follows = words.map((name, index) => index > 0 && pairs.has(`${words[index - 1]} ${name}`));
    let index = -1;
    return text.replace(word, (found) => {
      index++;
      return singles.has(words[index] ?? "") || follows[index] || follows[index + 1] ? hidden : found;
    });
  };
}

function folded(text: string): string {
  if (/^\w*$/.test(text)) return text.toLowerCase();
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** What an error shows in the place of what it hides. */
export const hidden = "***";

const several = /\*\*\*(?: ?\*\*\*)+/g;

/** One mark where several follow one another. */
export function tidy(text: string): string {
  return text.replaceAll(several, hidden).trim();
}

/** How much of one text is looked at, in characters. */
export const looked = 1_000;

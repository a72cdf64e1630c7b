const fence = /^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?? {0,3}\1[`~]*[^\S\n]*$/;
const span = /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?[^`]\k<ticks>(?!`)/;
const code = new RegExp(`${fence.source}|${span.source}`, "gm");

/** Puts something else in place of each text and each code of Markdown: blocks in fences, and what is between backticks. */
export function mapMarkdown(markdown: string, ofText: (text: string) => string, ofCode = (code: string): string => code): string {
  let end = 0;
  let mapped = "";
  for (const { 0: found, index } of markdown.matchAll(code)) {
    mapped += ofText(markdown.slice(end, index)) + ofCode(found);
    end = index + found.length;
  }
  return mapped + ofText(markdown.slice(end));
}

/** What would begin a tag of HTML, as in `<token>`, but no link such as `<https://example.com>`. */
export const beginOfTag = /<(?=[A-Za-z/!?])(?!(?:https?|mailto):)/g;

/** Blocks of Markdown without the blank lines between them. The lines of a paragraph may be broken elsewhere, those of others not. */
export function blocksOf(markdown: string): { readonly isParagraph: boolean; readonly lines: readonly string[] }[] {
  // A block in a fence may have blank lines.
  const marked = mapMarkdown(
    markdown.replaceAll("\r\n", "\n").trim(),
    (text) => text,
    (each) => each.replaceAll("\n", "\0"),
  );
  return marked
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const lines = block.split(/[\n\0]/).map((line) => line.trimEnd());
      return { isParagraph: !(lines.some(isOwnLine) || /^ {0,3}(```|~~~)/.test(block)), lines };
    });
}

/** Whether a line is an item of a list, a row of a table, a heading, a quotation or code, or ends with a break. */
function isOwnLine(line: string): boolean {
  return /^\s*([-*+]|\d{1,9}[.)])(\s|$)|^\s*[|>]|^\s*#{1,6}(\s|$)|^ {4}|^\s*[-:|=\s]+$|\\$/.test(line);
}

/** Whether a word would begin something else than a paragraph at the beginning of a line. */
export function isMark(word: string): boolean {
  return /^([-*+=]+|\d{1,9}[.)]|[|>].*|#{1,6}|`{3,}.*|~{3,}.*)$/.test(word);
}

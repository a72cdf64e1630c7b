const width = 120;

/** A TSDoc comment of these paragraphs, wrapped, each line indented. Nothing where there is nothing to say. */
export function tsdoc(paragraphs: readonly string[], indent = ""): string {
  const lines = paragraphs
    .filter(Boolean)
    .flatMap((text, index) => [...(startsBlock(text, index) ? [""] : []), ...wrap(escaped(text))]);
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** Block tags follow each other without a blank line, paragraphs do not. */
function startsBlock(text: string, index: number): boolean {
  return index > 0 && !text.startsWith("@");
}

/** Braces mean something to TSDoc, but not in code. */
function escaped(text: string): string {
  return text
    .trim()
    .replaceAll("*/", "*\\/")
    .split("`")
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(/[{}]/g, "\\$&") : part))
    .join("`");
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

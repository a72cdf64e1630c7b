import { beginOfTag, blocksOf, isMark, mapMarkdown } from "../markdown.ts";

const width = 120;
/** Shows nothing, and keeps two signs apart that mean something together. */
const apart = "\u2060";

/** A paragraph or more in Markdown, or a block tag and its text, such as `["@returns", "The entity."]`. */
export type Block = string | readonly [tag: string, text: string];

/** A TSDoc comment of these blocks, each line indented. Paragraphs are wrapped. Nothing where there is nothing to say. */
export function tsdoc(blocks: readonly Block[], indent = ""): string {
  const lines = blocks
    .filter((block) => block !== "")
    .flatMap((block, index) => [...(startsBlock(block, index) ? [""] : []), ...linesOf(block)]);
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** Block tags follow each other without a blank line, paragraphs do not. */
function startsBlock(block: Block, index: number): boolean {
  return index > 0 && typeof block === "string";
}

/**
 * Text of the description as TSDoc shows it: it has no tags of TSDoc, JSDoc or HTML, and does not end the comment. `@internal` would take
 * what it documents out of the types wherever it is in a comment, in code too.
 */
export function escapedText(markdown: string): string {
  return mapMarkdown(
    markdown,
    (text) =>
      text
        .replaceAll("*/", "*\\/")
        .replaceAll(/\\@|(?<!\w)@|@(?=internal)/g, "&#64;")
        .replaceAll(/\\[^\w\s]|[{}`]/g, (found) => (found.length > 1 ? found : `\\${found}`))
        .replaceAll(beginOfTag, (found, offset: number, whole: string) => (whole[offset - 1] === "\\" ? found : `\\${found}`)),
    (code) =>
      code
        .replaceAll("*/", `*${apart}/`)
        .replaceAll("@internal", `@${apart}internal`)
        .replaceAll(/^(\s*)@/gm, `$1${apart}@`),
  );
}

/** A value that is shown as it is, such as an example, without a tag in it. */
export function escapedValue(value: string): string {
  return value.replaceAll(/(?<!\w)@|@(?=internal)/g, `${apart}@${apart}`);
}

/** The tag of what the description marks as deprecated. */
export function deprecation(isDeprecated: boolean): Block[] {
  return isDeprecated ? [["@deprecated", "The description of the API marks it so."]] : [];
}

function linesOf(block: Block): string[] {
  const [tag, text] = typeof block === "string" ? ["", block] : block;
  const lines: string[] = [];
  for (const [index, { isParagraph, lines: own }] of blocksOf(escapedText(text)).entries()) {
    if (index > 0) lines.push("");
    const led = index === 0 && tag !== "";
    if (isParagraph) lines.push(...wrap([...(led ? [tag] : []), ...own].join(" ")));
    else lines.push(...(led ? [tag, ""] : []), ...own);
  }
  return lines.length === 0 && tag !== "" ? [tag] : lines;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  const unbroken = mapMarkdown(
    text,
    (each) => each,
    (code) => code.replaceAll(/\s/g, "\0"),
  );
  for (const word of unbroken.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + word.length < width || isMark(word))) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => line.replaceAll("\0", " "));
}

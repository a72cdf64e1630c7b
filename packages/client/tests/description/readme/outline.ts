import ts from "typescript";

/** What a README and its translation have in common, whatever the language. */
export interface Outline {
  /** The level of each heading, such as `##`, and its code words and figures. */
  readonly headings: readonly string[];
  /** Code without its comments. */
  readonly samples: readonly string[];
  /** The code words and figures of each row of a table. */
  readonly rows: readonly string[];
  /** The code words and figures of each paragraph and list item. */
  readonly texts: readonly string[];
  readonly links: readonly string[];
}

const fence = /^```(\w*)\n(.*?)^```$/gms;
const madeFigures = /<!-- (bench\S*) -->.*?<!-- \/\1 -->/gs;
const otherLanguage = /^\[(?:English|Português)\]\(.*\)$/m;

export function outlineOf(markdown: string): Outline {
  const text = markdown.replaceAll(fence, "").replaceAll(madeFigures, "").replace(otherLanguage, "");
  const blocks = text.split(/\n{2,}|\n(?=[#|-]|\d+\. )/).filter((block) => block.trim() !== "");
  return {
    headings: blocks.flatMap((block) => (/^#+/.exec(block) ?? []).map((level) => `${level} ${wordsOfCode(block)}`)),
    samples: [...markdown.matchAll(fence)].map(([, language = "", code = ""]) => withoutComments(language, code)),
    rows: blocks.filter((block) => block.startsWith("|")).map(wordsOfCode),
    texts: blocks.filter((block) => !/^[#|]/.test(block)).map(wordsOfCode),
    links: [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target),
  };
}

/** The anchors that a page gives to its headings. */
export function anchorsOf(markdown: string): readonly string[] {
  const headings = markdown.replaceAll(fence, "").matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

// Sorted, since each language has its own order of words. A decimal comma and a decimal point are alike: both part the digits. `3.000` in
// Portuguese is `3000` or `3 000` in English.
function wordsOfCode(block: string): string {
  const words = block.replaceAll(/\]\([^)]+\)/g, "]").match(/`[^`]+`|\d{1,3}(?:[ .,]\d{3})+\b|\d+/g) ?? [];
  return words
    .map((word) => (word.startsWith("`") ? word : word.replaceAll(/[ .,]/g, "")))
    .sort()
    .join(" ");
}

function withoutComments(language: string, code: string): string {
  if (language === "ts" || language === "js") {
    return ts.createPrinter({ removeComments: true }).printFile(ts.createSourceFile("sample.ts", code, ts.ScriptTarget.ESNext));
  }
  // In commands and trees, what is said of a line stands apart from it.
  return code.replaceAll(/(?<=\S) {2,}.*$|(?<=─► \S+) .*$/gm, "");
}

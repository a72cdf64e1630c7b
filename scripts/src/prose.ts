import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A word or phrase that the project's prose does not use, and what to write instead. */
interface Unused {
  readonly phrase: RegExp;
  readonly instead: string;
  /** Files where the word is the right one. */
  readonly notIn?: RegExp;
}

export interface Finding {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly instead: string;
}

const unused: readonly Unused[] = [
  { phrase: /\banew\b/gi, instead: "again" },
  { phrase: /\bwhoever\b/gi, instead: "the one who, anyone who" },
  { phrase: /\bnobody knows\b/gi, instead: "is unknown" },
  { phrase: /\bwithout a word\b/gi, instead: "silently" },
  { phrase: /\b(?:has|have) not got\b/gi, instead: "does not have" },
  { phrase: /\bstands? (?:in|on|for|there|as|still|bare|alone|beside)\b/gi, instead: "is" },
  { phrase: /\bhears? (?:of|what)\b/gi, instead: "is called with, receives" },
  { phrase: /\b(?:holds?|held) (?:\S+ ){0,4}?(?:against|to the description)\b/gi, instead: "compare with, validate against" },
  { phrase: /\brun times?\b(?! of)/gi, instead: "runtime" },
  { phrase: /\bpassing failures?\b/gi, instead: "transient failure" },
  { phrase: /\bno whole (?:answer|response)\b/gi, instead: "no complete response" },
  { phrase: /\bnobody has told\b/gi, instead: "is unknown" },
  { phrase: /\bso many\b/gi, instead: "the number" },
  { phrase: /\bas far as anybody knows\b/gi, instead: "as far as known" },
  // In Portuguese, a `pedido` is an order.
  { phrase: /\bpedidos? (?:de (?:rede|exclusão)|por minuto|à API|HTTP|GET|POST|PUT)\b/gi, instead: "requisição, solicitação" },
  { phrase: /\b(?:ser|quando|página) pedid[oa]s?\b/gi, instead: "solicitado" },
];

/** What to call a response. A comment on a product has an `answer`, and properties may be named so. */
const responses: Unused = {
  phrase: /\b(?:answers?|answered|answering|reply|replies|replied)\b/gi,
  instead: "response, respond, return",
  notIn: /comment|drift[\\/]names\.ts$/i,
};

const inCode: readonly Unused[] = [
  responses,
  { phrase: /\b(?:stands?(?! (?:in|on|for|there|as|still|bare|alone|beside)\b)|stood)\b(?!-)/gi, instead: "is" },
  { phrase: /\b(?:hears?|heard)\b/gi, instead: "is called with, receives" },
  { phrase: /\bheld to\b/gi, instead: "compared with, validated against" },
  { phrase: /\bin hand\b/gi, instead: "current" },
  { phrase: /\bas (?:it|they) came\b/gi, instead: "unchanged" },
];

/** Blanks what is no prose, and leaves every other character at its place. */
type Reader = (source: string) => string;

const blank = (text: string): string => text.replaceAll(/[^\n]/g, " ");

/** Markdown without code blocks, inline code, comments and the targets of links. */
export const markdownProse: Reader = (source) =>
  source
    .replaceAll(/^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2[^\n]*$/gm, blank)
    .replaceAll(/<!--[\s\S]*?-->/g, blank)
    .replaceAll(/(`+)(?!`)(?:(?!\n\n)[\s\S])*?[^`]\1(?!`)/g, blank)
    .replaceAll(/(?<=\]\()[^)\s]*(?=[)\s])/g, blank);

/** YAML without its keys and inline code. */
export const yamlProse: Reader = (source) =>
  source.replaceAll(/^ *(?:- )?(?:'[^'\n]*'|[\w$.{}/-]+):(?= |$)/gm, blank).replaceAll(/`[^`\n]*`/g, blank);

/** The comments of TypeScript without inline code and names of parameters, and its strings of more than one word. */
export const typescriptProse: Reader = (source) => {
  const file = ts.createSourceFile("source.tsx", source, ts.ScriptTarget.Latest);
  let prose = "";
  const keep = (end: number, text: string): void => {
    prose += blank(source.slice(prose.length, end - text.length)) + text;
  };
  const read = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const parts = node.getChildren(file);
    for (const part of parts) read(part);
    if (parts.length > 0) return;
    const start = node.getStart(file);
    const comments = source.slice(prose.length, start);
    keep(start, comments.replaceAll(/`[^`\n]*`|@param \w+|\{@link [^}]*\}/g, blank));
    const text = source.slice(start, node.end);
    keep(node.end, isText(node) && /\S\s+\S/.test(text) ? text : blank(text));
  };
  read(file);
  return prose;
};

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node);
}

interface Source {
  readonly glob: string;
  readonly read: Reader;
  /** Words that only this prose may not use. */
  readonly more?: readonly Unused[];
}

/** What is checked. */
const sources: readonly Source[] = [
  { glob: "**/*.md", read: markdownProse },
  {
    glob: "openapi/**/*.yaml",
    read: yamlProse,
    more: [
      responses,
      { phrase: /(?<!\bno )\bpedidos? (?:HTTP|à API|para a API|GET|POST|PUT|PATCH|DELETE)\b/gi, instead: "requisição" },
    ],
  },
  { glob: "{bench,contract,docs,scripts}/src/**/*.{ts,tsx}", read: typescriptProse, more: inCode },
  { glob: "packages/**/src/**/*.{ts,tsx}", read: typescriptProse, more: inCode },
  { glob: "openapi/{expand,rules}/*.ts", read: typescriptProse, more: inCode },
];

const ignored = ["node_modules", "dist", ".git", ".turbo", "generated", "fixtures", "released"];

/** The phrases in a text that the project does not use, in their order. */
export function findingsIn(prose: string, phrases: readonly Unused[] = unused): Finding[] {
  // A phrase may be broken over two lines.
  const inOneLine = prose.replaceAll(/\s/g, " ");
  return phrases
    .flatMap(({ phrase, instead }) => [...inOneLine.matchAll(phrase)].map((match) => ({ match, instead })))
    .sort((a, b) => a.match.index - b.match.index)
    .map(({ match, instead }) => {
      const before = prose.slice(0, match.index).split("\n");
      return { line: before.length, column: (before.at(-1) ?? "").length + 1, found: match[0], instead };
    });
}

/** `README.md:3:7: write "again", not "anew"`, for every file below a folder. */
export function problemsBelow(folder: string): string[] {
  return sources.flatMap(({ glob, read, more = [] }) =>
    globSync(glob, { cwd: folder, exclude: (name) => ignored.includes(name.split(/[\\/]/).at(-1) ?? "") })
      .toSorted()
      .flatMap((file) =>
        findingsIn(
          read(readFileSync(join(folder, file), "utf8")),
          [...unused, ...more].filter(({ notIn }) => !notIn?.test(file)),
        ).map(({ line, column, found, instead }) => `${file}:${line}:${column}: write "${instead}", not "${found}"`),
      ),
  );
}

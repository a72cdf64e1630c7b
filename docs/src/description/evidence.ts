import type { Words } from "../language.ts";
import { isObject, type Json } from "./json.ts";

type Classes = { readonly [name: string]: Json };

/** Writes into every description where its facts come from and whether its value is secret or personal, and into that of an operation how often its route may be called. */
export function withEvidence(description: Json, words: Words): Json {
  const classes = isObject(description) ? description["x-yampi-rate-limits"] : undefined;
  return visited(description, words, isObject(classes) ? classes : {});
}

function visited(node: Json, words: Words, classes: Classes): Json {
  if (Array.isArray(node)) return node.map((child: Json) => visited(child, words, classes));
  if (!isObject(node)) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, visited(child, words, classes)]));
  const mark = node["x-yampi-secret"] === true ? [words.secret] : node["x-yampi-personal"] === true ? [words.personal] : [];
  const lines = [
    ...mark,
    ...rateLimitLines(rateLimitOf(node, classes), words),
    ...evidenceLines(node["x-yampi-evidence"], words),
  ];
  if (lines.length === 0 || typeof node.description !== "string") return copy;
  return { ...copy, description: [node.description.trimEnd(), ...lines].join("\n\n") };
}

/** The figures of an operation, of the class that it names, or of the default. */
function rateLimitOf(node: Classes, classes: Classes): Json | undefined {
  const own = node["x-yampi-rate-limit"];
  if (own === undefined) return "x-yampi-result" in node ? classes.default : undefined;
  return typeof own === "string" ? classes[own] : own;
}

function evidenceLines(evidence: Json | undefined, words: Words): string[] {
  const sources = sourcesOf(evidence, words);
  return sources.length > 0 ? [`**${words.evidence}:** ${sources.join("; ")}`] : [];
}

function rateLimitLines(limit: Json | undefined, words: Words): string[] {
  if (!isObject(limit)) return [];
  const text = words.rateLimit(Number(limit.limit), Number(limit.windowSeconds));
  const sources = sourcesOf(limit.evidence, words);
  return [sources.length > 0 ? `${text} (${sources.join("; ")})` : text];
}

/** Evidence is one `{ kind, source }` or several. */
function sourcesOf(evidence: Json | undefined, words: Words): string[] {
  const entries = Array.isArray(evidence) ? evidence : [evidence];
  return entries.filter(isObject).map(({ kind, source }) => `${words.kinds[String(kind)]}, ${linked(String(source))}`);
}

/** Makes links of the vendor's pages, whose addresses are long and end in what tells them apart. */
export function linked(text: string): string {
  return text.replaceAll(/docs\.yampi\.com\.br\/[^\s,;]+/g, (page) => {
    return `[docs.yampi.com.br/…/${page.split("/").at(-1)}](${encodeURI(`https://${page}`)})`;
  });
}

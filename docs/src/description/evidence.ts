import { certaintyOf } from "@yampi-openapi/scripts/coverage";
import { isObject, type JsonObject } from "@yampi-openapi/scripts/json";
import type { Words } from "../language.ts";

/**
 * Writes into descriptions what extensions say: whether a value is secret or personal, how often a route may be called, and folded below the text
 * where its facts come from. An operation has at its title how it is known.
 */
export function withEvidence<Document extends object>(description: Document, words: Words): Document {
  const classes = (description as JsonObject)["x-yampi-rate-limits"];
  return visited(description, words, isObject(classes) ? classes : {}) as Document;
}

function visited(node: unknown, words: Words, classes: JsonObject): unknown {
  if (Array.isArray(node)) return node.map((child) => visited(child, words, classes));
  if (!isObject(node)) return node;
  const text = words.evidence;
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, visited(child, words, classes)]));
  const limit = rateLimitOf(node, classes);
  // That of the default is in the guide: two hundred operations would repeat it.
  const ofLimit = sourcesOf(node["x-yampi-rate-limit"] && limit?.evidence, words).map(
    (source) => `${text.ofRateLimit}: ${source}`,
  );
  const lines = [
    ...(typeof node.description === "string" ? [node.description.trimEnd()] : []),
    ...(node["x-yampi-secret"] === true ? [text.secret] : node["x-yampi-personal"] === true ? [text.personal] : []),
    ...(limit ? [text.rateLimit.replace("{limit}", String(limit.limit)).replace("{seconds}", String(limit.windowSeconds))] : []),
    ...folded([...sourcesOf(node["x-yampi-evidence"], words), ...ofLimit]),
  ];
  return {
    ...copy,
    ...(lines.length > 0 && { description: lines.join("\n\n") }),
    ...("x-yampi-title" in node && { "x-badges": [{ name: text.kinds[certaintyOf(node["x-yampi-evidence"])] }] }),
  };
}

/** The sources are in an attribute, which the search of the reference leaves out; a script in `reference.hbs` shows them as text. */
function folded(sources: readonly string[]): string[] {
  const lines = sources.map((source) =>
    source.replaceAll(/\s+/g, " ").replaceAll(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  );
  return lines.length > 0 ? [`<div data-sources="${lines.join("&#10;")}"></div>`] : [];
}

/** The figures of an operation, of the class that it names, or of the default. */
function rateLimitOf(node: JsonObject, classes: JsonObject): JsonObject | undefined {
  const own = node["x-yampi-rate-limit"] ?? ("x-yampi-result" in node ? "default" : undefined);
  const limit = typeof own === "string" ? classes[own] : own;
  return isObject(limit) ? limit : undefined;
}

/** Evidence is one `{ kind, source }` or several. */
function sourcesOf(evidence: unknown, words: Words): string[] {
  return [evidence]
    .flat()
    .filter(isObject)
    .map(({ kind, source }) => `${words.evidence.kinds[kind as keyof Words["evidence"]["kinds"]]}, ${source}`);
}

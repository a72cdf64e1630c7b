import { certaintyOf } from "@yampi-openapi/scripts/coverage";
import type { Words } from "../language.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

/**
 * Shows what extensions say: in a description whether its value is secret or personal, and how often its route may be called; beside it where its
 * facts come from, which the reference's search leaves out; and at the title of an operation how it is known.
 */
export function withEvidence(description: Json, words: Words): Json {
  const classes = isObject(description) ? description["x-yampi-rate-limits"] : undefined;
  return visited(description, words, isObject(classes) ? classes : {});
}

/** The extension that the reference shows as "Evidence: …". */
export const evidenceExtension = (words: Words): string => `x-${words.evidence.title}`;

function visited(node: Json, words: Words, classes: JsonObject): Json {
  if (Array.isArray(node)) return node.map((child: Json) => visited(child, words, classes));
  if (!isObject(node)) return node;
  const text = words.evidence;
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, visited(child, words, classes)]));
  const limit = rateLimitOf(node, classes);
  const lines = [
    ...(node["x-yampi-secret"] === true ? [text.secret] : node["x-yampi-personal"] === true ? [text.personal] : []),
    ...(limit ? [text.rateLimit.replace("{limit}", String(limit.limit)).replace("{seconds}", String(limit.windowSeconds))] : []),
  ];
  // That of the default is in the guide: two hundred operations would repeat it.
  const [sources, ofLimit] = [
    sourcesOf(node["x-yampi-evidence"], words),
    sourcesOf(node["x-yampi-rate-limit"] && limit?.evidence, words),
  ];
  const evidence = [...sources, ...(ofLimit.length > 0 ? [`${text.ofRateLimit}: ${ofLimit.join("; ")}`] : [])].join("; ");
  return {
    ...copy,
    ...(lines.length > 0 &&
      typeof node.description === "string" && { description: [node.description.trimEnd(), ...lines].join("\n\n") }),
    ...(evidence && { [evidenceExtension(words)]: evidence }),
    ...("x-yampi-title" in node && { "x-badges": [{ name: text.kinds[certaintyOf(node["x-yampi-evidence"])] }] }),
  };
}

/** The figures of an operation, of the class that it names, or of the default. */
function rateLimitOf(node: JsonObject, classes: JsonObject): JsonObject | undefined {
  const own = node["x-yampi-rate-limit"] ?? ("x-yampi-result" in node ? "default" : undefined);
  const limit = typeof own === "string" ? classes[own] : own;
  return isObject(limit) ? limit : undefined;
}

/** Evidence is one `{ kind, source }` or several. */
function sourcesOf(evidence: Json | undefined, words: Words): string[] {
  return [evidence]
    .flat()
    .filter(isObject)
    .map(({ kind, source }) => `${words.evidence.kinds[kind as keyof Words["evidence"]["kinds"]]}, ${source}`);
}

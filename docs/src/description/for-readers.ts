import { certaintyOf } from "@yampi-openapi/scripts/coverage";
import { isObject, type JsonObject } from "@yampi-openapi/scripts/json";
import { beginOfTag, mapMarkdown } from "@yampi-openapi/scripts/markdown";
import { mapTexts } from "@yampi-openapi/scripts/texts";
import type { Words } from "../language.ts";

/**
 * A description as the reference shows it. Its texts replace our extensions: whether a value is secret or personal, how often a route may be
 * called, and folded below the text where its facts come from. An operation has at its title how it is known, and has its samples.
 */
export function forReaders<T extends object>(description: T, words: Words, samples?: ReadonlyMap<unknown, unknown>): T {
  const text = words.evidence;
  const classes = (description as JsonObject)["x-yampi-rate-limits"] as JsonObject | undefined;
  const readable = mapTexts(description, (each, pointer) => (pointer.endsWith("/description") ? escaped(each) : each));
  return JSON.parse(JSON.stringify(readable), (_, node: unknown) => {
    if (!isObject(node)) return node;
    const { "x-yampi-evidence": evidence, "x-yampi-rate-limit": own = "x-yampi-result" in node && "default" } = node;
    const limit = typeof own === "string" ? classes?.[own] : own;
    const { limit: requests, windowSeconds, evidence: ofLimit } = isObject(limit) ? limit : {};
    const sources = [
      ...sourcesOf(evidence, text.kinds),
      // That of the default is in the guide: two hundred operations would repeat it.
      ...sourcesOf(node["x-yampi-rate-limit"] && ofLimit, text.kinds).map((source) => `${text.ofRateLimit}: ${source}`),
    ];
    const lines = [
      typeof node.description === "string" && node.description.trimEnd(),
      node["x-yampi-secret"] === true ? text.secret : node["x-yampi-personal"] === true && text.personal,
      requests && text.rateLimit.replace("{limit}", String(requests)).replace("{seconds}", String(windowSeconds)),
      // In an attribute, which the search of the reference leaves out; a script in `reference.hbs` shows it as text.
      sources.length > 0 && `<div data-sources="${sources.join("&#10;")}"></div>`,
    ].filter(Boolean);
    return {
      ...Object.fromEntries(Object.entries(node).filter(([name]) => !name.startsWith("x-yampi-"))),
      ...(lines.length > 0 && { description: lines.join("\n\n") }),
      ...("x-yampi-title" in node && { "x-badges": [{ name: text.kinds[certaintyOf(evidence)] }] }),
      ...(samples?.has(node.operationId) && { "x-codeSamples": samples.get(node.operationId) }),
    };
  }) as T;
}

/** Evidence is one `{ kind, source }` or several; here it is text for an attribute of HTML. */
function sourcesOf(evidence: unknown, kinds: { readonly [kind: string]: string }): string[] {
  const sources = [evidence].flat().filter(isObject);
  return sources.map(({ kind, source }) =>
    `${kinds[String(kind)]}, ${source}`.replaceAll(/\s+/g, " ").replaceAll(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  );
}

/** Markdown in which `<token>` is what it says, and no tag of HTML, which no page would show. */
export function escaped(markdown: string): string {
  return mapMarkdown(markdown, (text) => text.replaceAll(beginOfTag, "&lt;"));
}

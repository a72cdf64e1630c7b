import type { Schema } from "../openapi-types.ts";
import type { BundledDocument } from "./bundled-document.ts";

/** What a body is, by its media types, as OpenAPI has it in requests and in responses. */
export interface WithContent {
  readonly content?: { readonly [type: string]: { readonly schema?: Schema; readonly examples?: object } };
}

/** The media type that is JSON: `application/json` before any other, such as `application/vnd.shop+json`. */
export function jsonType({ content = {} }: WithContent): string | undefined {
  const isJson = (pattern: RegExp) => Object.keys(content).find((type) => pattern.test(type));
  return isJson(/^application\/json$/i) ?? isJson(/^application\/json\s*;/i) ?? isJson(/^[^;]+\+json\s*(;|$)/i);
}

/** Whether only objects fit a schema. */
export function isOfObjects(description: BundledDocument, schema: Schema, above: readonly object[] = []): boolean {
  const node = description.resolve(schema as object) as { [word: string]: unknown };
  if (above.includes(node)) return false;
  const fits = (branch: unknown) => isOfObjects(description, branch as Schema, [...above, node]);
  if (node.nullable === true) return false;
  if (node.type !== undefined) return [node.type].flat().join() === "object";
  if (node.properties !== undefined) return true;
  const branches = node.oneOf as unknown[] | undefined;
  if (branches) return branches.every(fits);
  return ((node.allOf as unknown[] | undefined) ?? []).some(fits);
}

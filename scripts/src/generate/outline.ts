import type { JsonObject } from "../json.ts";
import type { Schema } from "../openapi-types.ts";
import type { BundledDocument } from "./bundled-document.ts";

/** What a value looks like from afar: its type, and those of the objects and arrays that must be in it. */
export interface Outline {
  readonly type: readonly string[];
  /** Of texts with a pattern, which they tell in words. */
  readonly examples?: readonly string[];
  readonly properties?: { readonly [name: string]: Outline };
}

/** As deep as the relations of the API need: `{ data: {...} }` and `{ data: [] }`. */
export function outline(description: BundledDocument, schema: Schema, place: string, depth = 1): Outline {
  const node = description.resolve(schema as object) as JsonObject;
  const branches = node.oneOf as Schema[] | undefined;
  if (branches) return merged(branches.map((branch) => outline(description, branch, place, depth)));
  const type = [node.type ?? []].flat() as string[];
  if (type.length === 0) throw new Error(`${place}: each branch of a choice needs a type, and so does what must be in it`);
  const properties = Object.entries((depth > 0 && node.properties) || {})
    .filter(([name]) => (node.required as string[] | undefined)?.includes(name))
    .map(([name, property]): [string, Outline] => [name, outline(description, property as Schema, place, depth - 1)])
    .filter(([, { type }]) => type.every((each) => each === "object" || each === "array"));
  return {
    type,
    ...(node.pattern ? { examples: texts(node.examples) } : {}),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

/** What all of some values look like. */
export function merged(outlines: readonly Outline[]): Outline {
  const [first, ...others] = outlines;
  const examples = outlines.flatMap((each) => each.examples ?? []);
  const shared = Object.keys(first?.properties ?? {}).filter((name) => others.every(({ properties }) => properties?.[name]));
  const properties = shared.map((name) => [name, merged(outlines.flatMap((each) => each.properties?.[name] ?? []))]);
  return {
    type: [...new Set(outlines.flatMap(({ type }) => type))],
    ...(examples.length > 0 && { examples }),
    ...(shared.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

export function isDisjoint(one: Outline, other: Outline): boolean {
  if (!one.type.some((type) => other.type.some((there) => overlaps(type, there)))) return true;
  return Object.entries(one.properties ?? {}).some(([name, property]) => {
    const there = other.properties?.[name];
    return there !== undefined && isDisjoint(property, there);
  });
}

function overlaps(one: string, other: string): boolean {
  return one === other || (one === "integer" && other === "number") || (one === "number" && other === "integer");
}

/** The examples that are texts. */
export function texts(examples: unknown): string[] {
  return [examples ?? []].flat().filter((example) => typeof example === "string");
}

import type { Description, Schema } from "./description.ts";

export type Json = { readonly [key: string]: unknown };

/** What a schema says about values. */
const meaningful = [
  "type",
  "enum",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "required",
] as const;
const annotations = ["title", "description", "examples", "default", "deprecated"];
const nested = ["properties", "additionalProperties", "items", "anyOf", "$ref"];

/**
 * A schema in the form that says in one fault what is wrong in one place: objects take no property that is not described, and a value
 * that may have several forms is held to the one that it looks like. Objects and arrays are referred to by the
 * name of their component.
 */
export function strictSchema(description: Description, schema: Schema): Json {
  const node = schema as Json;
  for (const key of Object.keys(node)) {
    const known = [...meaningful, ...annotations, ...nested].includes(key) || key.startsWith("x-");
    if (!known) throw new Error(`The generator of validators does not know ${key}, in ${JSON.stringify(schema)}`);
  }
  if (typeof node.$ref === "string") {
    const target = description.resolve(schema as object);
    const { type } = outline(description, target as Schema, 0);
    // Repeated beside the reference for those who ask what was expected here.
    return type.some(isContainer) ? { $ref: componentOf(node.$ref), type } : strictSchema(description, target as Schema);
  }
  if (node.anyOf) return union(description, node.anyOf as Schema[]);

  const strict: { [key: string]: unknown } = {};
  for (const key of meaningful) if (key in node) strict[key] = node[key];
  // Tells in words what the pattern says in signs.
  if (node.pattern) strict.examples = texts(node.examples);
  if (node.items) strict.items = strictSchema(description, node.items as Schema);
  if (node.properties) {
    strict.properties = Object.fromEntries(
      Object.entries(node.properties).map(([name, property]) => [name, strictSchema(description, property as Schema)]),
    );
  }
  if (typeof node.additionalProperties === "object") {
    strict.additionalProperties = strictSchema(description, node.additionalProperties as Schema);
  } else if (node.properties) strict.additionalProperties = node.additionalProperties ?? false;
  return strict;
}

export function componentOf(reference: string): string {
  return reference.split("/").at(-1) ?? "";
}

/** Of an `anyOf` Ajv tells the faults of every branch. So each branch is only asked about what looks like it. */
function union(description: Description, branches: readonly Schema[]): Json {
  const outlines = branches.map((branch) => outline(description, branch));
  const [last, ...others] = branches.map((branch, index) => ({ branch, outline: outlines[index] as Outline })).reverse();
  if (!last) throw new Error("An anyOf has no branch");
  for (const { outline: one } of others) {
    if (!outlines.every((other) => other === one || isDisjoint(one, other))) {
      throw new Error(`The branches of ${JSON.stringify(branches)} cannot be told apart by their types`);
    }
  }
  const { type, examples, properties } = merged(outlines);
  let choice = strictSchema(description, last.branch);
  for (const { branch, outline } of others) {
    const { examples: _, ...looks } = outline;
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    choice = { if: looks, then: strictSchema(description, branch), else: choice };
  }
  return { type, ...(examples && { examples }), allOf: [...(properties ? [{ properties }] : []), choice] };
}

/** What a value looks like from afar: its type, and those of the objects and arrays that must be in it. */
interface Outline extends Json {
  readonly type: readonly string[];
  readonly examples?: readonly string[];
  readonly properties?: { readonly [name: string]: Outline };
}

/** As deep as the relations of the API need: `{ data: {...} }` and `{ data: [] }`. */
function outline(description: Description, schema: Schema, depth = 1): Outline {
  const node = description.resolve(schema as object) as Json;
  if (node.anyOf) return merged((node.anyOf as Schema[]).map((branch) => outline(description, branch, depth)));
  const type = [node.type ?? []].flat() as string[];
  if (type.length === 0) throw new Error(`The generator of validators needs a type in ${JSON.stringify(node)}`);
  const properties = Object.entries((depth > 0 && node.properties) || {})
    .filter(([name]) => (node.required as string[] | undefined)?.includes(name))
    .map(([name, property]): [string, Outline] => [name, outline(description, property as Schema, depth - 1)])
    .filter(([, { type }]) => type.every(isContainer));
  return {
    type,
    ...(node.pattern ? { examples: texts(node.examples) } : {}),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

function merged(outlines: readonly Outline[]): Outline {
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

function isDisjoint(one: Outline, other: Outline): boolean {
  if (!one.type.some((type) => other.type.includes(type))) return true;
  return Object.entries(one.properties ?? {}).some(([name, property]) => {
    const there = other.properties?.[name];
    return there !== undefined && isDisjoint(property, there);
  });
}

const isContainer = (type: string): boolean => type === "object" || type === "array";

function texts(examples: unknown): string[] {
  return [examples ?? []].flat().filter((example) => typeof example === "string");
}

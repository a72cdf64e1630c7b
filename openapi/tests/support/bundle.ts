import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { applyPatch, type Operation as PatchOperation } from "rfc6902";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Patch = readonly PatchOperation[];

/** The workspace of the description. */
export const here = join(import.meta.dirname, "..", "..");
export const bundleFile = join(here, "dist", "openapi.json");

/** The bundled description. */
export const bundle = readJson(bundleFile);

export function readJson(file: string): Json {
  return JSON.parse(readFileSync(file, "utf8")) as Json;
}

/** The value at a JSON Pointer, or undefined. */
export function at(document: Json | undefined, pointer: string): Json | undefined {
  let current = document;
  for (const token of tokensOf(pointer)) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as { readonly [key: string]: Json })[token];
  }
  return current;
}

function tokensOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** JSON Pointer of a key below a pointer. */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/**
 * A document with a patch applied, whose paths begin at `place`. What the patch does not reach is shared with the document that was given.
 * A patch that does not fit is an error.
 */
export function patched(document: Json, patch: Patch, place = ""): Json {
  const changing = { root: structuredClone(at(document, place)) };
  const problems = applyPatch(
    changing,
    patch.map((operation) => ({
      ...operation,
      path: `/root${operation.path}`,
      ...("from" in operation && { from: `/root${operation.from}` }),
    })),
  ).filter((problem) => problem !== null);
  if (problems.length > 0) throw new Error(`A patch does not fit at ${place || "the root"}: ${problems.map(String).join("; ")}`);
  return replaced(document, tokensOf(place), changing.root as Json);
}

function replaced(document: Json, [token, ...rest]: readonly string[], value: Json): Json {
  if (token === undefined) return value;
  const copy = (Array.isArray(document) ? [...document] : { ...(document as object) }) as { [key: string]: Json };
  copy[token] = replaced(copy[token] as Json, rest, value);
  return copy;
}

/** What the schema at a pointer of a description has against a value; empty if nothing. A security scheme stands for its headers. */
export function faults(value: Json, pointer: string, description: Json = bundle): ErrorObject[] {
  const validate = pointer.startsWith("/components/securitySchemes/")
    ? headersValidator(at(description, pointer))
    : validator(description, pointer);
  validate(value);
  return validate.errors ?? [];
}

// Redocly has compared the schemas with the schema of schemas. Each validator is used a few times, and not worth optimizing.
const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, code: { optimize: false } });
formats.default(ajv);
const compiled = new WeakMap<object, Map<string, ValidateFunction>>();

function validator(description: Json, pointer: string): ValidateFunction {
  const known = compiled.get(description as object) ?? new Map<string, ValidateFunction>();
  compiled.set(description as object, known);
  const found = known.get(pointer) ?? ajv.compile(schemaAlone(description, pointer));
  known.set(pointer, found);
  return found;
}

/** A schema of a description with the schemas that it refers to, and nothing else: what this costs does not grow with the description. */
function schemaAlone(description: Json, pointer: string): object {
  const $defs: { [name: string]: Json } = {};
  const refer = (target: string): string => {
    // A patch leaves most schemas as they are: those are compiled once for all.
    if (isAsBundled(description, target)) return sharedId(target);
    const name = encodeURIComponent(target).replaceAll("~", "%7E");
    if (!(name in $defs)) {
      $defs[name] = true;
      $defs[name] = withReferences(at(description, target) as Json, refer);
    }
    return `#/$defs/${encodeURIComponent(name)}`;
  };
  return { $ref: refer(pointer), $defs };
}

/** Whether a schema, and all that it refers to, is the same object in a description as in the bundle. */
function isAsBundled(description: Json, pointer: string, seen = new Set<string>()): boolean {
  if (description === bundle || seen.has(pointer)) return true;
  seen.add(pointer);
  const node = at(description, pointer);
  return node === at(bundle, pointer) && referencesIn(node as Json).every((target) => isAsBundled(description, target, seen));
}

/** Names a schema of the bundle for Ajv, with those that it refers to. */
function sharedId(pointer: string): string {
  const id = `bundle:${encodeURIComponent(pointer)}`;
  if (!shared.has(id)) {
    shared.add(id);
    ajv.addSchema(withReferences(at(bundle, pointer) as Json, sharedId) as object, id);
  }
  return id;
}
const shared = new Set<string>();

const references = new WeakMap<object, string[]>();

/** The pointers that a node refers to. */
function referencesIn(node: Json): string[] {
  const known = references.get(node as object);
  if (known) return known;
  const found = new Set<string>();
  withReferences(node, (target) => {
    found.add(target);
    return target;
  });
  references.set(node as object, [...found]);
  return [...found];
}

/** A copy whose references are what a function makes of their pointers. */
function withReferences(node: Json, refer: (pointer: string) => string): Json {
  if (Array.isArray(node)) return node.map((child: Json) => withReferences(child, refer));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [
      key,
      key === "$ref" && typeof child === "string"
        ? refer(decodeURIComponent(child.slice(1)))
        : withReferences(child as Json, refer),
    ]),
  );
}

/** The header that a security scheme makes, by its name in lower case. */
function headersValidator(scheme: Json | undefined): ValidateFunction {
  const { name = "Authorization", type } = scheme as { name?: string; type?: string };
  const header = name.toLowerCase();
  const value = { type: "string", pattern: type === "http" ? "^Bearer \\S+$" : "^\\S+$" };
  return new Ajv2020().compile({ type: "object", required: [header], properties: { [header]: value } });
}

/** Pointer to the schema of an operation's answer with status 200. */
export function answerOf(operationId: string): string {
  for (const [path, item] of Object.entries(at(bundle, "/paths") as object)) {
    for (const [method, operation] of Object.entries(item as { [method: string]: { operationId?: string } })) {
      if (operation.operationId !== operationId) continue;
      return `${below(below("/paths", path), method)}/responses/200/content/application~1json/schema`;
    }
  }
  throw new Error(`There is no operation ${operationId}`);
}

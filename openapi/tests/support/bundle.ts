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
  for (const token of pointer.split("/").slice(1)) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as { readonly [key: string]: Json })[token.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return current;
}

/** JSON Pointer of a key below a pointer. */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A copy of a document with a patch applied, whose paths begin at `place`. A patch that does not fit is an error. */
export function patched(document: Json, patch: Patch, place = ""): Json {
  const copy = structuredClone(document);
  const problems = applyPatch(
    copy,
    patch.map((operation) => ({ ...operation, path: place + operation.path })),
  ).filter((problem) => problem !== null);
  if (problems.length > 0) throw new Error(`A patch does not fit at ${place || "the root"}: ${problems.map(String).join("; ")}`);
  return copy;
}

/** What the schema at a pointer of a description has against a value; empty if nothing. A security scheme stands for its headers. */
export function faults(value: Json, pointer: string, description: Json = bundle): ErrorObject[] {
  const validate = pointer.startsWith("/components/securitySchemes/")
    ? headersValidator(at(description, pointer))
    : validatorsOf(description)(pointer);
  validate(value);
  return validate.errors ?? [];
}

const compiled = new WeakMap<object, (pointer: string) => ValidateFunction>();

function validatorsOf(description: Json): (pointer: string) => ValidateFunction {
  const known = compiled.get(description as object);
  if (known) return known;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(description as object, "openapi.json");
  const validators = (pointer: string) => {
    const $ref = `openapi.json#${pointer.split("/").map(encodeURIComponent).join("/")}`;
    return ajv.getSchema($ref) ?? ajv.compile({ $ref });
  };
  compiled.set(description as object, validators);
  return validators;
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

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

type Json = { readonly [key: string]: Json };

export const description = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("@yampi-openapi/spec/openapi.json")), "utf8"),
) as Json;

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
// The kit sends nothing that the description does not know.
ajv.addSchema(closed(description) as object, "closed");

/** What the description has against a value; empty if nothing. */
export function faults(pointer: string, value: unknown): string[] {
  const validate = validatorOf(pointer);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What the description has against a response. */
export function faultsOfResponse(method: string, path: string, status: number, body: unknown): string[] {
  const responses = description.paths?.[path]?.[method]?.responses;
  const key = responses?.[status] ? String(status) : `${String(status)[0]}XX`;
  const own = `/paths/${escaped(path)}/${method}/responses/${key}`;
  const $ref = responses?.[key]?.$ref as string | undefined;
  if (body === undefined) return responses?.[key] ? [] : [`${status} is not described`];
  return faults(`${$ref?.slice(1) ?? own}/content/${escaped("application/json")}/schema`, body);
}

const compiled = new Map<string, ValidateFunction>();

function validatorOf(pointer: string): ValidateFunction {
  const known = compiled.get(pointer);
  if (known) return known;
  const validate = ajv.compile({ $ref: `closed#${pointer.split("/").map(encodeURIComponent).join("/")}` });
  compiled.set(pointer, validate);
  return validate;
}

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** The description, with every object that has properties taking no others. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return copy.type === "object" && copy.properties ? { additionalProperties: false, ...copy } : copy;
}

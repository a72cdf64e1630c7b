import { isObject } from "../json.ts";
import { formats } from "./formats.ts";

/** Keywords that say something about values, and what they have to be for the drift check to know them. */
const known: { readonly [keyword: string]: (value: unknown) => boolean } = {
  type: (value) => [value].flat().every((type) => types.includes(type as string)),
  enum: (value) => Array.isArray(value) && value.every(isScalar),
  const: isScalar,
  format: (value) => Object.hasOwn(formats, value as string) || !saysSomething(value),
  pattern: isPattern,
  minLength: Number.isFinite,
  maxLength: Number.isFinite,
  minimum: Number.isFinite,
  maximum: Number.isFinite,
  minItems: Number.isFinite,
  maxItems: Number.isFinite,
  required: Array.isArray,
  properties: isObject,
  additionalProperties: (value) => typeof value === "boolean" || isObject(value),
  items: isObject,
  oneOf: isChoice,
  $ref: (value) => typeof value === "string",
};
const types = ["null", "boolean", "integer", "number", "string", "array", "object"];
const annotations = ["title", "description", "examples", "default", "deprecated"];

/** A keyword of a schema that the drift check does not know, or not with this value or beside another; undefined if it knows all. */
export function unknownKeyword(schema: unknown): { readonly keyword?: string; readonly words: string } | undefined {
  if (!isObject(schema)) return { words: `the schema ${JSON.stringify(schema)}` };
  const meaningful = Object.keys(schema).filter((keyword) => !annotations.includes(keyword) && !keyword.startsWith("x-"));
  for (const keyword of meaningful) {
    if (!Object.hasOwn(known, keyword)) return { keyword, words: `the keyword ${keyword}` };
    if (!known[keyword]?.(schema[keyword])) return { keyword, words: `${keyword}: ${JSON.stringify(schema[keyword])}` };
  }
  const lone = ["$ref", "oneOf"].find((keyword) => schema[keyword] !== undefined);
  const beside = lone && meaningful.find((keyword) => keyword !== lone);
  return beside ? { keyword: beside, words: `${beside} beside ${lone}` } : undefined;
}

/** Whether a format says something about values; `password` only says how a form shows one. */
export function saysSomething(format: unknown): boolean {
  return format !== "password";
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function isChoice(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function isPattern(value: unknown): boolean {
  try {
    return typeof value === "string" && new RegExp(value, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

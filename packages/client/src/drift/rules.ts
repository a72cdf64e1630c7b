import { formats } from "../generated/schemas.js";
import type { SchemaKeywords } from "./described-response.js";
import type { Drift } from "./drift.js";

/** What has to hold of a value, whatever is in it. */
export interface Rule {
  readonly kind: Drift["kind"];
  readonly holds: (value: unknown) => boolean;
}

/** A bit for each type, so that one comparison tells whether a value has one of several. */
const bits: { readonly [type: string]: number } = {
  null: 1,
  boolean: 2,
  integer: 4,
  number: 4 + 8,
  string: 16,
  array: 32,
  object: 64,
};

/** Types, as in `string|null`, as bits. Where none is named, anything goes. */
export function bitsOf(types: string | undefined): number {
  return types === undefined ? -1 : types.split("|").reduce((all, type) => all | (bits[type] ?? 0), 0);
}

/** The bit of what a value is. No type has that of Infinity, which is made of JSON such as 1e999, nor that of what is no JSON. */
export function bitOf(value: unknown): number {
  switch (typeof value) {
    case "string":
      return 16;
    case "number":
      return Number.isInteger(value) ? 4 : Number.isFinite(value) ? 8 : 128;
    case "boolean":
      return 2;
    case "object":
      return value === null ? 1 : Array.isArray(value) ? 32 : 64;
    default:
      return 128;
  }
}

/** The rules of a schema for values of its types. */
export function rulesOf({ enum: values, ...schema }: SchemaKeywords): Rule[] {
  const { minLength, maxLength, pattern, format, minimum, maximum } = schema;
  const rules: Rule[] = [];
  const rule = (kind: Rule["kind"], holds: Rule["holds"]): void => void rules.push({ kind, holds });
  const ofText = (holds: (text: string) => boolean): void => rule("format", (value) => typeof value !== "string" || holds(value));
  const ofNumber = (holds: (number: number) => boolean): void =>
    rule("format", (value) => typeof value !== "number" || holds(value));

  if (minLength !== undefined) ofText((text) => lengthOf(text) >= minLength);
  if (maxLength !== undefined) ofText((text) => lengthOf(text) <= maxLength);
  for (const expression of [pattern && new RegExp(pattern, "u"), format && formats[format]]) {
    if (expression) ofText((text) => expression.test(text));
  }
  if (minimum !== undefined) ofNumber((number) => number >= minimum);
  if (maximum !== undefined) ofNumber((number) => number <= maximum);
  if (values) rule("enum", (value) => values.includes(value));
  return rules;
}

/** In characters, as JSON Schema counts; an emoji is one. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

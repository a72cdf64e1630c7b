import { isPropertyName } from "@yampi-openapi/client/drift";

/** The start of a text tells its form. */
const looked = 1_000;

/** Forms of text that are worth knowing, the narrow ones first. */
const forms: readonly (readonly [string, RegExp])[] = [
  ["empty", /^$/],
  ["email", /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/],
  ["uuid", /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i],
  ["date", /^\d{4}-\d{2}-\d{2}$/],
  ["local date-time", /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d+)?$/],
  ["date-time", /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/],
  ["uri", /^[a-z][a-z\d+.-]*:\/\/\S+$/i],
  ["ipv4", /^\d{1,3}(\.\d{1,3}){3}$/],
  ["decimal", /^-?\d+\.\d+$/],
  ["digits", /^\d+$/],
];

/** What a value is, without the value: `string (email)`, `integer`, `null`. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value !== "string") return typeof value;
  const form = formOf(value);
  return form ? `string (${form})` : "string";
}

function formOf(text: string): string | undefined {
  const start = text.slice(0, looked);
  return forms.find(([, pattern]) => pattern.test(start))?.[0];
}

/** The key itself if the description has it or all of its words are known, else its form in angle brackets. */
export function scrubKey(key: string, known: ReadonlySet<string>): string {
  return known.has(key) || isPropertyName(key) ? key : `<${formOf(key) ?? "text"}>`;
}

/** A body with a type in the place of each value. Of the items of an array, one of each shape stays. */
export function scrub(value: unknown, known: ReadonlySet<string>): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return distinct(value.map((item) => scrub(item, known)));
  if (typeof value !== "object") return typeOf(value);
  const shape: { [key: string]: unknown } = {};
  for (const [key, held] of Object.entries(value)) {
    const name = scrubKey(key, known);
    const scrubbed = scrub(held, known);
    // Hidden keys may meet under one name; their shapes are kept apart.
    shape[name] = name === key ? scrubbed : distinct([...((shape[name] ?? []) as unknown[]), scrubbed]);
  }
  return shape;
}

function distinct(shapes: readonly unknown[]): unknown[] {
  return [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
}

import type { StrictSchema } from "./described-response.js";

/** The start of a text tells what it looks like. */
const looked = 1_000;

/** What a text looks like, the narrower first. */
const looks: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["empty", /^$/],
  ["digits", /^\d+$/],
  ["decimal", /^-?\d+(\.\d+)?$/],
  ["date", /^\d{4}-\d{2}-\d{2}$/],
  ["date-time", /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/],
  ["local date-time", /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d+)?$/],
  ["email", /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/],
  ["uri", /^[a-z][a-z\d+.-]*:\/\/\S+$/i],
];

/** The type of a value in words, with what a text looks like and how many items an array has. Nothing of the value itself. */
export function wordsOf(value: unknown): string {
  if (typeof value === "string") return textLike([value]);
  if (Array.isArray(value)) return arrayOf(value.length);
  return typeOf(value);
}

/** The type of a value, in the words of JSON Schema. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** What a schema allows, in the same words. */
export function wordsFor(schema: StrictSchema | undefined): string {
  if (schema?.enum) return alternatives(schema.enum.map((value) => JSON.stringify(value)));
  const types = [schema?.type ?? "anything"].flat();
  return alternatives(types.map((type) => typeWords(type, schema ?? {})));
}

export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function typeWords(type: string, { format, examples, minItems, maxItems, minimum }: StrictSchema): string {
  if (type === "string" && format) return `string (${format})`;
  if (type === "string" && examples) return textLike(examples.map(String));
  if (type === "array" && maxItems !== undefined && (maxItems === 0 || minItems === maxItems)) return arrayOf(maxItems);
  if ((type === "integer" || type === "number") && minimum !== undefined) return `${type} from ${minimum}`;
  return type;
}

function textLike(texts: readonly string[]): string {
  const starts = texts.map((text) => text.slice(0, looked));
  const look = looks.find(([, pattern]) => starts.length > 0 && starts.every((text) => pattern.test(text)));
  return look ? `string (${look[0]})` : "string";
}

function arrayOf(items: number): string {
  return `array of ${items}`;
}

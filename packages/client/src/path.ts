import { YampiInputError } from "./errors.js";

/**
 * Puts the values into the path, each as one segment.
 *
 * @throws YampiInputError for a value that is missing, empty, or would climb out of its place (`.` and `..`).
 */
export function serializePath(path: string, values: { readonly [name: string]: unknown }): string {
  let result = path;
  for (const name of Object.keys(values)) result = result.replace(`{${name}}`, () => segment(name, values[name]));
  const [, missing] = /\{(.+?)\}/.exec(result) ?? [];
  return missing === undefined ? result : segment(missing, undefined);
}

function segment(name: string, value: unknown): string {
  const text = Number.isFinite(value) ? String(value) : value;
  if (typeof text === "string" && !/^\.{0,2}$/.test(text)) return encodeURIComponent(text);
  throw new YampiInputError(name, "expected a number, or text that is neither empty nor a dot segment");
}

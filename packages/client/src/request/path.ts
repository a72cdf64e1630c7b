import { YampiInputError } from "../errors.js";
import { encodeText } from "../helpers/well-formed.js";

/**
 * Puts the values into the path, each as one segment.
 *
 * @throws YampiInputError for a value that is missing, empty, or would climb out of its place (`.` and `..`).
 */
export function serializePath(path: string, values: { readonly [name: string]: unknown }): string {
  return path.replaceAll(/\{(.+?)\}/g, (_, name: string) =>
    segment(name, Object.hasOwn(values, name) ? values[name] : undefined),
  );
}

function segment(name: string, value: unknown): string {
  if (Number.isFinite(value)) return String(value);
  if (typeof value === "string" && value !== "" && value !== "." && value !== "..") return encodeText(name, value);
  throw new YampiInputError(name, "expected a number, or text that is neither empty nor a dot segment");
}

import { YampiInputError } from "../errors.js";
import { encodeText } from "../helpers/well-formed.js";

/**
 * Puts the values into the path, each as one segment.
 *
 * @throws YampiInputError for a value that is missing, empty, or would climb out of its place (`.` and `..`).
 */
export function serializePath(path: string, values: { readonly [name: string]: unknown }): string {
  let serialized = "";
  let end = 0;
  for (let start = path.indexOf("{"); start >= 0; start = path.indexOf("{", end)) {
    const close = path.indexOf("}", start);
    if (close < 0) break;
    const name = path.slice(start + 1, close);
    serialized += path.slice(end, start) + segment(name, Object.hasOwn(values, name) ? values[name] : undefined);
    end = close + 1;
  }
  return serialized + path.slice(end);
}

function segment(name: string, value: unknown): string {
  if (Number.isFinite(value)) return String(value);
  if (typeof value === "string" && value !== "" && value !== "." && value !== "..") return encodeText(name, value);
  throw new YampiInputError(name, "expected a number, or text that is neither empty nor a dot segment");
}

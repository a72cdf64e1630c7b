import { YampiInputError } from "./errors.js";

/**
 * Puts the values into the path, each as one segment.
 *
 * @throws YampiInputError for a value that is missing, empty, or would climb out of its place (`.` and `..`).
 */
export function serializePath(path: string, values: { readonly [name: string]: unknown }): string {
  return path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value;
    if (typeof text !== "string" || text === "" || text === "." || text === "..") {
      throw new YampiInputError(name, "expected a number, or text that is neither empty nor a dot segment");
    }
    return encodeURIComponent(text);
  });
}

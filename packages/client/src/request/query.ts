import { YampiInputError } from "../errors.js";
import { encodeText } from "../helpers/well-formed.js";

/**
 * The query string. An array goes as `name[]=1&name[]=2` where its name ends with brackets, else as `name=1,2`. What is undefined, or
 * an array without anything in it, is left out.
 *
 * @throws YampiInputError for a value that is neither text, number, boolean nor an array of them.
 */
export function serializeQuery(query: { readonly [name: string]: unknown }): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => {
      const values = Array.isArray(value) ? value.map((item) => encode(name, item)) : [encode(name, value)];
      const key = encodeText("query", name);
      if (name.endsWith("[]")) return values.map((item) => `${key}=${item}`);
      return values.length > 0 ? [`${key}=${values.join(",")}`] : [];
    })
    .join("&");
}

function encode(name: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return encodeText(name, String(value));
  throw new YampiInputError(name, "expected text, a number, a boolean or an array of them");
}

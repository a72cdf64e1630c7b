import { isObject, type JsonObject } from "./json.ts";

/** Names of the headers that sign a request, always sent together: those of the first of the ways that the description allows. */
export function credentialHeaders(document: JsonObject): string[] {
  const [way = {}] = (document.security ?? []) as JsonObject[];
  const schemes = ((document.components as JsonObject).securitySchemes ?? {}) as JsonObject;
  return Object.keys(way).map((id) => {
    const scheme = schemes[id];
    if (!isObject(scheme) || scheme.type !== "apiKey" || scheme.in !== "header") {
      throw new Error(`securitySchemes.${id}: the samples know only keys in headers`);
    }
    return String(scheme.name);
  });
}

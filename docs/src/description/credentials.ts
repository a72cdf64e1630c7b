import { isObject, type JsonObject } from "./json.ts";

/** Names of the headers that carry the credentials, which are always sent together. */
export function credentialHeaders(document: JsonObject): string[] {
  const schemes = ((document.components as JsonObject).securitySchemes ?? {}) as JsonObject;
  return Object.entries(schemes).map(([id, scheme]) => {
    if (!isObject(scheme) || scheme.type !== "apiKey" || scheme.in !== "header") {
      throw new Error(`securitySchemes.${id}: the docs know only keys in headers`);
    }
    return String(scheme.name);
  });
}

import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { isObject, isReference, type JsonObject, stepsOf } from "../json.ts";

export async function readDocument(file: string): Promise<JsonObject> {
  const document: unknown = parse(await readFile(file, "utf8"));
  if (!isObject(document)) throw new Error(`${file}: expected a description, found no object`);
  return document;
}

/** The version that a description gives itself. */
export function versionOf(document: JsonObject): string {
  const version = isObject(document.info) ? document.info.version : undefined;
  if (typeof version !== "string") throw new Error("info.version: expected a version such as 0.1.0, found none");
  return version;
}

/** The value at a pointer. References on the way are followed; a reference at the pointer itself is returned. */
export function at(document: JsonObject, pointer: string): unknown {
  let current: unknown = document;
  for (const step of stepsOf(pointer)) {
    current = resolve(document, current);
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as JsonObject)[step];
  }
  return current;
}

/** Follows a reference; gives back any other value as it is. */
export function resolve(document: JsonObject, value: unknown): unknown {
  return isReference(value) ? resolve(document, at(document, value.$ref)) : value;
}

const methods = ["get", "put", "post", "delete", "patch"];

/** The operations of a path item: method and operationId. */
export function operationsOf(item: unknown): { readonly method: string; readonly id: string }[] {
  if (!isObject(item)) return [];
  return methods.flatMap((method) => {
    const operation = item[method];
    return isObject(operation) ? [{ method, id: String(operation.operationId) }] : [];
  });
}

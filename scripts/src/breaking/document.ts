import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** An object of a description, as parsed. */
export type Node = { readonly [key: string]: unknown };

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export async function readDocument(file: string): Promise<Node> {
  const document: unknown = parse(await readFile(file, "utf8"));
  if (!isNode(document)) throw new Error(`${file}: expected a description, found no object`);
  return document;
}

/** The version that a description gives itself. */
export function versionOf(document: Node): string {
  const version = isNode(document.info) ? document.info.version : undefined;
  if (typeof version !== "string") throw new Error("info.version: expected a version such as 0.1.0, found none");
  return version;
}

/** The steps of a JSON pointer such as `#/paths/~1orders/get`. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .replace(/^#?\//, "")
    .split("/")
    .filter((step) => step !== "")
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands at a pointer: the references on the way are followed, one that stands there itself is given as it is. */
export function at(document: Node, pointer: string): unknown {
  let current: unknown = document;
  for (const step of stepsOf(pointer)) {
    current = resolve(document, current);
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Node)[step];
  }
  return current;
}

/** Follows a reference; gives back any other value as it is. */
export function resolve(document: Node, value: unknown): unknown {
  return isNode(value) && typeof value.$ref === "string" ? resolve(document, at(document, value.$ref)) : value;
}

const methods = ["get", "put", "post", "delete", "patch"];

/** The operations of a path item: method and operationId. */
export function operationsOf(item: unknown): { readonly method: string; readonly id: string }[] {
  if (!isNode(item)) return [];
  return methods.flatMap((method) => {
    const operation = item[method];
    return isNode(operation) ? [{ method, id: String(operation.operationId) }] : [];
  });
}

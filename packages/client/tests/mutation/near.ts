import type { OpenAPI3 } from "openapi-typescript";
import { at, type Described, operationsOf } from "../support/description.js";
import type { Mutant } from "./mutant.js";

/** Tells the operations that a mutant is most likely noticed by: those whose description reaches its place, or whose name is in it. */
export function nearOperations(document: OpenAPI3): (mutant: Mutant) => ReadonlySet<string> {
  const operations = operationsOf(document).map((operation) => ({ ...operation, reaches: reachedBy(document, operation) }));
  return ({ what, place }) => {
    if (what === "code") return new Set();
    const name = plain(place);
    const [component = ""] = /^\/components\/\w+\/\w+/.exec(place) ?? [];
    const path = /^\/paths\/([^/]+)/.exec(place)?.[1]?.replaceAll("~1", "/");
    const near = operations.filter((operation) => {
      if (what === "generated") return name.includes(plain(operation.id));
      return operation.path === path || operation.reaches.has(component);
    });
    return new Set(near.map(({ id }) => id));
  };
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/g, "");
}

/** The components that an operation refers to, also through others. */
function reachedBy(document: OpenAPI3, { path }: Described): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    JSON.stringify(node, (key, value: unknown) => {
      if (key !== "$ref" || typeof value !== "string") return value;
      const pointer = value.slice(1);
      if (found.has(pointer)) return value;
      found.add(pointer);
      visit(at(document, pointer));
      return value;
    });
  };
  visit(document.paths?.[path]);
  return found;
}

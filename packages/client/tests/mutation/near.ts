import type { OpenAPI3 } from "openapi-typescript";
import { at, type Described, operationsOf } from "../support/description.js";
import type { Mutant } from "./mutant.js";

/** Whom a mutant concerns. */
export interface Near {
  /** The operations that it is most likely noticed by: those whose description reaches its place, or whose name is in it. */
  readonly operations: ReadonlySet<string>;
  /** Whether it is the same to all other operations, so that they need not be asked. */
  readonly isAll: boolean;
}

export function nearOperations(document: OpenAPI3): (mutant: Mutant) => Near {
  const operations = operationsOf(document).map((operation) => ({ ...operation, reaches: reachedBy(document, operation) }));
  return ({ what, place }) => {
    if (what === "code") return { operations: new Set(), isAll: false };
    const name = plain(place);
    const [component = ""] = /^\/components\/\w+\/\w+/.exec(place) ?? [];
    const path = /^\/paths\/([^/]+)/.exec(place)?.[1]?.replaceAll("~1", "/");
    // A rule of the client for a parameter, which several operations may share.
    const parameter = /^parameter \d+, (\w+):/.exec(place)?.[1];
    const near = operations.filter((operation) => {
      if (parameter !== undefined) return operation.parameters.some((each) => each.name.replace("[]", "") === parameter);
      if (what === "generated") return name.includes(plain(operation.id));
      return operation.path === path || operation.reaches.has(component);
    });
    // All operations sign alike; nothing refers to how.
    const isReferredTo = component !== "" && !component.startsWith("/components/securitySchemes/");
    const isAll = what === "description" && (path !== undefined || isReferredTo);
    return { operations: new Set(near.map(({ id }) => id)), isAll };
  };
}

/** Part of a description: the operations of these names, and what they refer to. */
export function excerptOf(document: OpenAPI3, ids: ReadonlySet<string>): OpenAPI3 {
  const operations = operationsOf(document).filter(({ id }) => ids.has(id));
  const reached = new Set(operations.flatMap((operation) => [...reachedBy(document, operation)]));
  const { webhooks: _, ...rest } = document;
  const components = Object.entries(document.components ?? {}).map(([kind, group]): [string, unknown] => {
    const kept = Object.entries(group as object).filter(([name]) => reached.has(`/components/${kind}/${name}`));
    return [kind, kind === "securitySchemes" ? group : Object.fromEntries(kept)];
  });
  const paths = Object.fromEntries(operations.map(({ path }) => [path, document.paths?.[path]]));
  return { ...rest, paths, components: Object.fromEntries(components) } as OpenAPI3;
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

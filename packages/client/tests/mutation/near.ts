import type { OpenAPI3 } from "openapi-typescript";
import { at, type Described, operationsOf } from "../support/description.js";
import type { Mutant } from "./mutant.js";

/** Whom a mutant concerns. */
export interface Near {
  /** The operations that it is most likely noticed by. */
  readonly operations: ReadonlySet<string>;
  /** Whether it is the same to all other operations, so that they need not be asked. */
  readonly isAll: boolean;
}

/** Tells whom a mutant concerns, by what it made of the description, or by the names in its place. */
export function nearOperations(document: OpenAPI3): (mutant: Mutant, planted: OpenAPI3) => Near {
  const operations = operationsOf(document).map((operation) => ({ ...operation, reaches: reachedBy(document, operation) }));
  const before = partsOf(document);
  return ({ what, place, operations: own }, planted) => {
    if (what === "description") {
      const after = partsOf(planted);
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter((part) => before.get(part) !== after.get(part));
      const near = operations.filter(({ path, reaches }) =>
        changed.some((part) => part === `/paths${path}` || reaches.has(part)),
      );
      // How to sign, and what stands beside paths and components, nothing refers to, and all operations share.
      const isAll = changed.every((part) => /^\/(paths\/|components\/(?!securitySchemes\/))/.test(part));
      return { operations: new Set(near.map(({ id }) => id)), isAll };
    }
    const near = operations.filter(({ id }) => what === "generated" && (own?.includes(id) ?? plain(place).includes(plain(id))));
    return { operations: new Set(near.map(({ id }) => id)), isAll: false };
  };
}

/** Each path, each component and whatever else a description has, as text. */
function partsOf({ paths = {}, components = {}, ...rest }: OpenAPI3): Map<string, string> {
  const entries = (prefix: string, group: object): [string, string][] =>
    Object.entries(group).map(([name, part]) => [`${prefix}${name}`, JSON.stringify(part)]);
  return new Map([
    ...entries("/paths", paths),
    ...Object.entries(components).flatMap(([kind, group]) => entries(`/components/${kind}/`, group)),
    ...entries("/", rest),
  ]);
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

import type { DescribedOperation } from "../../src/description.ts";
import { findKinds } from "../../src/live/ids.ts";
import { operations } from "./examples.ts";

/** What the operations of the tests need IDs of. */
export const kinds = findKinds(operations);

/** Every kind of ID that a live check takes, with one of its own each. */
export const ids = idsOf(operations);

function idsOf(operations: readonly DescribedOperation[]): ReadonlyMap<string, number> {
  return new Map([...findKinds(operations).owners.keys()].map((kind, index) => [kind, 501 + index]));
}

/** The arguments that give every ID that operations need. */
export function idArguments(operations: readonly DescribedOperation[]): string[] {
  return [...idsOf(operations)].flatMap(([kind, id]) => ["--id", `${kind}=${id}`]);
}

/** A path with values in the place of its parameters: `/minha-loja/customers/70001`. */
export function filled(path: string, alias: string): string {
  return path.replace("{alias}", alias).replaceAll(/\{\w+\}/g, "70001");
}

import { allKinds } from "../../src/live/ids.ts";
import { operations } from "./examples.ts";

/** Every kind of ID that a live check takes, with one of its own each. */
export const ids: ReadonlyMap<string, number> = new Map(
  [...allKinds(operations).keys()].map((kind, index) => [kind, 501 + index]),
);

/** The arguments that give them all. */
export const idArguments = [...ids].flatMap(([kind, id]) => ["--id", `${kind}=${id}`]);

/** A path with values in the place of its parameters: `/minha-loja/customers/70001`. */
export function filled(path: string, alias: string): string {
  return path.replace("{alias}", alias).replaceAll(/\{\w+\}/g, "70001");
}

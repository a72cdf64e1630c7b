import type { Node } from "../rules/redocly.ts";
import type { Source } from "./source.ts";

/** What `x-yampi-input` of an operation says. */
export interface Input {
  /** Its schema in components/schemas. */
  readonly schema: string;
  /** Of an update that keeps what is left out: the input of a creation, which it is but for what it requires. */
  readonly from?: string;
  /** What such an update requires. */
  readonly required?: readonly string[];
  /** Examples in components/examples by their names in the request. */
  readonly examples?: { readonly [name: string]: string };
}

/** The schema of a body: a file, or the input of a creation with other fields required. */
export function inputOf({ schema, from, required = [] }: Input, update: Node, source: Source): Node {
  if (from === undefined) return source.file("schemas", schema);
  return source.component("schemas", schema, (rootFile) => {
    const { title: _, ...fields } = source.schemaOf(from, rootFile);
    return { ...fields, ...update, required, "x-yampi-built": "update" };
  });
}

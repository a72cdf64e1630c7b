import { asNode, type Node } from "../rules/redocly.ts";
import type { Draft } from "./source.ts";

/** Writes the least value of an ID into the integer `id` of every schema that says none itself. */
export function ids({ minimum }: { readonly minimum: number }) {
  return {
    Schema({ properties }: Node) {
      const id = asNode(asNode(properties).id) as Draft;
      if (id.type === "integer") id.minimum ??= minimum;
    },
  };
}

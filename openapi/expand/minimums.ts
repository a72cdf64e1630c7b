import { asNode, type Node } from "../rules/redocly.ts";
import type { Draft } from "./source.ts";

/** Writes the least value into every number whose name fits a pattern, unless its schema has one. */
export function minimums({ severity: _, ...patterns }: { readonly [minimum: string]: string }) {
  const rules = Object.entries(patterns).map(([minimum, pattern]) => ({
    minimum: Number(minimum),
    pattern: new RegExp(pattern),
  }));
  return {
    Schema({ properties }: Node) {
      for (const [name, value] of Object.entries(asNode(properties))) {
        const property = asNode(value) as Draft;
        const isNumber = [property.type].flat().some((type) => type === "integer" || type === "number");
        if (!isNumber || "enum" in property) continue;
        const rule = rules.find(({ pattern }) => pattern.test(name));
        if (rule) property.minimum ??= rule.minimum;
      }
    },
  };
}

import { describe, expect, it } from "vitest";
import { at, bundle, type Json } from "../support/bundle.ts";

type Node = { readonly [key: string]: Json };

/** What a reference leads to. */
function resolved(node: Json | undefined): Node {
  const { $ref } = (node ?? {}) as Node;
  return typeof $ref === "string" ? resolved(at(bundle, $ref.slice(1))) : ((node ?? {}) as Node);
}

/** The fields of an entity, in whatever envelope. */
function fieldsOf(node: Json | undefined): string[] {
  const { oneOf, items, properties } = resolved(node) as Node & { readonly properties?: Node };
  if (Array.isArray(oneOf)) return oneOf.flatMap(fieldsOf);
  if (items !== undefined) return fieldsOf(items);
  return properties?.id === undefined && properties?.data !== undefined
    ? fieldsOf(properties.data)
    : Object.keys(properties ?? {});
}

const paths = at(bundle, "/paths") as { readonly [path: string]: { readonly get?: Node } };
const including = Object.entries(paths).flatMap(([path, { get }]) => {
  if (get === undefined || !path.startsWith("/{alias}/catalog/")) return [];
  const parameter = ((get.parameters ?? []) as readonly Json[])
    .map(resolved)
    .find(({ name }) => name === "include" || name === "includes");
  if (parameter === undefined) return [];
  const names = at(parameter, "/schema/items/enum") as readonly string[];
  return [{ id: String(get.operationId), names, fields: fieldsOf(at(get, "/responses/200/content/application~1json/schema")) }];
});

describe("What can be included is a field of what is read", () => {
  it.each(including)("by $id", ({ names, fields }) => {
    expect(names.map((name) => name.split(".")[0]).filter((name) => !fields.includes(name ?? ""))).toEqual([]);
  });
});

it("Products have the 27 relations of their page, and those of their SKUs", () => {
  const { names = [] } = including.find(({ id }) => id === "products.get") ?? {};
  expect(names.filter((name) => !name.includes("."))).toHaveLength(27);
  expect(names.filter((name) => name.includes("."))).toEqual(["skus.variations", "skus.prices.installments"]);
});

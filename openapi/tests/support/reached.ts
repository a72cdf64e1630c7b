import { at, below, bundle, type Json } from "./bundle.ts";

export interface Reached {
  /** JSON Pointer into the bundle. */
  readonly place: string;
  readonly node: { readonly [key: string]: Json };
}

/** Every node of the description that an operation or an event reaches, through references too; examples and maps of properties aside. */
export function reached(): Reached[] {
  const found: Reached[] = [];
  const seen = new Set<string>();
  visit("/paths", "");
  visit("/webhooks", "");
  return found;

  function visit(place: string, key: string): void {
    if (seen.has(place)) return;
    seen.add(place);
    const node = at(bundle, place);
    if (typeof node !== "object" || node === null) return;
    if ("$ref" in node && typeof node.$ref === "string") visit(decodeURIComponent(node.$ref.slice(1)), "");
    const isMapOfProperties = key === "properties";
    if (!isMapOfProperties) found.push({ place, node: node as Reached["node"] });
    for (const child of Object.keys(node)) {
      if (!isMapOfProperties && (child === "example" || child === "examples")) continue;
      visit(below(place, child), isMapOfProperties ? "" : child);
    }
  }
}

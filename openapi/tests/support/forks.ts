import { at, below, bundle, type Json, type Patch } from "./bundle.ts";

/** A place of the description that takes values of several forms, and a patch for each form that takes it out. */
export interface Fork {
  readonly place: string;
  readonly without: readonly { readonly form: string; readonly patch: Patch }[];
}

/** Every fork in the schemas that the operations reach. */
export function forks(): Fork[] {
  const found: Fork[] = [];
  const seen = new Set<string>();
  visit("/paths", "");
  return found;

  function visit(pointer: string, key: string): void {
    if (seen.has(pointer)) return;
    seen.add(pointer);
    const node = at(bundle, pointer);
    if (typeof node !== "object" || node === null) return;
    if ("$ref" in node && typeof node.$ref === "string") visit(decodeURIComponent(node.$ref.slice(1)), "");
    const isMapOfProperties = key === "properties";
    if (!isMapOfProperties) found.push(...forksAt(pointer, node));
    for (const child of Object.keys(node)) {
      if (!isMapOfProperties && (child === "example" || child === "examples")) continue;
      visit(below(pointer, child), isMapOfProperties ? "" : child);
    }
  }
}

function forksAt(place: string, node: object): Fork[] {
  const { type, anyOf, oneOf } = node as { type?: Json; anyOf?: Json; oneOf?: Json };
  const found: Fork[] = [];
  if (Array.isArray(type)) {
    const without = type.map((form) => ({
      form: String(form),
      patch: [{ op: "replace" as const, path: "/type", value: type.filter((other) => other !== form) }],
    }));
    found.push({ place, without });
  }
  for (const [keyword, branches] of Object.entries({ anyOf, oneOf })) {
    if (!Array.isArray(branches)) continue;
    const without = branches.map((branch, index) => ({
      form: at(branch, "/$ref")?.toString().split("/").at(-1) ?? JSON.stringify(at(branch, "/type")),
      patch: [{ op: "remove" as const, path: `/${keyword}/${index}` }],
    }));
    found.push({ place, without });
  }
  return found;
}

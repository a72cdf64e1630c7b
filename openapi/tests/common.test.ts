import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { bundle, here, type Json } from "./support/bundle.ts";

type Form = { readonly name?: string; readonly exampleName?: string };

// A component is built once: the second form of a name would show the example of the first.
it.each(["name", "exampleName"] as const)("No two forms of common.yaml have the same %s", (key) => {
  const { forms } = parse(readFileSync(join(here, "common.yaml"), "utf8")) as { forms: { [form: string]: Form } };
  const names = Object.values(forms).flatMap((form) => form[key] ?? []);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it("Every integer `id` in the bundle has the least value that IDs in paths have", () => {
  const found: unknown[] = [];
  const visit = (node: Json): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties } = node as { properties?: { id?: { type?: string; minimum?: number } } };
    if (properties?.id?.type === "integer") found.push(properties.id.minimum);
    for (const child of Object.values(node)) visit(child);
  };
  visit(bundle);
  expect(found.length).toBeGreaterThan(50);
  expect(new Set(found)).toEqual(new Set([1]));
});

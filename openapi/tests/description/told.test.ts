import { describe, expect, it } from "vitest";
import { at, bundle } from "../support/bundle.ts";
import { kept } from "../support/discrepancies.ts";

type Operation = { readonly operationId?: string; readonly description?: string; readonly parameters?: readonly unknown[] };

const operations = Object.values(
  at(bundle, "/paths") as { readonly [path: string]: { readonly [key: string]: Operation } },
).flatMap((path) => Object.values(path));
const said = (id: string): string =>
  operations.find(({ operationId }) => operationId === id)?.description?.replaceAll(/\s+/g, " ") ?? "";

describe("What a caller has to know before a call is told by the description of", () => {
  it.each([
    ["promocodes.update", "a field that is not sent keeps its value"],
    ["webhooks.create", "the documentation shows it active, and one client found it inactive"],
    ["carts.list", "`date` works with `created_at`; `updated_at` is ignored"],
  ])("%s: %s", (id, sentence) => {
    expect(said(id)).toContain(sentence);
  });

  it.each(["promocodes.update"])("%s, without a warning that a source has refuted", (id) => {
    expect(said(id)).not.toMatch(/warning|empties|emptied/i);
  });

  it("webhooks.create, with the sources that contradict each other", () => {
    expect(kept.map(({ id }) => id)).toContain("webhook-active-at-first");
  });

  it("carts, whose `include` is told not to take `promocode`", () => {
    const parameter = at(bundle, "/components/parameters/CartInclude") as {
      readonly description: string;
      readonly schema: unknown;
    };
    expect(parameter.description).toContain("`promocode` was measured to be ignored");
    expect(JSON.stringify(parameter.schema)).not.toContain("promocode");
  });
});

describe("An empty list in place of a single thing", () => {
  /** Pointers of all that allow an empty list and no other. */
  function* emptyLists(value: unknown, pointer: string): Generator<string> {
    if (typeof value !== "object" || value === null) return;
    if ("maxItems" in value && value.maxItems === 0) yield pointer;
    for (const [name, held] of Object.entries(value)) yield* emptyLists(held, `${pointer}/${name}`);
  }

  it("is described once for relations, once for dates and once for the links of a page", () => {
    const found = [...emptyLists(at(bundle, "/components/schemas"), "")].filter((pointer) => !pointer.includes("/x-yampi-"));
    expect(found.map((pointer) => pointer.split("/")[1]).sort()).toEqual(["EmptyDate", "EmptyRelation", "Pagination"]);
  });
});

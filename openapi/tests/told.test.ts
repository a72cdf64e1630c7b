import { describe, expect, it } from "vitest";
import { at, bundle } from "./support/bundle.ts";

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

  it("carts, whose `include` is told not to take `promocode`", () => {
    const parameter = at(bundle, "/components/parameters/CartInclude") as {
      readonly description: string;
      readonly schema: unknown;
    };
    expect(parameter.description).toContain("`promocode` was measured to be ignored");
    expect(JSON.stringify(parameter.schema)).not.toContain("promocode");
  });
});

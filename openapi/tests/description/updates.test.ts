import { expect, it } from "vitest";
import { at, bundle } from "../support/bundle.ts";

interface Update {
  readonly operationId: string;
  readonly requestBody?: {
    readonly description: string;
    readonly content: { readonly "application/json": { readonly schema: { readonly $ref?: string } } };
  };
}

const paths = at(bundle, "/paths") as { readonly [path: string]: { readonly put?: Update } };
const updates = Object.entries(paths).flatMap(([path, { put }]) =>
  put?.requestBody ? [{ path, ...put, body: put.requestBody }] : [],
);

/** Whether the schema of the body is that of a creation with other fields required. */
function keepsTheRest({ body }: (typeof updates)[number]): boolean {
  const { $ref = "" } = body.content["application/json"].schema;
  return (at(bundle, $ref.slice(1)) as { readonly "x-yampi-built"?: string })["x-yampi-built"] === "update";
}

it("In the catalog, updates of products, SKUs and brands alone keep what their body leaves out", () => {
  const kept = updates.filter(({ path }) => path.includes("/catalog/")).filter(keepsTheRest);
  expect(kept.map(({ operationId }) => operationId).sort()).toEqual(["brands.update", "products.update", "skus.update"]);
});

it("The body of every update tells what becomes of the fields that it leaves out", () => {
  const silent = updates.filter(({ body }) => body.description === "The fields of the entity.");
  expect(silent.map(({ operationId }) => operationId)).toEqual([]);
  for (const update of updates.filter(keepsTheRest)) expect(update.body.description).toMatch(/keep their values|What changes/);
});

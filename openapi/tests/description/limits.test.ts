import { expect, it } from "vitest";
import { at, bundle } from "../support/bundle.ts";

type Operation = { readonly operationId?: string; readonly "x-yampi-rate-limit"?: unknown };

const paths = at(bundle, "/paths") as { readonly [path: string]: { readonly [key: string]: Operation } };
const operations = Object.values(paths).flatMap((item) => Object.values(item));

// Of the vendor's table: GET of products, SKUs and images of SKUs; by one client, also what writes the first two.
it("Products, SKUs and images of SKUs take 30 requests a minute, each by its own count, and nothing else of the catalog does", () => {
  const slow = operations.filter((operation) => operation["x-yampi-rate-limit"] === "catalog");
  expect(slow.map(({ operationId }) => operationId).sort()).toEqual([
    "products.create",
    "products.get",
    "products.list",
    "products.update",
    "skus.create",
    "skus.get",
    "skus.images.get",
    "skus.images.list",
    "skus.list",
    "skus.update",
  ]);
  expect(at(bundle, "/x-yampi-rate-limits/catalog")).toMatchObject({ limit: 30, windowSeconds: 60 });
});

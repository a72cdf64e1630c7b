import { expect, test } from "vitest";
import { createRouter } from "../../src/har/router.ts";
import { operations } from "../support/examples.ts";

const [template] = operations.filter(({ id }) => id === "customers.get");

/** An operation at a path, with whole numbers in the place of `{id}`. */
function at(path: string) {
  if (!template) throw new Error("The description has lost customers.get");
  return { ...template, id: path, path };
}

test.each([
  ["/loja/customers/7", "/{alias}/customers/{id}"],
  ["/loja/customers/filters", "/{alias}/customers/filters"],
  ["/loja/customers/7/any", "/{alias}/customers/{id}/{name}"],
  ["/loja/customers/7/orders", "/{alias}/customers/{id}/orders"],
  ["/ping/customers/7", "/ping/customers/{id}"],
])("of the paths that fit %s the most specific wins: %s", (path, expected) => {
  const paths = [
    "/{alias}/customers/{id}/{name}",
    "/{alias}/customers/{id}",
    "/{alias}/customers/{id}/orders",
    "/ping/customers/{id}",
    "/{alias}/customers/filters",
  ];
  for (const order of [paths, paths.toReversed()]) {
    const route = createRouter(order.map(at), "https://api.example.com/v2/");
    const destination = route("GET", new URL(`https://api.example.com/v2${path}`));
    expect(destination).toMatchObject({ operation: { path: expected } });
  }
});

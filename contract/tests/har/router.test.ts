import { describe, expect, test } from "vitest";
import { createRouter } from "../../src/har/router.ts";
import { operationOf } from "../support/examples.ts";

/** An operation at a path, with whole numbers in the place of `{id}`. */
function at(path: string) {
  return { ...operationOf("customers.get"), id: path, path };
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

describe("a path that is not described", () => {
  const route = createRouter(["/{alias}/customers/{id}", "/auth/me"].map(at), "https://api.example.com/v2");

  test.each([
    ["/loja/customers/maria@example.com/notes", "/{alias}/customers/{…}/notes"],
    ["/auth/login", "/auth/login"],
    ["/loja", "/{alias}"],
    [`/loja${"/customers".repeat(1_000)}`, `/{alias}${"/customers".repeat(8)}/…`],
  ])("is told without the alias and without values: %s", (path, unknownPath) => {
    expect(route("POST", new URL(`https://api.example.com/v2${path}`))).toEqual({ unknownPath });
  });
});

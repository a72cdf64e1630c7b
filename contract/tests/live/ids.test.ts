import { describe, expect, test } from "vitest";
import type { DescribedOperation } from "../../src/description.ts";
import { findKinds } from "../../src/live/ids.ts";
import { isRead } from "../../src/live/read-only.ts";
import { allOperations, operationOf } from "../support/examples.ts";

function read(path: string, result: "one" | "list", entity: string): DescribedOperation {
  return { ...operationOf("customers.get"), id: path, path, result, entity };
}

const customer = read("/{alias}/customers/{id}", "one", "Customer");
const address = read("/{alias}/customers/{customerId}/addresses/{id}", "one", "Address");
const addresses = read("/{alias}/customers/{customerId}/addresses", "list", "Address");
const everyAddress = read("/{alias}/addresses", "list", "Address");
const me = read("/auth/me", "one", "User");
const all = [customer, address, addresses, everyAddress, me];

test("the segment before a parameter names the kind of its ID", () => {
  expect(all.map(findKinds(all).of)).toEqual([["customers"], ["customers", "addresses"], ["customers"], [], []]);
});

test("an ID belongs to those before it in the path, and counts if an operation that reads takes it", () => {
  const deletion = { ...read("/{alias}/notes/{id}", "one", "Note"), httpMethod: "DELETE" };
  expect([...findKinds([...all, deletion]).owners]).toEqual([
    ["addresses", ["customers"]],
    ["customers", []],
  ]);
});

test("a list returns IDs of the entity that another operation returns by ID, and a nested list only those of the same owner", () => {
  const { listedBy } = findKinds(all);
  expect(listedBy(addresses)).toBe("addresses");
  expect(listedBy(everyAddress)).toBeUndefined();
  expect(listedBy(read("/{alias}/search/customers", "list", "Customer"))).toBe("customers");
  expect(listedBy(read("/{alias}/users", "list", "User"))).toBeUndefined();
  expect(listedBy(address)).toBeUndefined();
});

describe("two collections of one name", () => {
  test.each<[string, string[], string[]]>([
    ["of two owners", ["orders/{orderId}/comments", "products/{id}/comments"], ["orders/comments", "products/comments"]],
    ["of which one has an owner", ["orders/{orderId}/comments", "catalog/comments"], ["orders/comments", "catalog/comments"]],
    ["of which one is the end of the other", ["skus/{skuId}/images", "images"], ["skus/images", "images"]],
    ["that differ only in an ID", ["skus/stocks", "skus/{skuId}/stocks"], ["skus/stocks", "skus/{}/stocks"]],
    ["in which an ID follows another", ["values", "values/{id}"], ["values", "values/{}"]],
  ])("%s are two kinds, and neither takes the IDs of the other", (_what, paths, names) => {
    const lists = paths.map((path, index) => read(`/{alias}/${path}`, "list", `Entity${index}`));
    const ones = lists.map((list) => read(`${list.path}/{one}`, "one", list.entity));
    const { of, listedBy } = findKinds([...lists, ...ones]);
    expect(ones.map((one) => of(one).at(-1))).toEqual(names);
    expect(lists.map(listedBy)).toEqual(names);
  });

  test("are two kinds also if both have entities of one type", () => {
    const lists = ["orders/{orderId}/addresses", "customers/{customerId}/addresses"].map((path) =>
      read(`/{alias}/${path}`, "list", "Address"),
    );
    const { listedBy } = findKinds([...lists, ...lists.map((list) => read(`${list.path}/{id}`, "one", "Address"))]);
    expect(lists.map(listedBy)).toEqual(["orders/addresses", "customers/addresses"]);
  });

  test("share no list elsewhere, since it could be of either", () => {
    const ones = ["active", "archived"].map((path) => read(`/{alias}/${path}/{id}`, "one", "Note"));
    expect(findKinds(ones).listedBy(read("/{alias}/search/notes", "list", "Note"))).toBeUndefined();
  });
});

describe("of the described operations", () => {
  const { of, owners, listedBy } = findKinds(allOperations);

  test("comments of orders and of products have different IDs, and so have other collections of one name", () => {
    const ones = allOperations.filter((operation) => isRead(operation) && operation.path.endsWith("}"));
    const paths = ones.map(({ path }) => path.replaceAll(/\{\w+\}/g, "{}"));
    expect(new Set(ones.map((one) => of(one).at(-1))).size).toBe(new Set(paths).size);
    expect(ones.flatMap((one) => of(one).filter((kind) => !owners.has(kind)))).toEqual([]);
    expect(of(operationOf("orders.comments.get"))).toEqual(["orders", "orders/comments"]);
    expect(of(operationOf("productComments.get"))).toEqual(["catalog/comments"]);
  });

  test("a list next to an operation that takes one ID gives that ID", () => {
    expect(listedBy(operationOf("orders.comments.list"))).toBe("orders/comments");
    expect(listedBy(operationOf("products.comments.list"))).toBe("catalog/comments");
    // The stocks of an SKU are rows of their own, and not the stocks that skus.listByStock takes.
    expect(listedBy(operationOf("skus.stocks.list"))).toBeUndefined();
  });
});

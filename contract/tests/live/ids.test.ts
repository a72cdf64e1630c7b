import { expect, test } from "vitest";
import type { DescribedOperation } from "../../src/description.ts";
import { allKinds, idKinds, listedKind } from "../../src/live/ids.ts";
import { operationOf } from "../support/examples.ts";

function read(path: string, result: "one" | "list", entity: string): DescribedOperation {
  return { ...operationOf("customers.get"), id: path, path, result, entity };
}

const customer = read("/{alias}/customers/{id}", "one", "Customer");
const address = read("/{alias}/customers/{customerId}/addresses/{id}", "one", "Address");
const addresses = read("/{alias}/customers/{customerId}/addresses", "list", "Address");
const everyAddress = read("/{alias}/addresses", "list", "Address");
const me = read("/auth/me", "one", "User");
const all = [customer, address, addresses, everyAddress, me];

test("the segment before a parameter tells of what it is the ID", () => {
  expect(all.map(idKinds)).toEqual([["customers"], ["customers", "addresses"], ["customers"], [], []]);
});

test("an ID stands below those before it in the path, and counts where something that reads takes it", () => {
  const deletion = { ...read("/{alias}/notes/{id}", "one", "Note"), httpMethod: "DELETE" };
  expect([...allKinds([...all, deletion])]).toEqual([
    ["addresses", ["customers"]],
    ["customers", []],
  ]);
});

test("a list gives IDs of what another operation takes one by one, and below an owner only a list of that owner does", () => {
  expect(listedKind(addresses, all)).toBe("addresses");
  expect(listedKind(everyAddress, all)).toBeUndefined();
  expect(listedKind(read("/{alias}/search/customers", "list", "Customer"), all)).toBe("customers");
  expect(listedKind(read("/{alias}/users", "list", "User"), all)).toBeUndefined();
  expect(listedKind(address, all)).toBeUndefined();
});

import { describe, expect, it } from "vitest";
import { describedOperations, inspectResponse } from "../../../src/drift/index.js";
import { description, operationsOf } from "../../support/description.js";
import { bodyOf, exampleResponses } from "./responses.js";

describe("The description's own example", () => {
  it.each(exampleResponses)("$name of $operation, $status, drifts nowhere", ({ operation, status, body }) => {
    expect(inspectResponse({ operation, status, body })).toMatchObject({ drifts: [], described: true });
  });
});

describe("The envelope of a response", () => {
  it.each([
    ["promocodes.get", "observed", "observed"],
    ["promocodes.get", "documented", "documented"],
    ["promocodes.listCustomers", "observed", "observed"],
    ["promocodes.listCustomers", "documented", "documented"],
    ["promocodes.listCustomers", "empty", "observed"],
    ["customers.get", "observed", "observed"],
    ["customers.get", "documented", "documented"],
  ])("%s, example %s, is called %s", (operation, name, envelope) => {
    expect(inspectResponse({ operation, status: 200, body: bodyOf(operation, name) }).envelope).toBe(envelope);
  });

  it("is called by the surest of the examples that have its form", () => {
    const body = bodyOf("clusters.listCustomers", "inferred");
    expect(inspectResponse({ operation: "clusters.listCustomers", status: 200, body }).envelope).toBe("documented");
  });

  it("is known although something in it drifts", () => {
    const body = bodyOf("customers.get", "observed");
    body.data.active = "yes";
    expect(inspectResponse({ operation: "customers.get", status: 200, body }).envelope).toBe("observed");
  });

  it("is unknown for an error", () => {
    const body = bodyOf("customers.get", "inferred", 404);
    expect(inspectResponse({ operation: "customers.get", status: 404, body }).envelope).toBeUndefined();
  });
});

describe("What is described", () => {
  it("is every operation, with its route", () => {
    const described = operationsOf(description).map(({ id, method, path }) => ({ operation: id, method, path }));
    expect(describedOperations).toHaveLength(described.length);
    expect(describedOperations).toEqual(expect.arrayContaining(described));
  });

  it("is not an operation of another name, of which nothing can be said", () => {
    for (const operation of ["GET /minha-loja/orders/1", "toString", "__proto__"]) {
      expect(inspectResponse({ operation, status: 200, body: {} })).toEqual({
        drifts: [],
        envelope: undefined,
        described: false,
      });
    }
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { inspectResponse } from "../../../src/drift/index.js";
import { bodyOf, exampleResponses } from "./responses.js";

const customer = () => bodyOf("customers.get", "observed");
const inspect = (body: unknown) => inspectResponse({ operation: "customers.get", status: 200, body });

describe("Where something was added to the prototype of all objects", () => {
  const prototype = Object.prototype as { [name: string]: unknown };
  const added = { polluted: "x", name: "x", "200": [], "4XX": [], default: [] };
  afterEach(() => {
    for (const name of Object.keys(added)) delete prototype[name];
  });

  it("the examples drift nowhere", () => {
    Object.assign(prototype, added);
    const inspected = exampleResponses.map(({ operation, status, body }) => inspectResponse({ operation, status, body }).drifts);
    for (const name of Object.keys(added)) delete prototype[name];
    expect(inspected.flat()).toEqual([]);
  });

  it("a property is missing that only the prototype has, and a status is not described", () => {
    const body = customer();
    delete body.data.name;
    Object.assign(prototype, added);
    const { drifts } = inspect(body);
    const { described } = inspectResponse({ operation: "customers.get", status: 418, body });
    for (const name of Object.keys(added)) delete prototype[name];
    expect(drifts).toMatchObject([{ kind: "missing", pointer: "/data/name" }]);
    expect(described).toBe(false);
  });
});

describe("A body that is made to be large", () => {
  it("is told once for all the items of an array", () => {
    const body = bodyOf("clusters.listCustomers", "inferred");
    body.data = Array.from({ length: 50_000 }, () => null);
    const { drifts } = inspectResponse({ operation: "clusters.listCustomers", status: 200, body });
    expect(drifts).toMatchObject([{ kind: "type", pointer: "/data/0", place: "/data/*" }]);
  });

  it("is told once for all new keys that could be values", () => {
    const body = customer();
    for (let key = 0; key < 50_000; key++) body.data[`cpf ${key}`] = key;
    expect(inspect(body).drifts).toMatchObject([{ kind: "new-property", pointer: "/data/*" }]);
  });

  it("is inspected however deep it is nested", () => {
    const depth = 500_000;
    const nested = JSON.parse("[".repeat(depth) + "]".repeat(depth));
    for (const body of [nested, { data: nested }, { data: { ...customer().data, phone: nested, new_thing: nested } }]) {
      expect(inspect(body).drifts.length).toBeGreaterThan(0);
    }
  });
});

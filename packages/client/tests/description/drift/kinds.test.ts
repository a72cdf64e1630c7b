import { describe, expect, it } from "vitest";
import { type Drift, inspectResponse } from "../../../src/drift/index.js";
import { bodyOf } from "./responses.js";

// biome-ignore lint/suspicious/noExplicitAny: tests plant faults that no type allows
type Plant = (body: any) => void;

/** What is told of an example after a fault was planted in it. */
function told(
  operation: string,
  name: string,
  plant: Plant,
  status = 200,
): Pick<Drift, "kind" | "pointer" | "expected" | "found">[] {
  const body = bodyOf(operation, name, status);
  plant(body);
  const { drifts } = inspectResponse({ operation, status, body });
  return drifts.map(({ kind, pointer, expected, found }) => ({ kind, pointer, expected, found }));
}

const customer = (plant: Plant) => told("customers.get", "observed", (body) => plant(body.data));
const coupon = (plant: Plant) => told("promocodes.get", "observed", (body) => plant(body.data));

describe("A drift of type", () => {
  it("tells a text that looks like a number where a number was promised", () => {
    const drifts = coupon((data) => Object.assign(data, { used: "22" }));
    expect(drifts).toEqual([{ kind: "type", pointer: "/data/used", expected: "integer", found: "string (digits)" }]);
  });

  it("tells a null that is not described", () => {
    const drifts = customer((data) => Object.assign(data, { email: null }));
    expect(drifts).toEqual([{ kind: "type", pointer: "/data/email", expected: "string (email)", found: "null" }]);
  });

  it("names all types that an amount may have", () => {
    const drifts = coupon((data) => Object.assign(data, { value: true, price_products: true }));
    expect(drifts).toEqual([
      { kind: "type", pointer: "/data/value", expected: "number or string (decimal)", found: "boolean" },
      { kind: "type", pointer: "/data/price_products", expected: "number, string (decimal) or null", found: "boolean" },
    ]);
  });

  it("tells once what stands in a relation that may be an object or empty", () => {
    const drifts = customer((data) => Object.assign(data, { spreadsheet: { data: "none" } }));
    expect(drifts).toEqual([{ kind: "type", pointer: "/data/spreadsheet/data", expected: "object or array", found: "string" }]);
  });

  it("tells a relation to one thing that comes as a list", () => {
    const drifts = customer((data) => Object.assign(data, { spreadsheet: { data: [{}] } }));
    expect(drifts).toEqual([{ kind: "type", pointer: "/data/spreadsheet/data", expected: "array of 0", found: "array of 1" }]);
  });

  it("of a value with an enum is not one of enum too", () => {
    const drifts = customer((data) => Object.assign(data, { type: 1 }));
    expect(drifts).toEqual([{ kind: "type", pointer: "/data/type", expected: '"f" or "j"', found: "integer" }]);
  });

  it("points to the item of a list that it was seen in first, and to the place of all", () => {
    const body = bodyOf("clusters.listCustomers", "inferred");
    const [item] = body.data;
    body.data = [
      item,
      item,
      item,
      { ...item, phone: { ...item.phone, number: 900 } },
      { ...item, phone: { ...item.phone, number: 901 } },
    ];
    const { drifts } = inspectResponse({ operation: "clusters.listCustomers", status: 200, body });
    expect(drifts).toEqual([
      {
        kind: "type",
        breaking: true,
        operation: "clusters.listCustomers",
        status: 200,
        pointer: "/data/3/phone/number",
        place: "/data/*/phone/number",
        expected: "string",
        found: "integer",
      },
    ]);
  });
});

describe("A drift of format", () => {
  it.each([
    ["an e-mail", "email", "maria at example", "string (email)", "string"],
    ["an e-mail that looks like one from afar", "email", "maria@@example.com", "string (email)", "string"],
    ["a date in another order", "birthday", "25/12/1990", "string (date) or null", "string"],
    ["a day that there is not", "birthday", "0000-00-00", "string (date) or null", "string"],
    ["an instant for a day", "birthday", "1990-12-25T00:00:00Z", "string (date) or null", "string (date-time)"],
  ])("tells %s", (_, property, value, expected, found) => {
    const drifts = customer((data) => Object.assign(data, { [property]: value }));
    expect(drifts).toEqual([{ kind: "format", pointer: `/data/${property}`, expected, found }]);
  });

  it("tells an instant in UTC where a local time was promised", () => {
    const drifts = coupon((data) => Object.assign(data.start_at, { date: "2026-03-05T14:07:21Z" }));
    const expected = "string (local date-time)";
    expect(drifts).toEqual([{ kind: "format", pointer: "/data/start_at/date", expected, found: "string (date-time)" }]);
  });

  it("tells an amount with a comma, and a counter below zero", () => {
    const drifts = coupon((data) => Object.assign(data, { min_value: "99,99", quantity: -1 }));
    expect(drifts).toEqual([
      { kind: "format", pointer: "/data/quantity", expected: "integer from 0 or string (digits)", found: "integer" },
      { kind: "format", pointer: "/data/min_value", expected: "number or string (decimal)", found: "string" },
    ]);
  });
});

describe("A drift of enum", () => {
  it("tells the values that are described, and of what came only the type", () => {
    expect(customer((data) => Object.assign(data, { type: "12345678909" }))).toEqual([
      { kind: "enum", pointer: "/data/type", expected: '"f" or "j"', found: "string" },
    ]);
  });
});

describe("A drift of something missing", () => {
  it.each<[string, Plant, string, string]>([
    ["a property", (data) => delete data.cpf, "/data/cpf", "string or null"],
    ["an object", (data) => delete data.phone, "/data/phone", "object"],
    ["a property of an object", (data) => delete data.phone.whatsapp_link, "/data/phone/whatsapp_link", "string"],
    ["the envelope of a relation", (data) => Object.assign(data, { spreadsheet: {} }), "/data/spreadsheet/data", "object"],
  ])("tells %s", (_, plant, pointer, expected) => {
    expect(customer(plant)).toEqual([{ kind: "missing", pointer, expected, found: "nothing" }]);
  });

  it("tells the counters of a page", () => {
    expect(told("clusters.listCustomers", "inferred", (body) => delete body.meta)).toEqual([
      { kind: "missing", pointer: "/meta", expected: "object", found: "nothing" },
    ]);
    expect(told("clusters.listCustomers", "inferred", (body) => delete body.meta.pagination.total)).toEqual([
      { kind: "missing", pointer: "/meta/pagination/total", expected: "integer from 0 or string (digits)", found: "nothing" },
    ]);
  });
});

describe("A drift of envelope", () => {
  it.each<[string, (body: { data: object[] }) => unknown, string]>([
    ["is lost", (body) => body.data[0], "bare object"],
    ["holds several", (body) => ({ data: [body.data[0], body.data[0]] }), "array of 2 in data"],
    ["holds none", () => ({ data: [] }), "array of 0 in data"],
    ["holds nothing", () => ({ data: null }), "null in data"],
    ["is a bare list", (body) => body.data, "bare array of 1"],
    ["has another name", (body) => ({ customer: body.data[0] }), "bare object"],
    ["is nothing at all", () => null, "bare null"],
  ])("tells one that %s, and nothing besides", (_, change, found) => {
    const body = change(bodyOf("customers.get", "documented"));
    const { drifts, envelope } = inspectResponse({ operation: "customers.get", status: 200, body });
    const expected = "object in data or array of 1 in data";
    expect(drifts).toMatchObject([{ kind: "envelope", breaking: true, pointer: "", expected, found }]);
    expect(envelope).toBeUndefined();
  });

  it("tells an object without an ID where an entity may stand bare", () => {
    const { drifts } = inspectResponse({ operation: "promocodes.get", status: 200, body: { code: "TEST" } });
    expect(drifts).toMatchObject([{ kind: "envelope", expected: "object in data or bare object", found: "bare object" }]);
  });
});

describe("A new property", () => {
  it.each<[string, string, Plant]>([
    ["beside the envelope", "/links", (body) => Object.assign(body, { links: [] })],
    ["in the entity", "/data/loyalty", (body) => Object.assign(body.data, { loyalty: {} })],
    ["in an object of it", "/data/phone/country", (body) => Object.assign(body.data.phone, { country: "55" })],
    ["in a date", "/data/created_at/offset", (body) => Object.assign(body.data.created_at, { offset: -3 })],
  ])("%s is told, and breaks nothing", (_, pointer, plant) => {
    const body = bodyOf("customers.get", "observed");
    plant(body);
    const { drifts } = inspectResponse({ operation: "customers.get", status: 200, body });
    expect(drifts).toMatchObject([{ kind: "new-property", breaking: false, pointer, expected: "nothing" }]);
  });
});

describe("A status", () => {
  it("that is not described is told, and its body is not looked at", () => {
    expect(inspectResponse({ operation: "customers.get", status: 418, body: { any: "thing" } })).toMatchObject({
      drifts: [{ kind: "status", pointer: "", expected: "200, 401, 403, 404, 422, 429, 5XX", found: "418" }],
      described: false,
    });
  });

  it.each([500, 502, 599])("%i is described by 5XX", (status) => {
    expect(inspectResponse({ operation: "customers.get", status, body: { message: "Server Error" } }).drifts).toEqual([]);
  });
});

describe("The body of an error", () => {
  it.each<[number, string, Plant, string, string]>([
    [404, "inferred", (body) => delete body.message, "missing", "/message"],
    [429, "observed", (body) => Object.assign(body, { message: null }), "type", "/message"],
    [503, "inferred", (body) => Object.assign(body, { trace: [] }), "new-property", "/trace"],
    [422, "observed", (body) => delete body.errors, "missing", "/errors"],
    [422, "observed", (body) => Object.assign(body, { errors: { limit: "too big" } }), "type", "/errors/*"],
  ])("%i, example %s, is held to the description too", (status, name, plant, kind, pointer) => {
    expect(told("customers.get", name, plant, status)).toMatchObject([{ kind, pointer }]);
  });
});

describe("A report", () => {
  it("shows no key that could be a value", () => {
    const uuid = "a0000000-0000-1000-8000-000000070001";
    for (const key of ["12345678909", "cpf_12345678909", "maria@example.com", uuid, "a b", "x".repeat(60)]) {
      const body = bodyOf("customers.get", "inferred", 404);
      const inspected = inspectResponse({ operation: "customers.get", status: 404, body: { ...body, [key]: 1 } });
      expect(inspected.drifts).toMatchObject([{ kind: "new-property", pointer: "/*" }]);
      const errors = { [key]: [1], message: [1] };
      const messages = inspectResponse({ operation: "customers.get", status: 422, body: { message: "", errors } });
      expect(messages.drifts).toMatchObject([{ pointer: "/errors/*/0" }, { pointer: "/errors/message/0" }]);
    }
  });
});

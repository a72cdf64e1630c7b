import { describe, expect, it } from "vitest";
import type { Cart, Customer, User } from "../../../src/index.js";
import { YampiInputError } from "../../../src/index.js";
import { redact } from "../../../src/redact/index.js";
import { bodyOf } from "../drift/responses.js";

const customer = (bodyOf("customers.get", "observed") as { data: Customer }).data;

describe("redact", () => {
  it("hides what the description marks as secret or personal, and keeps the rest", () => {
    expect(redact("Customer", customer)).toMatchObject({
      id: customer.id,
      active: customer.active,
      created_at: customer.created_at,
      name: "***",
      email: "***",
      phone: "***",
      token: "***",
      login_url: "***",
    });
  });

  it("leaves the entity as it was", () => {
    const before = structuredClone(customer);
    redact("Customer", customer);
    expect(customer).toEqual(before);
  });

  it("looks into relations, each by the marks of its own schema", () => {
    const shown = redact("Customer", {
      ...customer,
      spreadsheet: { data: { ...customer.spreadsheet?.data, city: "São Paulo", phone: "11900000000" } },
    } as Customer);
    expect(shown.spreadsheet?.data).toMatchObject({ city: "São Paulo", phone: "***" });
  });

  it("takes a list of entities", () => {
    expect(redact("Customer", [customer, customer]).map(({ id, email }) => [id, email])).toEqual([
      [customer.id, "***"],
      [customer.id, "***"],
    ]);
  });

  it("keeps null and empty relations, which say that there is nothing", () => {
    expect(redact("Customer", { ...customer, cpf: null, spreadsheet: { data: [] } } as unknown as Customer)).toMatchObject({
      cpf: null,
      spreadsheet: { data: [] },
    });
  });

  it.each([
    ["at the top", { rg: "12.345.678-9" }],
    ["in a relation", { spreadsheet: { data: { rg: "12.345.678-9" } } }],
    ["in an open object", { search: { data: { rg: "12.345.678-9" } } }],
    ["in the place of a text", { utm_source: { rg: "12.345.678-9" } }],
    ["in the place of a date", { created_at: { date: { rg: "12.345.678-9" } } }],
    ["in a list in the place of an object", { spreadsheet: [[{ rg: "12.345.678-9" }]] }],
  ])("hides what the description does not have %s", (_, change) => {
    const text = JSON.stringify(redact("Customer", { ...customer, ...change } as unknown as Customer));
    expect(text).not.toContain("12.345");
  });

  it("hides what is nested without end", () => {
    let nested: object = { email: "maria@example.com" };
    for (let depth = 0; depth < 50_000; depth++) nested = { data: nested };
    expect(JSON.stringify(redact("Customer", { ...customer, spreadsheet: nested } as unknown as Customer))).not.toContain(
      "maria@",
    );
  });

  it("covers the entities of other resources", () => {
    const user = { name: "Maria Exemplo", email: "maria@example.com" } as User;
    expect(redact("User", user)).toEqual({ name: "***", email: "***" });
    const cart = { id: 7, token: "exemplo", simulate_url: "https://loja.example.com/cart?t=exemplo" } as Cart;
    expect(redact("Cart", cart)).toEqual({ id: 7, token: "***", simulate_url: "***" });
  });

  it.each(["Nobody", "toString", "", 7])("refuses %j, which is no schema of a response", (name) => {
    expect(() => redact(name as "Customer", customer)).toThrow(YampiInputError);
  });
});

import type { ApiDateTime, Customer } from "@yampi-openapi/types";
import { describe, expect, test } from "vitest";
import { apiDateTime, isCnpj, isCpf, yampiFactories } from "../src/index.js";
import { places } from "../src/places.js";
import { faults } from "./support/description.ts";

const seeds = Array.from({ length: 500 }, (_, index) => index + 1);
const addressOf = ({ addresses }: Customer) => addresses?.data[0];
const rowOf = ({ spreadsheet }: Customer) => (Array.isArray(spreadsheet?.data) ? undefined : spreadsheet?.data);

test("every customer and every coupon of 500 seeds fits the description, and has nothing that it does not know", () => {
  for (const seed of seeds) {
    const make = yampiFactories({ seed });
    expect(faults("/components/schemas/Customer", make.customer()), `seed ${seed}`).toEqual([]);
    expect(faults("/components/schemas/Customer", make.customer({ type: "j" })), `seed ${seed}`).toEqual([]);
    expect(faults("/components/schemas/Promocode", make.promocode()), `seed ${seed}`).toEqual([]);
  }
});

describe("the same seed", () => {
  test("gives the same data", () => {
    expect(yampiFactories({ seed: 7 }).customers(3)).toEqual(yampiFactories({ seed: 7 }).customers(3));
    expect(yampiFactories({ seed: 7 }).customer()).not.toEqual(yampiFactories({ seed: 8 }).customer());
  });

  test("gives the same third customer, whatever was made and overridden before", () => {
    const [, , third] = yampiFactories().customers(3);
    const make = yampiFactories();
    make.customer({ type: "j", name: "Maria Exemplo" });
    make.promocodes(5);
    make.customer({ spreadsheet: { data: [] } });
    expect(make.customer()).toEqual(third);
  });

  test("gives the same data tomorrow: dates are made from a present that stands still", () => {
    const now = new Date("2027-01-01T00:00:00Z");
    const created = ({ created_at }: Customer) => created_at?.date ?? "";
    for (const customer of yampiFactories().customers(50)) expect(created(customer) < "2026-06-01 09:00:01").toBe(true);
    const later = yampiFactories({ now }).customers(50).map(created);
    expect(later.some((date) => date > "2026-06-02")).toBe(true);
    expect(later.every((date) => date < "2027")).toBe(true);
  });
});

describe("what differs", () => {
  test("is said for one, or for each of many by its index", () => {
    const make = yampiFactories();
    expect(make.promocode({ code: "INDICA10", expired: true })).toMatchObject({ code: "INDICA10", expired: true });
    expect(make.customers(3, { active: false }).map(({ active }) => active)).toEqual([false, false, false]);
    expect(make.customers(3, (index) => ({ id: index + 1 })).map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test("goes into all that is made of it: the ID and the type of a customer", () => {
    const make = yampiFactories();
    const customer = make.customer({ id: 5 });
    expect(customer.token).toMatch(/-000000000005$/);
    expect(addressOf(customer)?.customer_id).toBe(5);
    expect(make.customer({ type: "f" })).toMatchObject({ cnpj: null, razao_social: null, cpf: expect.any(String) });
    expect(make.customer({ type: "j" })).toMatchObject({ cpf: null, cnpj: expect.any(String), razao_social: expect.any(String) });
  });

  test("does not change what else is drawn", () => {
    const [plain, changed] = [yampiFactories().customer(), yampiFactories().customer({ name: "Maria Exemplo", notes: "VIP" })];
    expect(changed).toEqual({ ...plain, name: "Maria Exemplo", notes: "VIP" });
  });
});

describe("a customer", () => {
  const customers = seeds.map((seed) => yampiFactories({ seed }).customer());

  test("has a CPF or a CNPJ, as its type says, with right check digits", () => {
    for (const { type, cpf, cnpj } of customers) {
      if (type === "f") expect([isCpf(cpf ?? ""), cnpj]).toEqual([true, null]);
      else expect([cpf, isCnpj(cnpj ?? "")]).toEqual([null, true]);
    }
    expect(new Set(customers.map(({ type }) => type))).toEqual(new Set(["f", "j"]));
  });

  test("has a phone whose parts agree, with the area code of the place", () => {
    for (const customer of customers) {
      const { area_code, number, full_number, formated_number, whatsapp_link } = customer.phone;
      expect(full_number).toBe(area_code + number);
      expect(formated_number.replace(/\D/g, "")).toBe(full_number);
      expect(whatsapp_link).toBe(`https://api.whatsapp.com/send?phone=55${full_number}`);
      expect(places.find(({ uf }) => uf === addressOf(customer)?.uf)?.areaCode).toBe(area_code);
    }
  });

  test("has an address with a CEP of its state, and the spreadsheet row says the same", () => {
    for (const customer of customers) {
      const address = addressOf(customer);
      const place = places.find(({ uf }) => uf === address?.uf);
      expect(address?.zip_code).toMatch(/^\d{8}$/);
      const cep = Number(address?.zip_code.slice(0, 5));
      expect(cep).toBeGreaterThanOrEqual(place?.cepFrom ?? Number.NaN);
      expect(cep).toBeLessThanOrEqual(place?.cepTo ?? Number.NaN);
      const row = rowOf(customer);
      if (row) expect([row.city, row.uf, row.street]).toEqual([address?.city, address?.uf, address?.street]);
    }
    expect(new Set(customers.map((customer) => addressOf(customer)?.uf)).size).toBe(27);
    expect(new Set(customers.map((customer) => rowOf(customer) === undefined)).size).toBe(2);
  });

  test("was created before it was changed, and its last order lies between", () => {
    for (const customer of customers) {
      const { created_at, updated_at } = customer;
      const lastOrder = rowOf(customer)?.last_order_date as ApiDateTime | undefined;
      const dates = [created_at?.date, lastOrder?.date ?? created_at?.date, updated_at?.date];
      expect(dates).toEqual([...dates].sort());
    }
  });

  test("has no address of anybody, and its own e-mail", () => {
    const many = yampiFactories().customers(500);
    for (const { email } of many) expect(email).toMatch(/^[a-z0-9._-]+@example\.com$/);
    expect(new Set(many.map(({ email }) => email)).size).toBe(500);
  });
});

test("a coupon is not used more often than it can be", () => {
  for (const seed of seeds) {
    const { used, quantity } = yampiFactories({ seed }).promocode();
    expect(used).toBeLessThanOrEqual(Number(quantity));
  }
});

test("places are the 27 states, and no two share a CEP", () => {
  expect(new Set(places.map(({ uf }) => uf)).size).toBe(27);
  const sorted = [...places].sort((one, other) => one.cepFrom - other.cepFrom);
  for (const [index, { cepFrom, cepTo }] of sorted.entries()) {
    expect(cepFrom).toBeLessThan(cepTo);
    expect(cepFrom).toBeGreaterThan(sorted[index - 1]?.cepTo ?? 0);
  }
});

test.each([
  ["2026-03-05T17:07:21Z", undefined, "2026-03-05 14:07:21.000000", "America/Sao_Paulo"],
  ["2018-12-01T02:00:00Z", undefined, "2018-12-01 00:00:00.000000", "America/Sao_Paulo"],
  ["2026-03-05T17:07:21Z", "America/Manaus", "2026-03-05 13:07:21.000000", "America/Manaus"],
])("%s is written as the local time of its zone, with the summer time of its day", (instant, zone, date, timezone) => {
  expect(apiDateTime(new Date(instant), zone)).toEqual({ date, timezone_type: 3, timezone });
});

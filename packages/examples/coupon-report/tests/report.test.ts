import type { Customer, Promocode } from "@yampi-openapi/client";
import { describe, expect, test } from "vitest";
import { summarizeCoupon, toCustomerRow } from "../src/report.js";
import { aCoupon, aCustomer, aSpreadsheet } from "./support/entities.ts";

const masked = { showPersonalData: false };
const open = { showPersonalData: true };

describe("the coupon", () => {
  test("is the same whether the API sends its numbers as numbers or as texts", () => {
    const asTexts = summarizeCoupon(aCoupon({ value: "10.00", quantity: "100" }));
    expect(asTexts).toEqual(summarizeCoupon(aCoupon({ value: 10, quantity: 100 })));
    expect(asTexts).toMatchObject({ value: 10, quantity: 100, used: 22 });
  });

  test.each([
    [{ active: true, expired: false }, "active"],
    [{ active: false, expired: false }, "inactive"],
    [{ active: true, expired: true }, "expired"],
  ] as const)("%o is %s", (changes, state) => {
    expect(summarizeCoupon(aCoupon(changes)).state).toBe(state);
  });

  test("keeps its local times and their zone", () => {
    expect(summarizeCoupon(aCoupon())).toMatchObject({
      start_at: "2026-01-01 00:00:00",
      end_at: "2026-12-31 23:59:59",
      timezone: "America/Sao_Paulo",
    });
  });
});

describe("a customer", () => {
  test("is masked", () => {
    expect(toCustomerRow(aCustomer({ cnpj: "11222333000181" }), masked)).toEqual({
      id: 70001,
      type: "f",
      name: "Maria Exemplo",
      email: "m***@e***.com",
      cpf: "***.***.***-09",
      cnpj: "**.***.***/****-81",
      phone: "(**) *****-**00",
      city: "São Paulo",
      uf: "SP",
      last_order_at: "2026-03-05 14:07:21",
      last_order_timezone: "America/Sao_Paulo",
    });
  });

  test("is shown in clear only where that was asked for", () => {
    expect(toCustomerRow(aCustomer({ cnpj: "11222333000181" }), open)).toMatchObject({
      email: "maria@example.com",
      cpf: "123.456.789-09",
      cnpj: "11.222.333/0001-81",
      phone: "(11) 90000-0000",
    });
  });

  test("is masked also where a number has an unknown form", () => {
    const row = toCustomerRow(aCustomer({ cpf: "1234", email: "maria", cnpj: "isento" }), masked);
    expect(row).toMatchObject({ cpf: "***", email: "***", cnpj: "***" });
  });

  test.each([masked, open])("brings along no secret and nothing that the report does not tell: %o", (options) => {
    const customer = { ...aCustomer(), field_of_tomorrow: "secret" };
    const text = JSON.stringify(toCustomerRow(customer, options));
    for (const secret of [
      customer.token,
      customer.login_url,
      customer.ip,
      customer.birthday,
      customer.notes,
      "Rua Exemplo",
      "secret",
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  test("has no place and no last order where the relation is empty or missing", () => {
    const { spreadsheet: _, ...without } = aCustomer();
    for (const customer of [without, aCustomer({ spreadsheet: { data: [] } })]) {
      const row = toCustomerRow(customer, masked);
      expect(row).toMatchObject({ city: null, uf: null, last_order_at: null, last_order_timezone: null });
    }
  });

  test("has empty places where the API sends nothing", () => {
    const customer = { ...aCustomer({ cpf: null, spreadsheet: { data: aSpreadsheet({ city: "" }) } }), phone: null, email: "" };
    expect(toCustomerRow(customer as unknown as Customer, masked)).toMatchObject({
      cpf: null,
      phone: null,
      email: null,
      city: null,
    });
  });
});

describe("where the API sends a number for a text,", () => {
  const sent = (changes: object): Customer => ({ ...aCustomer(), ...changes }) as unknown as Customer;

  test.each([
    [{ cpf: 12345678909 }, { cpf: "123.456.789-09" }],
    [{ cpf: 345678909 }, { cpf: "003.456.789-09" }],
    [{ cpf: 0 }, { cpf: "000.000.000-00" }],
    [{ cnpj: 11222333000181 }, { cnpj: "11.222.333/0001-81" }],
    [{ cnpj: 222333000181 }, { cnpj: "00.222.333/0001-81" }],
    [{ name: 2026 }, { name: "2026" }],
    [{ email: 2026 }, { email: "2026" }],
    [{ type: 1 }, { type: "1" }],
    [{ phone: { full_number: 11900000000 } }, { phone: "(11) 90000-0000" }],
    [{ phone: 1100000000 }, { phone: "(11) 0000-0000" }],
    [{ phone: "11900000000" }, { phone: "(11) 90000-0000" }],
    [{ spreadsheet: { data: { city: 100, uf: 35 } } }, { city: "100", uf: "35" }],
  ])("%j is written, with the zeros that it has lost", (changes, expected) => {
    expect(toCustomerRow(sent(changes), open)).toMatchObject(expected);
  });

  test.each([
    [{ cpf: -1 }, { cpf: "-1" }],
    [{ cpf: 1.5 }, { cpf: "1.5" }],
    [{ cpf: 11222333000181 }, { cpf: "11222333000181" }],
    [{ cpf: "345678909" }, { cpf: "345678909" }],
  ])("%j is of no known form and stays as it came", (changes, expected) => {
    expect(toCustomerRow(sent(changes), open)).toMatchObject(expected);
  });

  test("it is masked as a text is", () => {
    const row = toCustomerRow(sent({ cpf: 345678909, cnpj: 222333000181, phone: 11900000000, email: 2026 }), masked);
    expect(row).toMatchObject({ cpf: "***.***.***-09", cnpj: "**.***.***/****-81", phone: "(**) *****-**00", email: "***" });
  });

  test("a coupon's code is one, too", () => {
    expect(summarizeCoupon({ ...aCoupon(), code: 2026 } as unknown as Promocode).code).toBe("2026");
  });

  test.each([true, false, null, undefined, {}, [], ["Maria"], { value: "Maria" }])("and %j is an empty place", (value) => {
    const fields = ["type", "name", "email", "cpf", "cnpj", "phone"] as const;
    const row = toCustomerRow(sent(Object.fromEntries(fields.map((name) => [name, value]))), open);
    for (const name of fields) expect(row[name]).toBeNull();
  });
});

test("texts are cleaned wherever they stand, also where the description promises a number", () => {
  const bad = "\u001b[2J\u009b";
  const zone = { date: `2026-01-01${bad}`, timezone_type: 3, timezone: bad };
  const coupon = {
    ...aCoupon(),
    id: bad,
    code: bad,
    discount_type: bad,
    value: bad,
    used: bad,
    quantity: bad,
    start_at: zone,
    end_at: zone,
  };
  const spreadsheet = { data: aSpreadsheet({ city: bad, uf: bad, last_order_date: zone }) };
  const customer = { ...aCustomer({ name: bad, email: bad, cpf: bad, cnpj: bad, spreadsheet }), id: bad, type: bad };
  const report = [summarizeCoupon(coupon as unknown as Promocode), toCustomerRow(customer as unknown as Customer, open)];
  for (const value of report.flatMap((part) => Object.values(part))) expect(String(value)).not.toMatch(/\p{Cc}/u);
});

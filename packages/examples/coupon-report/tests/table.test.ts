import { describe, expect, test } from "vitest";
import { type CustomerRow, summarizeCoupon, toCustomerRow } from "../src/report.js";
import { renderCoupon, renderCoupons, renderCustomers } from "../src/table.js";
import { aCoupon, aCustomer } from "./support/entities.ts";

const rowWith = (changes: Partial<CustomerRow>): CustomerRow => ({
  ...toCustomerRow(aCustomer(), { showPersonalData: false }),
  ...changes,
});

describe("the coupon", () => {
  test("is told in five lines", () => {
    expect(
      renderCoupon(summarizeCoupon(aCoupon({ discount_type: "v", used: 1234, quantity: "10000", free_shipment: true }))),
    ).toBe(
      [
        "Coupon    BEMVINDO10 (9001)",
        "State     active",
        "Discount  R$ 10,00 and free shipping",
        "Used      1.234 of 10.000",
        "Valid     01/01/2026 00:00 to 31/12/2026 23:59 (America/Sao_Paulo)",
      ].join("\n"),
    );
  });
});

describe("the customers", () => {
  test("are a table and a count", () => {
    expect(renderCustomers([rowWith({})], 1)).toBe(
      [
        "┌───────┬───────────────┬───────────────┬────────────────┬──────────────┬──────────────────┐",
        "│    ID │ Name          │ E-mail        │ CPF/CNPJ       │ City/UF      │ Last order       │",
        "├───────┼───────────────┼───────────────┼────────────────┼──────────────┼──────────────────┤",
        "│ 70001 │ Maria Exemplo │ m***@e***.com │ ***.***.***-09 │ São Paulo/SP │ 05/03/2026 14:07 │",
        "└───────┴───────────────┴───────────────┴────────────────┴──────────────┴──────────────────┘",
        "1 customer",
      ].join("\n"),
    );
  });

  test("are counted where the table does not show them all", () => {
    expect(renderCustomers([rowWith({})], 2001)).toContain("2.001 customers, 2.000 of them not shown");
  });

  test("may be none", () => {
    expect(renderCustomers([], 0)).toBe("No customer used this coupon.");
  });

  test("show the document of their kind, and the other one where that is missing", () => {
    const both = { cpf: "the-cpf", cnpj: "the-cnpj" };
    expect(renderCustomers([rowWith({ ...both, type: "f" })], 1)).toContain("the-cpf");
    expect(renderCustomers([rowWith({ ...both, type: "j" })], 1)).toContain("the-cnpj");
    expect(renderCustomers([rowWith({ ...both, type: "j", cnpj: null })], 1)).toContain("the-cpf");
    expect(renderCustomers([rowWith({ ...both, type: "f", cpf: null })], 1)).toContain("the-cnpj");
  });

  test("with nothing known have dashes", () => {
    const nobody = { name: null, email: null, cpf: null, cnpj: null, city: null, uf: null, last_order_at: null };
    expect(renderCustomers([rowWith(nobody)], 1).match(/–/g)).toHaveLength(5);
  });

  test("with a long name are cut, so that the table keeps its width", () => {
    const table = renderCustomers([rowWith({ name: "Maria".repeat(100) })], 1);
    expect(table).toContain("MariaM… │");
    expect(Math.max(...table.split("\n").map((line) => line.length))).toBeLessThan(120);
  });
});

describe("several coupons", () => {
  const coupon = summarizeCoupon(aCoupon());
  const lines = [
    { coupon, customers: 1234 },
    { coupon: { ...coupon, id: 9002, code: null, discount_type: "v" }, customers: 0 },
  ];

  test("are a table and a count", () => {
    expect(renderCoupons(lines, { coupons: 2, customers: 1234 })).toBe(
      [
        "┌──────┬────────────┬────────┬──────────┬──────┬───────────┐",
        "│   ID │ Coupon     │ State  │ Discount │ Used │ Customers │",
        "├──────┼────────────┼────────┼──────────┼──────┼───────────┤",
        "│ 9001 │ BEMVINDO10 │ active │ 10 %     │   22 │     1.234 │",
        "│ 9002 │ –          │ active │ R$ 10,00 │   22 │         0 │",
        "└──────┴────────────┴────────┴──────────┴──────┴───────────┘",
        "1.234 customers of 2 coupons",
      ].join("\n"),
    );
  });

  test("are counted where the table does not show them all", () => {
    expect(renderCoupons(lines, { coupons: 2002, customers: 9999 })).toContain(
      "9.999 customers of 2.002 coupons, 2.000 of them not shown",
    );
  });
});

import { yampiFactories } from "@yampi-openapi/example-testing-kit";
import { describe, expect, test } from "vitest";
import { readAmount } from "../../src/figures/amount.ts";
import { countByLastPurchase } from "../../src/figures/by-last-purchase.ts";
import { countByState } from "../../src/figures/by-state.ts";
import { couponUse } from "../../src/figures/coupon-use.ts";
import { type CustomerRow, toRow } from "../../src/figures/customer-row.ts";
import { largest } from "../../src/figures/largest.ts";
import { daysBefore } from "../../src/figures/local-time.ts";
import { makeFormat } from "../../src/i18n/use-format.ts";

const at = (date: string, timezone = "America/Sao_Paulo") => ({ date, timezone_type: 3, timezone });
const row = (changes: Partial<CustomerRow>): CustomerRow => ({
  id: 1,
  name: "Ana",
  email: "a***@e***.com",
  city: undefined,
  uf: undefined,
  lastOrderAt: undefined,
  lastOrderValue: undefined,
  ...changes,
});

describe("A customer as a row", () => {
  const customer = yampiFactories().customer({ spreadsheet: { data: [] } });

  test("has the last address and order of the spreadsheet", () => {
    const sheet = { city: "Curitiba", uf: "pr", last_order_date: at("2026-06-01 10:00:00"), last_order_value: "99.90" };
    expect(toRow({ ...customer, spreadsheet: { data: sheet } } as never)).toMatchObject({
      city: "Curitiba",
      uf: "PR",
      lastOrderValue: 99.9,
    });
  });

  test("has none where the relation is the empty list that the API sends, or missing", () => {
    const { spreadsheet: _spreadsheet, ...without } = customer;
    for (const each of [customer, without]) {
      expect(toRow(each)).toMatchObject({ city: undefined, uf: undefined, lastOrderAt: undefined });
    }
  });
});

test.each([
  ["243.92", 243.92],
  [99.99, 99.99],
  ["0.00", 0],
  ["", undefined],
  [null, undefined],
  ["R$ 10", undefined],
])("An amount of %j is %j", (value, amount) => {
  expect(readAmount(value)).toBe(amount);
});

describe("Customers by state", () => {
  const rows = ["SP", "RJ", "SP", undefined, "BA", undefined, undefined].map((uf) => row({ uf }));

  test("stand with the most first, equal ones by name, and the unknown last", () => {
    expect(countByState(rows)).toEqual([
      { name: "SP", value: 2 },
      { name: "BA", value: 1 },
      { name: "RJ", value: 1 },
      { name: undefined, value: 3 },
    ]);
  });

  test("beyond the largest are put together, but never one alone", () => {
    const counts = countByState(rows);
    expect(largest(counts, 1)).toEqual({ largest: [counts[0], counts[3]], others: 2 });
    expect(largest(counts, 2)).toEqual({ largest: counts, others: 0 });
  });
});

describe("The last purchase", () => {
  const now = new Date("2026-06-15T02:00:00Z");

  test("was so many calendar days ago by the store's clock, where it is still the day before", () => {
    const days = daysBefore(now);
    expect(days(at("2026-06-14 00:05:00"))).toBe(0);
    expect(days(at("2026-06-13 23:59:59"))).toBe(1);
    expect(days(at("2026-06-14 00:05:00", "UTC"))).toBe(1);
    expect(days(at("2026-06-14 00:05:00", "Nowhere/Known"))).toBe(1);
    expect(days(at("no date"))).toBeUndefined();
  });

  test("falls into ages whose bounds belong to them, and every age is named", () => {
    const dates = ["2026-06-14", "2026-05-15", "2026-05-14", "2025-06-14", "2025-06-13"];
    const rows = [...dates.map((day) => row({ lastOrderAt: at(`${day} 12:00:00`) })), row({})];
    expect(countByLastPurchase(rows, now)).toEqual([
      { age: "month", count: 2 },
      { age: "quarter", count: 1 },
      { age: "half", count: 0 },
      { age: "year", count: 1 },
      { age: "older", count: 1 },
      { age: "never", count: 1 },
    ]);
  });
});

test.each([
  [
    { used: 22, quantity: "100000" },
    { used: 22, quantity: 100_000, share: 0.00022 },
  ],
  [
    { used: 120, quantity: 100 },
    { used: 120, quantity: 100, share: 1 },
  ],
  [
    { used: 3, quantity: 0 },
    { used: 3, quantity: undefined, share: undefined },
  ],
])("The use of a coupon with %j is %j", (coupon, use) => {
  expect(couponUse(coupon)).toEqual(use);
});

test("Amounts and times are written as the language does, times by the store's clock", () => {
  const time = "2026-03-05 14:07:21.000000";
  const [pt, en] = [makeFormat("pt-BR"), makeFormat("en")];
  expect([pt.money(1243.9), pt.dayAndTime(time)]).toEqual(["R$\u00a01.243,90", "05/03/2026, 14:07"]);
  expect([en.cents(124390), en.day(time)]).toEqual(["R$1,243.90", "Mar 5, 2026"]);
  expect([pt.shortDay("2026-03-05"), en.shortDay("2026-03-05")]).toEqual(["05/03", "Mar 05"]);
  expect(pt.day("soon")).toBe("soon");
});

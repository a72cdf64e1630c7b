import { describe, expect, test } from "vitest";
import { csvFormat, type FileFormat, jsonFormat, jsonLinesFormat } from "../src/formats.js";
import { type CustomerRow, summarizeCoupon, toCustomerRow } from "../src/report.js";
import { parseCsv } from "./support/csv.ts";
import { aCoupon, aCustomer } from "./support/entities.ts";

const coupon = summarizeCoupon(aCoupon());
const rowWith = (changes: Partial<CustomerRow>): CustomerRow => ({
  ...toCustomerRow(aCustomer(), { showPersonalData: false }),
  ...changes,
});
const whole = (format: FileFormat, rows: CustomerRow[]) =>
  [format.head(), format.open(coupon), ...rows.map((row, index) => format.row(coupon, row, index)), format.close()].join("");

describe("CSV", () => {
  test("has a line of names and a line for each customer", () => {
    const rows = [rowWith({}), rowWith({ id: 70002, name: 'Silva, "Jô"', city: null })];
    const parsed = parseCsv(whole(csvFormat, rows));
    expect(parsed).toHaveLength(2);
    expect(parsed[0]).toMatchObject({ coupon_id: "9001", coupon_code: "BEMVINDO10" });
    expect(parsed[0]).toMatchObject({ id: "70001", email: "m***@e***.com", last_order_at: "2026-03-05 14:07:21" });
    expect(parsed[1]).toMatchObject({ id: "70002", name: 'Silva, "Jô"', city: "" });
  });

  test("has every field of a row", () => {
    const [, , ...names] = Object.keys(parseCsv(whole(csvFormat, [rowWith({})]))[0] ?? {});
    expect(names).toEqual(Object.keys(rowWith({})));
  });

  test("without customers is the line of names", () => {
    expect(whole(csvFormat, [])).toMatch(/^coupon_id,coupon_code,id,type,.*\n$/);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("never begins a cell as a formula does: %j", (name) => {
    expect(parseCsv(whole(csvFormat, [rowWith({ name })]))[0]?.name).toBe(`'${name}`);
  });
});

describe("JSON Lines", () => {
  test("have a document for each customer, with the names of the CSV, and nothing else", () => {
    const lines = whole(jsonLinesFormat, [rowWith({}), rowWith({ id: 70002, name: 'Silva,\n"Jô"' })]).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { coupon_id: 9001, coupon_code: "BEMVINDO10", ...rowWith({}) },
      { coupon_id: 9001, coupon_code: "BEMVINDO10", ...rowWith({ id: 70002, name: 'Silva,\n"Jô"' }) },
    ]);
    expect(Object.keys(JSON.parse(lines[0] ?? ""))).toEqual(Object.keys(parseCsv(whole(csvFormat, [rowWith({})]))[0] ?? {}));
  });

  test("without customers are an empty file", () => {
    expect(whole(jsonLinesFormat, [])).toBe("");
  });
});

describe("JSON", () => {
  test.each([0, 1, 3])("is one document, with %d customers", (count) => {
    const rows = Array.from({ length: count }, (_, index) => rowWith({ id: index }));
    expect(JSON.parse(whole(jsonFormat, rows))).toEqual({ coupon, customers: rows });
  });

  test("has a line for each customer", () => {
    expect(whole(jsonFormat, [rowWith({}), rowWith({})]).split("\n")).toHaveLength(5);
  });
});

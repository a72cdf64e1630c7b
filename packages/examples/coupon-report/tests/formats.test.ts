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
const csv = csvFormat({ delimiter: ",", bom: false });
const whole = (format: FileFormat, rows: CustomerRow[]) =>
  [format.head(), format.open(coupon), ...rows.map((row, index) => format.row(coupon, row, index)), format.close()].join("");

describe("CSV", () => {
  test("has a line of names and a line for each customer", () => {
    const rows = [rowWith({}), rowWith({ id: 70002, name: 'Silva, "Jô"', city: null })];
    const parsed = parseCsv(whole(csv, rows));
    expect(parsed).toHaveLength(2);
    expect(parsed[0]).toMatchObject({ coupon_id: "9001", coupon_code: "BEMVINDO10" });
    expect(parsed[0]).toMatchObject({ id: "70001", email: "m***@e***.com", last_order_at: "2026-03-05 14:07:21" });
    expect(parsed[1]).toMatchObject({ id: "70002", name: 'Silva, "Jô"', city: "" });
  });

  test("has every field of a row", () => {
    const [, , ...names] = Object.keys(parseCsv(whole(csv, [rowWith({})]))[0] ?? {});
    expect(names).toEqual(Object.keys(rowWith({})));
  });

  test("without customers is the line of names", () => {
    expect(whole(csv, [])).toMatch(/^coupon_id,coupon_code,id,type,.*\n$/);
  });

  test.each([";", ",", "\t"] as const)("is separated by %j where that was asked for", (delimiter) => {
    const rows = [rowWith({ name: "Silva; Jô, e\tfilhos" }), rowWith({ city: null })];
    const text = whole(csvFormat({ delimiter, bom: false }), rows);
    expect(text).toMatch(new RegExp(`^coupon_id${delimiter}coupon_code${delimiter}id`));
    expect(parseCsv(text, delimiter)).toMatchObject([
      { name: "Silva; Jô, e\tfilhos", id: "70001" },
      { city: "", uf: "SP" },
    ]);
  });

  test("begins with one byte order mark where that was asked for, and has none elsewhere", () => {
    const text = whole(csvFormat({ delimiter: ";", bom: true }), [rowWith({}), rowWith({})]);
    expect(text.lastIndexOf("\uFEFF")).toBe(0);
    expect(whole(csv, [rowWith({})])).not.toContain("\uFEFF");
  });
});

/** What Excel makes of a line that it splits by a separator, quotes or not: a quote counts at the beginning of a cell alone. */
function cellsBy(separator: string, text: string): string[] {
  const cells = text.split(/\r\n|[\r\n]/).flatMap((line) => line.split(separator));
  return cells.map((cell) => cell.trimStart().replace(/^"+/, "").trimStart());
}

describe("no cell of a CSV file is a formula,", () => {
  const starts = ["=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"];
  const formula = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

  test.each([...starts, "\t", "\r", "\n", "\t=", "\r="])("where its text begins with %j", (start) => {
    const name = `${start}1+1`;
    const text = parseCsv(whole(csv, [rowWith({ name })]))[0]?.name;
    expect(text).toMatch(/^'/);
    expect(text?.replaceAll("'", "")).toBe(name);
  });

  test.each([";", ",", "\t"] as const)("by whatever separator it is read, when it was written with %j", (delimiter) => {
    const gaps = ["", " ", '"', '""', ' "'];
    const names = [";", ",", "\t", "|", "\n", "\r\n"].flatMap((separator) =>
      gaps.flatMap((gap) => starts.map((start) => `Maria${separator}${gap}${start}cmd|' /C calc'!A0"`)),
    );
    const text = whole(
      csvFormat({ delimiter, bom: false }),
      names.map((name) => rowWith({ name })),
    );
    for (const separator of [";", ",", "\t", "|"]) {
      expect(cellsBy(separator, text).filter((cell) => formula.test(cell))).toEqual([]);
    }
    // Nothing of a name is lost.
    const bare = (name: string | undefined) => name?.replaceAll("'", "");
    expect(parseCsv(text, delimiter).map(({ name }) => bare(name))).toEqual(names.map(bare));
  });

  test.each(["Maria-José +1 = 2 @ São Paulo", "Silva, Maria", "a; b | c", "maria@example.com"])(
    "and %j stays as it is",
    (name) => {
      expect(parseCsv(whole(csv, [rowWith({ name })]))[0]?.name).toBe(name);
    },
  );

  test("and a negative number stays a number", () => {
    expect(parseCsv(whole(csv, [rowWith({ id: -7 })]))[0]?.id).toBe("-7");
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
    expect(Object.keys(JSON.parse(lines[0] ?? ""))).toEqual(Object.keys(parseCsv(whole(csv, [rowWith({})]))[0] ?? {}));
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

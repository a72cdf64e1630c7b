import { describe, expect, test } from "vitest";
import { toRow } from "../../src/figures/customer-row.ts";
import type { Customer } from "../../src/gateway/read.ts";
import { en } from "../../src/i18n/en.ts";
import { initialLanguage } from "../../src/i18n/index.ts";
import { pt } from "../../src/i18n/pt.ts";
import { readAddress, writeAddress } from "../../src/page/address.ts";
import { searchRows } from "../../src/table/search.ts";
import { manyCustomers } from "../support/customers.ts";

describe("The address", () => {
  test.each([
    ["?cluster=7&coupon=9001", { cluster: 7, coupon: 9001 }],
    ["?cluster=7", { cluster: 7, coupon: undefined }],
    ["?cluster=0&coupon=-1", { cluster: undefined, coupon: undefined }],
    ["?cluster=7.5&coupon=9999999999999999999", { cluster: undefined, coupon: undefined }],
  ])("%s shows %j", (search, shown) => {
    expect(readAddress(search)).toEqual(shown);
  });

  test("is read as it was written", () => {
    for (const shown of [
      { cluster: 7, coupon: 9001 },
      { cluster: undefined, coupon: 9001 },
    ]) {
      expect(readAddress(writeAddress(shown))).toEqual(shown);
    }
  });
});

test.each([
  [["pt-PT", "en"], undefined, "pt-BR"],
  [["en-GB"], undefined, "en"],
  [["de", "en-US"], undefined, "en"],
  [["de"], undefined, "pt-BR"],
  [["pt-BR"], "en", "en"],
])("With a browser in %j and the choice %j, the page is in %s", (preferred, chosen, language) => {
  expect(initialLanguage(preferred, chosen)).toBe(language);
});

test("Both languages fill the same blanks", () => {
  const blanks = (texts: object): readonly unknown[] =>
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === "string" ? text.match(/\{\{\w+/g)?.toSorted() : blanks(text),
    ]);
  expect(blanks(en)).toEqual(blanks(pt));
});

test("A search takes every word, wherever it stands, and nothing for all", () => {
  const rows = manyCustomers(200).map((customer) => toRow(customer as Customer));
  const found = searchRows(rows, " sp  debora");
  expect(found.length).toBeGreaterThan(0);
  for (const { name, uf } of found) expect([name.split(" ")[0], uf]).toEqual(["Débora", "SP"]);
  expect(searchRows(rows, " ")).toBe(rows);
});

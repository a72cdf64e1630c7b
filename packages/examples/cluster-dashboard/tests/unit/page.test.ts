import { maskEmail } from "@yampi-openapi/example-store-gateway/mask";
import { describe, expect, test } from "vitest";
import { toRow } from "../../src/figures/customer-row.ts";
import type { Customer } from "../../src/gateway/read.ts";
import { en } from "../../src/i18n/en.ts";
import { initialLanguage } from "../../src/i18n/index.ts";
import { pt } from "../../src/i18n/pt.ts";
import { csvForm, toCsv } from "../../src/list/csv.ts";
import { readAddress, writeAddress } from "../../src/page/address.ts";
import { matching, named, plain } from "../../src/pick/choices.ts";
import { isMaskedSearch, searchCustomers } from "../../src/table/search.ts";
import { customers } from "../support/store.ts";

const nothing = { cluster: undefined, coupon: undefined, from: undefined, to: undefined, status: undefined, uf: undefined };

describe("The address", () => {
  test.each([
    ["", { view: "customers" }],
    ["?cluster=7&coupon=9001", { view: "customers", cluster: 7, coupon: 9001 }],
    ["?cluster=&coupon=", { view: "customers" }],
    [
      "?view=orders&from=2026-03-01&to=2026-03-31&status=4&uf=SP",
      { view: "orders", from: "2026-03-01", to: "2026-03-31", status: 4, uf: "SP" },
    ],
  ])("%s shows %j", (search, shown) => {
    expect(readAddress(search)).toEqual({ shown: { ...nothing, ...shown }, wrong: [] });
  });

  test.each([
    ["?cluster=abc", [{ name: "cluster", text: "abc" }]],
    [
      "?cluster=0&coupon=BEMVINDO10",
      [
        { name: "cluster", text: "0" },
        { name: "coupon", text: "BEMVINDO10" },
      ],
    ],
    ["?coupon=9999999999999999999", [{ name: "coupon", text: "9999999999999999999" }]],
    [
      "?view=pedidos&from=2026-02-30",
      [
        { name: "view", text: "pedidos" },
        { name: "from", text: "2026-02-30" },
      ],
    ],
    [`?uf=${"x".repeat(99)}`, [{ name: "uf", text: "x".repeat(40) }]],
  ])("%s is wrong in %j, which the page says", (search, wrong) => {
    expect(readAddress(search).wrong).toEqual(wrong);
  });

  test("is read as it was written", () => {
    for (const shown of [
      { ...nothing, view: "customers", cluster: 7, coupon: 9001 },
      { ...nothing, view: "orders", from: "2026-03-01", to: "2026-03-31", coupon: 9001, uf: "SP" },
    ] as const) {
      expect(readAddress(writeAddress(shown))).toEqual({ shown, wrong: [] });
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

describe("A search", () => {
  const rows = customers.map((customer) => toRow(customer as unknown as Customer));
  const masked = rows.map((row) => ({ ...row, email: maskEmail(row.email) }));
  const [first] = rows as [(typeof rows)[number]];

  test("takes every word, wherever it stands and whatever its accents and case, and nothing for all", () => {
    const accented = rows.find(({ name, uf }) => /[áéíóúãõç]/.test(name) && uf !== undefined) as (typeof rows)[number];
    const found = searchCustomers(rows, ` ${accented.uf?.toLowerCase()}  ${plain(accented.name).toUpperCase()}`);
    expect(found).toContainEqual(accented);
    for (const { name, uf } of found) expect([name, uf]).toEqual([accented.name, accented.uf]);
    expect(searchCustomers(rows, " ")).toBe(rows);
    expect(searchCustomers(rows, "ninguém assim")).toEqual([]);
  });

  test("for a whole e-mail finds its customer, where e-mails are masked with all that have the same mask", () => {
    expect(searchCustomers(rows, first.email)).toEqual([first]);
    const found = searchCustomers(masked, first.email.toUpperCase());
    expect(found.length).toBeGreaterThan(1);
    for (const { email } of found) expect(email).toBe(maskEmail(first.email));
    const emails = (of: typeof rows) => of.map(({ email }) => email);
    expect([
      isMaskedSearch(emails(masked), "a@"),
      isMaskedSearch(emails(masked), "a"),
      isMaskedSearch(emails(rows), "a@"),
    ]).toEqual([true, false, false]);
  });
});

describe("A choice", () => {
  const choices = [
    { id: 7, name: "Clube Exemplo", hint: "" },
    { id: 2026, name: "Aniversário", hint: "" },
    { id: 9, name: "2026", hint: "" },
  ];
  const ids = (found: readonly { id: number }[]) => found.map(({ id }) => id);

  test("is found by a part of its name or of its code", () => {
    expect(ids(matching(choices, "ANIVERSARIO"))).toEqual([2026]);
    expect(ids(matching(choices, "7"))).toEqual([7]);
    expect(ids(matching(choices, "202"))).toEqual([2026, 9]);
    expect(ids(matching(choices, ""))).toEqual([7, 2026, 9]);
  });

  test("is named by the whole name, before the code of another", () => {
    expect(named(choices, "aniversario")?.id).toBe(2026);
    expect(named(choices, " 7 ")?.id).toBe(7);
    expect(named(choices, "2026")?.id).toBe(9);
    expect(named(choices, "Clube")).toBeUndefined();
  });
});

describe("A file of what is seen", () => {
  test("has the separators of the language, so that a spreadsheet reads the amounts", () => {
    const [pt, en] = [csvForm("pt-BR"), csvForm("en")];
    expect(toCsv(["Nome", "Valor"], [["Ana; Exemplo", pt.amount(1243.9)]], pt)).toBe('Nome;Valor\r\n"Ana; Exemplo";1243,90');
    expect(toCsv(["Name", "Amount"], [["Ana", en.amount(1243.9)]], en)).toBe("Name,Amount\r\nAna,1243.90");
  });

  test("has no formulas, whatever a customer is called", () => {
    expect(toCsv(["Nome"], [["=HYPERLINK(1)"], ["@SUM"], ["+1"]], csvForm("pt-BR"))).toBe(
      `Nome\r\n"'=HYPERLINK(1)"\r\n"'@SUM"\r\n"'+1"`,
    );
  });
});

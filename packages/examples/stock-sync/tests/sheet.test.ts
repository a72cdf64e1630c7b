import { describe, expect, test } from "vitest";
import { readSheet } from "../src/sheet.js";
import { sheetWith } from "./support/command.ts";

const read = async (text: string | Uint8Array) => readSheet(await sheetWith(text));
const all = { price_sale: 59.9, price_discount: 0, price_cost: 20 };

describe("a CSV file is read", () => {
  test.each([
    ["with commas", "sku,quantity,price_sale,price_discount,price_cost\nA-1,12,59.90,0,20\n"],
    [
      "with semicolons, as Excel in Brazil writes it",
      "sku;quantity;price_sale;price_discount;price_cost\r\nA-1;12;59,90;0,00;20\r\n",
    ],
    ["with tabs", "sku\tquantity\tprice_sale\tprice_discount\tprice_cost\nA-1\t12\t59.9\t0\t20"],
    ["with a byte order mark", "\uFEFFsku,quantity,price_sale,price_discount,price_cost\nA-1,12,59.90,0,20\n"],
    ["with quotes", '"sku","quantity","price_sale","price_discount","price_cost"\n"A-1","12","59,90","0","20,00"\n'],
    ["with spaces and empty lines", "sku, quantity, price_sale, price_discount, price_cost\n\n A-1 , 12,59.9 ,0.0,20\n\n"],
    ["with its columns in capitals", "SKU;QUANTITY;Price_Sale;PRICE_DISCOUNT;PRICE_COST\nA-1;12;59,90;0;20\n"],
    ["with its columns in another order", "price_cost,price_sale,sku,quantity,price_discount\n20,59.90,A-1,12,0\n"],
  ])("%s", async (_how, text) => {
    const { rows, refused, ignored } = await read(text);
    expect(rows).toEqual([{ line: expect.any(Number), sku: "A-1", quantity: 12, prices: all }]);
    expect({ refused, ignored }).toEqual({ refused: [], ignored: [] });
  });

  test("with SKUs that have quotes, separators and line breaks, each with the number of its line", async () => {
    const { rows } = await read('sku,quantity\n"A ""1""",1\n"B,\n2",2\n\nC,3\n');
    expect(rows.map(({ line, sku }) => [line, sku])).toEqual([
      [2, 'A "1"'],
      [3, "B,\n2"],
      [6, "C"],
    ]);
  });

  test("with an empty cell, which wants nothing", async () => {
    const { rows } = await read("sku,quantity,price_sale\nA-1,,59.90\nA-2,0,\n");
    expect(rows).toEqual([
      { line: 2, sku: "A-1", quantity: undefined, prices: { price_sale: 59.9 } },
      { line: 3, sku: "A-2", quantity: 0, prices: {} },
    ]);
  });

  test("with other columns, which are named as ignored", async () => {
    expect(await read("sku,nome,quantity\nA-1,Camiseta,1\n")).toMatchObject({ ignored: ["nome"], rows: [{ quantity: 1 }] });
  });
});

describe("a row is refused, with its line, and the others are read", () => {
  const quantity = /^quantity: expected a whole number of units/;
  const price = /^price_sale: expected an amount such as/;
  test.each([
    ["A-1,-1,", quantity],
    ["A-1,1.5,", quantity],
    ["A-1,1e3,", quantity],
    ["A-1,١٢,", quantity],
    ["A-1,muitos,", quantity],
    ["A-1,1234567890,", quantity],
    ["A-1,,-1", price],
    ["A-1,,1.234", price],
    ['A-1,,"1.234,50"', price],
    ["A-1,,R$ 10", price],
    ["A-1,,Infinity", price],
    ["A-1,,0x10", price],
    ["A-1,1,10,9", /^has 4 cells, but the header has 3$/],
    ["A-1", /^has 1 cells, but the header has 3$/],
    [",1,10", /^has no SKU$/],
  ])("%s", async (line, reason) => {
    const { rows, refused } = await read(`sku,quantity,price_sale\nA-0,1,10\n${line}\nA-2,2,20\n`);
    expect(rows.map(({ sku }) => sku)).toEqual(["A-0", "A-2"]);
    expect(refused).toEqual([{ line: 3, sku: line.startsWith(",") ? "" : "A-1", reason: expect.stringMatching(reason) }]);
  });

  test("if another row has its SKU, also an invalid one", async () => {
    const { rows, refused } = await read("sku,quantity\nA-1,1\nA-2,2\nA-1,x\nA-1,1\n");
    expect(rows.map(({ sku }) => sku)).toEqual(["A-2"]);
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual(
      [2, 4, 5].map((line) => [line, "the file has this SKU several times, on lines 2, 4, 5"]),
    );
  });
});

test("a SKU on twenty thousand lines is told in as many short reasons", async () => {
  const { refused } = await read(`sku,quantity\n${"A-1,1\n".repeat(20_000)}`);
  expect(refused).toHaveLength(20_000);
  const reason = "the file has this SKU several times, on lines 2, 3, 4, 5, 6 and 19.995 more";
  expect(new Set(refused.map((each) => each.reason))).toEqual(new Set([reason]));
});

describe("a file is refused as a whole, with what was expected,", () => {
  test.each([
    [
      "without a column sku",
      "codigo,quantity\nA-1,1\n",
      /has no column sku. Expected a header line with sku and any of quantity/,
    ],
    ["without a column to set", "sku,nome\nA-1,Camiseta\n", /has nothing to set/],
    ["with a column twice", "sku,quantity,quantity\nA-1,1,2\n", /has the column quantity twice/],
    ["that is empty", "", /has no column sku/],
    ["with a quote that does not end", 'sku,quantity\n"A-1,1\n', /is not CSV: Quote Not Closed/],
    ["in Windows-1252", Buffer.from("sku,quantity\nCamis\xe3o,1\n", "latin1"), /is not UTF-8. In Excel, save it as "CSV UTF-8"/],
  ])("%s", async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  test("that does not exist", async () => {
    await expect(readSheet("nowhere/stock.csv")).rejects.toThrow("nowhere/stock.csv does not exist");
  });
});

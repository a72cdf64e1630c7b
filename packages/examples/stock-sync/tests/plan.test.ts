import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { sheetWith, stockSync } from "./support/command.ts";
import { aSku, storeWith } from "./support/store.ts";

const header = "sku,quantity,price_sale,price_discount,price_cost\n";

/** The plan for a file, as JSON, and what the store was asked. */
async function planOf(lines: string, store: Awaited<ReturnType<typeof storeWith>>, ...more: string[]) {
  const file = await sheetWith(header + lines);
  const { code, stdout, stderr } = await stockSync(["plan", file, "--base-url", store.url, "--json", "-", ...more]);
  return { code, stderr, plan: JSON.parse(stdout || "null") };
}

const stocksOf = (...stockIds: number[]) =>
  stockIds.map((stock_id) => ({ id: 71000 + stock_id, stock_id, quantity: 10, min_quantity: 2 }));

describe("a plan", () => {
  test("has what differs alone, and writes nothing", async () => {
    const store = await storeWith([aSku(1), aSku(2), aSku(3), aSku(4)]);
    const { code, plan } = await planOf("SKU-1,10,59.90,49.9,20\nSKU-2,12,,,\nSKU-3,10,69.90,49.90,\n", store);
    expect({ code, plan }).toEqual({
      code: 0,
      plan: {
        changes: [
          { line: 3, sku: "SKU-2", field: "quantity", stock_id: 3, from: 10, to: 12 },
          { line: 4, sku: "SKU-3", field: "price_sale", from: 59.9, to: 69.9 },
        ],
        refused: [],
        in_step: 1,
      },
    });
    expect(store.requests.every(({ method }) => method === "GET")).toBe(true);
    expect(store.applied).toEqual([]);
  });

  test("reads SKUs a hundred at a time and past the cache, and the stocks of those alone whose quantity differs", async () => {
    const store = await storeWith(Array.from({ length: 250 }, (_, index) => aSku(index + 1)));
    await planOf("SKU-1,10,,,\nSKU-2,12,,,\nSKU-3,,69.90,,\n", store);
    expect(store.requests.map(({ path }) => path)).toEqual([
      ...Array.from({ length: 3 }, () => "catalog/skus"),
      "catalog/skus/2/stocks",
    ]);
    expect(store.requests.every(({ query }) => query.get("skipCache") === "true")).toBe(true);
  });

  test.each(["one", "none"] as const)(
    "reads all stocks from their own route if the list of SKUs has them as %s",
    async (included) => {
      const store = await storeWith([aSku(1), aSku(2, { stocks: stocksOf(3, 4) })], { included });
      const { plan } = await planOf("SKU-1,10,,,\nSKU-2,10,,,\n", store);
      expect(plan).toEqual({
        changes: [],
        refused: [{ line: 3, sku: "SKU-2", reason: "has several stocks (3, 4): choose one with --stock" }],
        in_step: 1,
      });
    },
  );

  test("shows what would change and what is refused as a table, without control characters", async () => {
    const store = await storeWith([aSku(1)]);
    const file = await sheetWith(`${header}SKU-1,12,,,\n"\u001b[31mNADA",1,,,\n`);
    const { code, stdout } = await stockSync(["plan", file, "--base-url", store.url]);
    expect(code).toBe(7);
    expect(stdout).toMatch(/│ +2 │ SKU-1 │ quantity in stock 3 │ 10 +│ 12 +│/);
    expect(stdout).toMatch(/│ +3 │ \[31mNADA │ the store has no SKU with this code/);
    expect(stdout).toContain("1 change in 1 request; 0 rows in step, 1 refused.\n");
  });

  test("goes to a file that only its owner can read, and tells no token of a SKU", async () => {
    const store = await storeWith([aSku(1)]);
    const file = await sheetWith(`${header}SKU-1,12,,,\n`);
    const json = file.replace(".csv", ".json");
    const { stdout, stderr } = await stockSync(["plan", file, "--base-url", store.url, "--json", json]);
    const text = await readFile(json, "utf8");
    expect(JSON.parse(text).changes).toHaveLength(1);
    expect(stdout + stderr + text).not.toMatch(/AAAAAAAAAA|invented-/);
  });
});

describe("a row is refused", () => {
  test.each([
    ["if no SKU has its code", "NADA,1,,,", /^the store has no SKU with this code/],
    ["if only a SKU in other letters has its code", "sku-1,1,,,", /^the store has no SKU with this code/],
    ["if the store's SKU has no code, and an export wrote null for it", "null,1,,,", /^the store has no SKU with this code/],
    ["if several SKUs have its code", "DUAS,1,,,", /^2 SKUs of the store have this code: 5, 6$/],
    [
      "with its price, if its stock is one of several",
      "SKU-2,1,69.9,,",
      /^has several stocks \(3, 4\): choose one with --stock$/,
    ],
    ["if it has no stock yet", "SKU-3,1,,,", /^has no stock yet: choose one with --stock$/],
    ["if it would give the SKU away", "SKU-1,,0,0,", /^price_sale 0 without a price_discount/],
    ["if it would give the SKU away by ending the promotion", "SKU-4,,,0,", /^price_sale 0 without a price_discount/],
  ])("%s", async (_why, line, reason) => {
    const skus = [
      aSku(1),
      aSku(2, { stocks: stocksOf(3, 4) }),
      aSku(3, { stocks: [] }),
      aSku(4, { price_sale: 0 }),
      aSku(5, { sku: "DUAS" }),
      aSku(6, { sku: "DUAS" }),
      aSku(7, { sku: null as unknown as string }),
    ];
    const { code, plan } = await planOf(`${line}\n`, await storeWith(skus));
    expect({ code, changes: plan.changes }).toEqual({ code: 7, changes: [] });
    expect(plan.refused).toEqual([{ line: 2, sku: line.split(",")[0], reason: expect.stringMatching(reason) }]);
  });
});

describe("what the store does not send as a whole number", () => {
  const odd: [string, unknown][] = [
    ["null", null],
    ["an empty text", ""],
    ["an empty list", []],
    ["a boolean", true],
    ["a fraction", 10.5],
    ["another text", "muitas"],
  ];
  /** A SKU whose stock has something else in this field. */
  const skuWith = (field: string, value: unknown) =>
    aSku(1, { stocks: [{ ...aSku(1).stocks[0], [field]: value } as unknown as ReturnType<typeof aSku>["stocks"][number]] });

  for (const included of ["list", "none"] as const) {
    test.each(odd)(`as a quantity, but as %s, refuses the row, with the stocks as ${included}`, async (_what, value) => {
      for (const wanted of ["0", "1", "12"]) {
        const store = await storeWith([skuWith("quantity", value)], { included });
        const file = await sheetWith(`${header}SKU-1,${wanted},69.90,,\n`);
        expect(await stockSync(["apply", file, "--base-url", store.url])).toMatchObject({ code: 7 });
        expect(await readFile(file.replace(".csv", ".refused.csv"), "utf8")).toMatch(
          /^2,SKU-1,"its quantity in stock 3 is not a whole number in the store, so whether it differs is unknown"$/m,
        );
        expect(store.applied).toEqual([]);
      }
    });
  }

  test("does not matter in another stock than the one of --stock, or where the file has no quantity", async () => {
    const stocks = [...(skuWith("quantity", null).stocks ?? []), { id: 71004, stock_id: 4, quantity: 10, min_quantity: 2 }];
    const store = await storeWith([aSku(1, { stocks }), { ...skuWith("quantity", null), id: 2, sku: "SKU-2" }]);
    const { code, plan } = await planOf("SKU-1,12,,,\nSKU-2,,69.90,,\n", store, "--stock", "4");
    expect({ code, fields: plan.changes.map(({ field }: { field: string }) => field) }).toEqual({
      code: 0,
      fields: ["quantity", "price_sale"],
    });
  });

  test.each(["id", "stock_id"])("as %s of a stock refuses the row", async (field) => {
    for (const more of [[], ["--stock", "3"]]) {
      const { code, plan } = await planOf("SKU-1,12,,,\n", await storeWith([skuWith(field, null)]), ...more);
      expect({ code, changes: plan.changes }).toEqual({ code: 7, changes: [] });
      expect(plan.refused[0].reason).toBe("has a stock whose ID is not a number in the store");
    }
  });

  test("as min_quantity is not made up: the update leaves it out", async () => {
    const store = await storeWith([skuWith("min_quantity", null)]);
    const file = await sheetWith(`${header}SKU-1,12,,,\n`);
    expect(await stockSync(["apply", file, "--base-url", store.url])).toMatchObject({ code: 0 });
    expect(store.requests.at(-1)?.body).toEqual({ stock_id: 3, quantity: 12 });
  });

  test("as price_sale does not let the end of a promotion give the SKU away", async () => {
    const sku = { ...aSku(1), price_sale: null } as unknown as ReturnType<typeof aSku>;
    const { code, plan } = await planOf("SKU-1,,,0,\n", await storeWith([sku]));
    expect({ code, changes: plan.changes }).toEqual({ code: 7, changes: [] });
    expect(plan.refused[0].reason).toMatch(/^its price_sale in the store is not a number; /);
  });
});

test("a quantity below 0, and one in a text, are compared as numbers", async () => {
  const skus = [-2, "12"].map((quantity, index) =>
    aSku(index + 1, { stocks: [{ ...aSku(1).stocks[0], quantity } as unknown as ReturnType<typeof aSku>["stocks"][number]] }),
  );
  const { code, plan } = await planOf("SKU-1,0,,,\nSKU-2,12,,,\n", await storeWith(skus));
  expect({ code, plan }).toEqual({
    code: 0,
    plan: {
      changes: [{ line: 2, sku: "SKU-1", field: "quantity", stock_id: 3, from: -2, to: 0 }],
      refused: [],
      in_step: 1,
    },
  });
});

test("a price of 0 is taken if price_discount has the price", async () => {
  const { code, plan } = await planOf("SKU-1,,0,,\n", await storeWith([aSku(1)]));
  expect({ code, changes: plan.changes }).toEqual({
    code: 0,
    changes: [{ line: 2, sku: "SKU-1", field: "price_sale", from: 59.9, to: 0 }],
  });
});

test("prices that the API sends as decimal strings, and codes that it sends as numbers, are compared by value", async () => {
  const odd = { ...aSku(1), sku: 789, price_sale: "59.90" } as unknown as ReturnType<typeof aSku>;
  expect(await planOf("789,10,59.90,,\n", await storeWith([odd]))).toMatchObject({ code: 0, plan: { changes: [], in_step: 1 } });
});

test("--stock chooses one of several stocks, and creates a row where a SKU has none in it", async () => {
  const store = await storeWith([aSku(1, { stocks: stocksOf(3, 4) }), aSku(2)]);
  const file = await sheetWith(`${header}SKU-1,7,,,\nSKU-2,8,,,\n`);
  expect(await stockSync(["apply", file, "--base-url", store.url, "--stock", "4"])).toMatchObject({ code: 0 });
  expect(
    store.skus.map(({ stocks }) => stocks.map(({ stock_id, quantity, min_quantity }) => [stock_id, quantity, min_quantity])),
  ).toEqual([
    [
      [3, 10, 2],
      [4, 7, 2],
    ],
    [
      [3, 10, 2],
      [4, 8, 0],
    ],
  ]);
});

test("SKUs of one product that get the same prices are written in one request", async () => {
  const store = await storeWith([aSku(1), aSku(2), aSku(3, { product_id: 2202 }), aSku(4)]);
  const file = await sheetWith("sku,price_sale\nSKU-1,70\nSKU-2,70\nSKU-3,70\nSKU-4,71\n");
  expect(await stockSync(["apply", file, "--base-url", store.url])).toMatchObject({ code: 0, stderr: "4 changes written.\n" });
  const writes = store.requests.filter(({ method }) => method === "PUT");
  expect(writes.map(({ body }) => body)).toEqual([
    { product_id: 2201, skus_id: [1, 2], price_sale: 70 },
    { product_id: 2202, skus_id: [3], price_sale: 70 },
    { product_id: 2201, skus_id: [4], price_sale: 71 },
  ]);
});

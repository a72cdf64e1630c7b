import { access, readdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { sheetWith, stockSync } from "./support/command.ts";
import { aSku, type Fault, fieldOf, type Received, storeWith } from "./support/store.ts";

const isWrite = ({ method }: Received): boolean => method !== "GET";

/** Gives these faults to the writes, one after the other. */
function faultsOfWrites(...faults: Fault[]): (request: Received) => Fault {
  return (request) => (isWrite(request) ? faults.shift() : undefined);
}

/** Applies a file to three SKUs of one product, two of which get the same price. */
async function applied(before: (request: Received) => Fault, text = "sku,quantity\nSKU-1,11\nSKU-2,12\n") {
  const store = await storeWith([aSku(1), aSku(2), aSku(3)], { before });
  const file = await sheetWith(text);
  const ending = await stockSync(["apply", file, "--base-url", store.url]);
  const refused = await readFile(file.replace(".csv", ".refused.csv"), "utf8").catch(() => "");
  return { ...ending, store, file, refused, left: (await readdir(dirname(file))).sort() };
}

describe("each value is written once, and the run ends well, though", () => {
  test.each<[string, Fault[]]>([
    ["the API responds with 429", [429, 429]],
    ["the API responds with 500 once", [500]],
    ["the API responds with 503 once", [503]],
    ["the connection breaks before a write is processed", ["cut before"]],
    ["the connection breaks after a write is processed", ["cut after"]],
    ["the connection breaks after the second write, and before it", [undefined, "cut before", "cut after"]],
  ])("%s", async (_what, faults) => {
    const { code, stderr, store, left } = await applied(faultsOfWrites(...faults));
    expect({ code, stderr, left }).toEqual({ code: 0, stderr: "2 changes written.\n", left: ["stock.csv"] });
    expect(store.applied).toEqual([
      { sku: "SKU-1", field: "quantity", value: 11 },
      { sku: "SKU-2", field: "quantity", value: 12 },
    ]);
  });

  test.each<[string, Fault[]]>([
    ["the API responds with 500", [500]],
    ["the connection breaks after the update", ["cut after"]],
    ["a job does the update", ["job"]],
    ["a job does the update, of which the API does not know the size at first", ["job without a total"]],
    ["a job does the update, and the API tells the progress of another at first", ["job after another"]],
  ])("prices are updated in bulk and %s", async (_what, faults) => {
    const { code, store } = await applied(faultsOfWrites(...faults), "sku,price_sale\nSKU-1,70\nSKU-2,70\n");
    expect(code).toBe(0);
    expect(store.applied.map(({ sku, value }) => [sku, value])).toEqual([
      ["SKU-1", 70],
      ["SKU-2", 70],
    ]);
    expect(store.requests.filter((request) => !isWrite(request)).every(({ query }) => query.get("skipCache") === "true")).toBe(
      true,
    );
  });

  test("a row of a stock is created, and the response is lost", async () => {
    const store = await storeWith([aSku(1, { stocks: [] })], { before: faultsOfWrites("cut after") });
    const file = await sheetWith("sku,quantity\nSKU-1,5\n");
    expect(await stockSync(["apply", file, "--base-url", store.url, "--stock", "3"])).toMatchObject({ code: 0 });
    expect(store.skus[0]?.stocks).toHaveLength(1);
  });
});

describe("a row is refused with the reason, the others are written, and the exit code is 7, if", () => {
  test("the API refuses it with 422, whose messages are in the report", async () => {
    const { code, refused, store, stderr, file } = await applied((request) =>
      isWrite(request) && request.path.includes("skus/1/") ? 422 : undefined,
    );
    expect(code).toBe(7);
    expect(stderr).toBe(`1 change written.\n1 refusal, in ${file.replace(".csv", ".refused.csv")}.\n`);
    expect(refused).toBe("line,sku,reason\n2,SKU-1,the API refused it (422): quantity: O campo não é aceito.\n");
    expect(fieldOf(store, "SKU-2", "quantity")).toBe(12);
  });

  test("the API refuses it among others of a bulk update, which are then sent one by one", async () => {
    const { code, refused, store } = await applied(
      ({ body }) => ((body.skus_id as number[] | undefined)?.includes(2) ? 422 : undefined),
      "sku,price_sale\nSKU-1,70\nSKU-2,70\nSKU-3,70\n",
    );
    expect(code).toBe(7);
    expect(refused).toMatch(/^line,sku,reason\n3,SKU-2,the API refused it \(422\): .*\n$/);
    expect(store.applied.map(({ sku }) => sku)).toEqual(["SKU-1", "SKU-3"]);
  });

  test("its SKU is deleted meanwhile", async () => {
    const { code, refused } = await applied((request) =>
      isWrite(request) && request.path.includes("skus/1/") ? 404 : undefined,
    );
    expect(code).toBe(7);
    expect(refused).toContain("2,SKU-1,the API refused it (404): ");
  });

  test("the API fails on it alone, whatever the number of attempts", async () => {
    const { code, refused, store } = await applied((request) =>
      isWrite(request) && request.path.includes("skus/1/") ? 500 : undefined,
    );
    expect(code).toBe(7);
    expect(refused).toContain("2,SKU-1,not written after 5 attempts: ");
    expect(store.requests.filter(isWrite)).toHaveLength(6);
  });

  test("the stock changes while the response is lost, since whether the write arrived is open then", async () => {
    const skus = [aSku(1), aSku(2)];
    const faults = faultsOfWrites("cut after");
    const store = await storeWith(skus, {
      before: (request) => {
        const [row] = skus[0]?.stocks ?? [];
        // A sale, between the write and the reading that is to tell whether it arrived.
        if (row?.quantity === 50) row.quantity -= 1;
        return faults(request);
      },
    });
    const file = await sheetWith("sku,quantity\nSKU-1,50\nSKU-2,12\n");
    expect(await stockSync(["apply", file, "--base-url", store.url])).toMatchObject({ code: 7 });
    expect(await readFile(file.replace(".csv", ".refused.csv"), "utf8")).toContain(
      "a write was interrupted, and it is open whether it arrived: before 10, wanted 50, now 49",
    );
    expect(store.applied.map(({ sku }) => sku)).toEqual(["SKU-1", "SKU-2"]);
  });

  test("the store has no number as its quantity when a lost response is looked for", async () => {
    const skus = [aSku(1), aSku(2)];
    const store = await storeWith(skus, {
      before: (request) => {
        if (!isWrite(request) || !request.path.includes("skus/1/")) return undefined;
        Object.assign(skus[0]?.stocks[0] ?? {}, { quantity: null });
        return "cut before";
      },
    });
    const file = await sheetWith("sku,quantity\nSKU-1,50\nSKU-2,12\n");
    expect(await stockSync(["apply", file, "--base-url", store.url])).toMatchObject({ code: 7 });
    expect(await readFile(file.replace(".csv", ".refused.csv"), "utf8")).toContain("before 10, wanted 50, now no number");
    expect(store.applied.map(({ sku }) => sku)).toEqual(["SKU-2"]);
  });

  test("the row of a stock that was created is not to be recognized", async () => {
    const store = await storeWith([aSku(1, { stocks: [] })], {
      before: (request) => {
        if (!isWrite(request)) return undefined;
        store.skus[0]?.stocks.push({ id: 1, stock_id: null as unknown as number, quantity: 5, min_quantity: 0 });
        return "cut before";
      },
    });
    const file = await sheetWith("sku,quantity\nSKU-1,5\n");
    expect(await stockSync(["apply", file, "--base-url", store.url, "--stock", "3"])).toMatchObject({ code: 7 });
    expect(await readFile(file.replace(".csv", ".refused.csv"), "utf8")).toContain("before no stock, wanted 5, now no number");
    expect(store.requests.filter(isWrite)).toHaveLength(1);
  });

  test("a job confirms it, but the store keeps its price", async () => {
    const { code, refused } = await applied(faultsOfWrites("lost job"), "sku,price_sale\nSKU-1,70\n");
    expect(code).toBe(7);
    expect(refused).toContain("the store kept the price, though it confirmed the update");
  });
});

describe("the run ends, says so, and keeps its journal if something is written, if", () => {
  test.each<[string, Fault, number]>([
    ["the credentials are rejected", 401, 3],
    ["the user may not write", 403, 3],
  ])("%s", async (_what, status, expected) => {
    const { code, store, left, stderr } = await applied(faultsOfWrites(undefined, status));
    expect(code).toBe(expected);
    expect(store.applied).toHaveLength(1);
    expect(left).toEqual(["stock.csv", "stock.csv.journal"]);
    expect(stderr).toMatch(/^1 change written.\nContinue with the same arguments and --resume.\nerror: /);
    expect(stderr).not.toContain("invented-");
  });

  test("no write is taken, of any SKU", async () => {
    const text = "sku,quantity\nSKU-1,11\nSKU-2,12\nSKU-3,13\n";
    const { code, store } = await applied((request) => (isWrite(request) ? 500 : undefined), text);
    expect(code).toBe(5);
    expect(store.applied).toEqual([]);
  });

  test("the alias is wrong, and nothing was written", async () => {
    const { code, left } = await applied(() => 404);
    expect({ code, left }).toEqual({ code: 4, left: ["stock.csv"] });
  });
});

test("a report of a run before is removed if no row is refused, since it would mislead", async () => {
  const store = await storeWith([aSku(1)]);
  const file = await sheetWith("sku,quantity\nSKU-1,1\nNADA,1\n");
  const report = file.replace(".csv", ".refused.csv");
  expect(await stockSync(["apply", file, "--base-url", store.url])).toMatchObject({ code: 7 });
  await access(report);
  store.skus.push(aSku(2, { sku: "NADA" }));
  expect(await stockSync(["apply", file, "--base-url", store.url])).toMatchObject({ code: 0 });
  await expect(access(report)).rejects.toThrow("ENOENT");
});

test("no text of the report is a formula to a spreadsheet", async () => {
  const { refused } = await applied(() => undefined, 'sku,quantity\n"=1+1",1\n');
  expect(refused).toContain("2,'=1+1,");
});

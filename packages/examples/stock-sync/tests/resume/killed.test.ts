import { readdir } from "node:fs/promises";
import { dirname } from "node:path";
import { seeded } from "@yampi-openapi/example-command-line/testing/chance";
import { describe, expect, test } from "vitest";
import { sheetWith, start, stockSync } from "../support/command.ts";
import { aSku, fieldOf, storeWith } from "../support/store.ts";

/** `npm run test:ci` kills more runs, `npm test` those of one seed. */
const all = process.env.YAMPI_TEST_ALL === "1";
const [seeds, kills] = all ? [[1, 2, 3, 4, 5], 6] : [[1], 3];

const size = 24;
const quantityOf = (id: number): number => 20 + id;
const priceOf = (id: number): number => 70 + (id % 3);

describe.skipIf(process.platform === "win32")("a run that is killed by SIGKILL and resumed", () => {
  test.each(seeds)("writes every value once, whether the write that was on its way arrived or not (seed %i)", async (seed) => {
    const chance = seeded(seed);
    let writesLeft = Number.POSITIVE_INFINITY;
    let kill = (): void => {};
    const skus = Array.from({ length: size }, (_, index) => aSku(index + 1, { product_id: 2201 + (index % 4) }));
    const store = await storeWith(skus, {
      before: async ({ method }) => {
        if (method === "GET" || writesLeft-- > 0) return undefined;
        kill();
        return chance(2) === 0 ? "cut before" : "cut after";
      },
    });
    const lines = skus.map(({ id, sku }) => `${sku},${quantityOf(id)},${priceOf(id)}`);
    const file = await sheetWith(["sku,quantity,price_sale", ...lines].join("\n"));
    const args = ["apply", file, "--base-url", store.url, "--resume"];

    for (let run = 0; run < kills; run++) {
      const { child, ending } = start(args);
      writesLeft = 1 + chance(5);
      kill = () => child.kill("SIGKILL");
      expect(await ending).toMatchObject({ signal: "SIGKILL" });
      // The locks of a process that has ended keep no later run away.
      expect((await readdir(dirname(file))).sort()).toEqual([
        "stock-sync-minha-loja.lock",
        "stock.csv",
        "stock.csv.journal",
        "stock.csv.lock",
      ]);
    }
    writesLeft = Number.POSITIVE_INFINITY;
    expect(await stockSync(args)).toMatchObject({ code: 0 });

    for (const { id, sku } of skus) {
      expect(fieldOf(store, sku, "quantity")).toBe(quantityOf(id));
      expect(fieldOf(store, sku, "price_sale")).toBe(priceOf(id));
    }
    const written = store.applied.map(({ sku, field }) => `${sku} ${field}`);
    expect(new Set(written).size).toBe(size * 2);
    expect(written).toHaveLength(size * 2);
    expect(await readdir(dirname(file))).toEqual(["stock.csv"]);
  });
});

import { readFile } from "node:fs/promises";
import { seeded } from "@yampi-openapi/example-command-line/testing/chance";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { sheetWith, stockSync } from "./support/command.ts";
import { type AnySku, aSku, type Fault, fieldOf, storeWith } from "./support/store.ts";

/** `npm run test:ci` tries more stores, `npm test` those of a few seeds. */
const seeds = Array.from({ length: process.env.YAMPI_TEST_ALL === "1" ? 60 : 8 }, (_, index) => index + 1);

const fields = ["quantity", "price_sale", "price_discount", "price_cost"];

/** A store and a file for it, by chance. */
function invent(chance: (below: number) => number) {
  const amount = (): number => chance(4) * 10 + chance(2) * 0.5;
  const skus = Array.from({ length: chance(60) + 1 }, (_, index): AnySku => {
    const stocks = Array.from({ length: [1, 1, 1, 0, 2][chance(5)] ?? 1 }, (_, place) => {
      return { id: 1000 * (index + 1) + place, stock_id: place + 3, quantity: chance(4), min_quantity: chance(3) };
    });
    const prices = { price_sale: amount(), price_discount: amount(), price_cost: amount() };
    return aSku(index + 1, { product_id: 2201 + chance(9), sku: `SKU-${chance(30) === 0 ? 1 : index + 1}`, stocks, ...prices });
  });
  const delimiter = [",", ";", "\t"][chance(3)] ?? ",";
  const number = (value: number): string => (delimiter === ";" ? String(value).replace(".", ",") : String(value));
  const cell = (field: string): string => {
    if (chance(3) === 0) return "";
    if (chance(40) === 0) return "x";
    return field === "quantity" ? String(chance(4)) : number(amount());
  };
  const columns = fields.filter(() => chance(4) > 0);
  const names = ["sku", ...(columns.length > 0 ? columns : ["quantity"])];
  const lines = Array.from({ length: chance(60) + 1 }, () => {
    return [`SKU-${chance(65) + 1}`, ...names.slice(1).map(cell)].join(delimiter);
  });
  const bom = chance(2) === 0 ? "\uFEFF" : "";
  return { skus, delimiter, names, text: `${bom}${[names.join(delimiter), ...lines].join("\r\n")}\r\n` };
}

describe("for any store and file", () => {
  test.each(seeds)(
    "the store has what each accepted row says, nothing else, and a second run writes nothing (seed %i)",
    async (seed) => {
      const chance = seeded(seed);
      const { skus, delimiter, names, text } = invent(chance);
      const before = structuredClone(skus);
      const faults: Fault[] = [429, 500, "cut before", "cut after", "job"];
      let isFaulty = false;
      const store = await storeWith(skus, {
        included: (["list", "one", "none"] as const)[chance(3)] ?? "list",
        before: ({ method }) => {
          // Never two in a row, so that no write is given up.
          isFaulty = method !== "GET" && !isFaulty && chance(3) === 0;
          return isFaulty ? faults[chance(faults.length)] : undefined;
        },
      });
      const file = await sheetWith(text);
      const common = [file, "--base-url", store.url];

      const planned = JSON.parse((await stockSync(["plan", ...common, "--json", "-"])).stdout);
      expect(store.applied).toEqual([]);
      const { code } = await stockSync(["apply", ...common]);
      const report = await readFile(file.replace(".csv", ".refused.csv"), "utf8").catch(() => "line,sku,reason\n");
      const refusals: { line: string; reason: string }[] = parse(report, { columns: true });
      expect(refusals.map(({ line }) => Number(line))).toEqual(planned.refused.map(({ line }: { line: number }) => line));
      expect(code).toBe(refusals.length > 0 ? 7 : 0);

      const refusedLines = new Set(refusals.map(({ line }) => Number(line)));
      const rows = (parse(text, { bom: true, delimiter }) as string[][]).slice(1);
      const touched = new Set<string>();
      for (const [index, row] of rows.entries()) {
        if (refusedLines.has(index + 2)) continue;
        for (const [column, name] of names.entries()) {
          if (name === "sku" || row[column] === "") continue;
          expect(fieldOf(store, row[0] ?? "", name)).toBe(Number(row[column]?.replace(",", ".")));
          touched.add(`${row[0]} ${name}`);
        }
      }
      // Nothing else has changed, no value was written twice, and what was planned was written.
      const written = store.applied.map(({ sku, field }) => `${sku} ${field}`);
      expect(new Set(written).size).toBe(written.length);
      const differing = before.flatMap(({ sku }) =>
        fields
          .filter((name) => fieldOf(store, sku, name) !== fieldOf({ skus: before }, sku, name))
          .map((name) => `${sku} ${name}`),
      );
      expect(new Set(differing)).toEqual(new Set(written));
      expect(new Set(written)).toEqual(
        new Set(planned.changes.map(({ sku, field }: { sku: string; field: string }) => `${sku} ${field}`)),
      );
      for (const key of written) expect(touched).toContain(key);
      await stockSync(["apply", ...common]);
      expect(store.applied).toHaveLength(written.length);
    },
  );
});

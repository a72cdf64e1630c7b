import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seeded } from "../support/chance.ts";
import { temporaryFolder } from "../support/command.ts";
import { runHere } from "../support/here.ts";
import { shopWith } from "../support/shop.ts";

const coupons = { 1: 3, 2: 0, 3: 120, 4: 2, 5: 7 };
const leftovers = ["out.csv.journal", "out.csv.part", "out.jsonl.part"];
const rests = ["\n", "\0".repeat(64), '5,"torn', '{"coupon":{"id":3', "[]\n{}\n"];

/** A report that was stopped at its last coupon, what it left, and what it becomes. */
async function stoppedReport() {
  const folder = await temporaryFolder();
  let refusesTheLast = true;
  const shop = await shopWith(coupons, { before: ({ coupon }) => (refusesTheLast && coupon === 5 ? 403 : undefined) });
  const paths = ["--csv", join(folder, "out.csv"), "--jsonl", join(folder, "out.jsonl")];
  const report = (...args: string[]) => runHere([...Object.keys(coupons), "--base-url", shop.url, ...paths, ...args]);
  const read = (file: string): Promise<Buffer> => readFile(join(folder, file));

  expect(await report()).toMatchObject({ code: 3 });
  const left = await Promise.all(leftovers.map(read));
  refusesTheLast = false;
  expect(await report("--resume")).toMatchObject({ code: 0 });
  const written = async (): Promise<string[]> => [String(await read("out.csv")), String(await read("out.jsonl"))];
  const refuse = (really: boolean): void => {
    refusesTheLast = really;
  };
  return { folder, shop, report, left, written, refuse };
}

test("whatever the end of each file looks like after a crash, the report becomes the same", async () => {
  const { folder, shop, report, left, written, refuse } = await stoppedReport();
  const whole = await written();
  expect(whole[0]?.split("\n")).toHaveLength(1 + 132 + 1);
  const spared: number[] = [];
  for (let seed = 1; seed <= 60; seed++) {
    const chance = seeded(seed);
    for (const [index, file] of leftovers.entries()) {
      const text = left[index] ?? Buffer.alloc(0);
      // Whole, without its last byte, or cut anywhere: the journal may be newer than a file, and older.
      const length = [text.length, text.length - 1, chance(text.length + 1)][chance(3)];
      const kept = text.subarray(0, length);
      await writeFile(join(folder, file), Buffer.concat([kept, Buffer.from((chance(2) && rests[chance(rests.length)]) || "")]));
    }
    shop.requests.length = 0;
    refuse(true);
    expect(await report("--resume"), `seed ${seed}`).toMatchObject({ code: 3 });
    spared.push(4 - new Set(shop.requests.filter(({ coupon }) => coupon !== 5).map(({ coupon }) => coupon)).size);
    // What was repaired is as good as what was never torn.
    shop.requests.length = 0;
    refuse(false);
    expect(await report("--resume"), `seed ${seed}`).toMatchObject({ code: 0 });
    expect(shop.requests.map(({ coupon }) => coupon)).toEqual([5, 5]);
    expect(await written(), `seed ${seed}`).toEqual(whole);
  }
  expect((await readdir(folder)).sort()).toEqual(["out.csv", "out.jsonl"]);
  // Some crashes leave all four coupons, and some none.
  expect(Math.max(...spared)).toBe(4);
  expect(Math.min(...spared)).toBe(0);
});

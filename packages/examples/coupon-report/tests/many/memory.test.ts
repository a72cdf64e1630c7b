import { open } from "node:fs/promises";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { expect, test } from "vitest";
import { runHere } from "../support/here.ts";
import { shopWith } from "../support/shop.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Of each of 25 coupons; `npm run test:ci` reports a hundred thousand in all. */
const customers = process.env.YAMPI_TEST_ALL === "1" ? 4_000 : 800;

/** Memory that is still held after all that can be freed has been. */
async function heldMegabytes(): Promise<number> {
  // What finalizers free comes with the turn after.
  for (let turn = 0; turn < 3; turn++) {
    collectGarbage();
    await new Promise(setImmediate);
  }
  return process.memoryUsage().heapUsed / 2 ** 20;
}

test(`${25 * customers} customers of 25 coupons are reported in flat memory`, async () => {
  const ids = Array.from({ length: 25 }, (_, index) => index + 1);
  const held: number[] = [];
  const shop = await shopWith(Object.fromEntries(ids.map((id) => [id, customers])), {
    before: async ({ coupon, page }) => {
      shop.requests.length = 0;
      if (page === customers / 200 && (coupon === 2 || coupon === 25)) held.push(await heldMegabytes());
      return undefined;
    },
  });
  const file = join(await temporaryFolder(), "out.jsonl");
  expect(await runHere([...ids.map(String), "--base-url", shop.url, "--jsonl", file])).toMatchObject({ code: 0 });

  const [early = Number.NaN, late = Number.NaN] = held;
  expect(late - early).toBeLessThan(5);
  const seen = new Set<string>();
  const reading = await open(file);
  for await (const line of reading.readLines()) {
    const { coupon_id, id } = JSON.parse(line);
    seen.add(`${coupon_id} ${id}`);
  }
  expect(seen.size).toBe(25 * customers);
});

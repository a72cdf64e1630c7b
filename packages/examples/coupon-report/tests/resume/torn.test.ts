import { readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { seeded } from "@yampi-openapi/example-command-line/testing/chance";
import { temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { expect, test } from "vitest";
import { runHere } from "../support/here.ts";
import { shopWith } from "../support/shop.ts";

const coupons = { 1: 3, 2: 0, 3: 120, 4: 2, 5: 7 };
/** `npm run test:ci` tries more states of the disk. */
const seeds = process.env.YAMPI_TEST_ALL === "1" ? 60 : 12;
const rests = ["", "\n", "\0".repeat(64), '5,"torn', '{"coupon":{"id":3', "[]\n{}\n"];

/** What a run that was stopped at its last coupon had on the disk after each of its coupons, and what the report becomes. */
async function stoppedReport() {
  const folder = await temporaryFolder();
  const refused = { from: 1 };
  const shop = await shopWith(coupons, { before: ({ coupon }) => (coupon >= refused.from ? 403 : undefined) });
  const paths = ["--csv", join(folder, "out.csv"), "--jsonl", join(folder, "out.jsonl")];
  const report = (...args: string[]) => runHere([...Object.keys(coupons), "--base-url", shop.url, ...paths, ...args]);
  const read = (file: string): Promise<Buffer> => readFile(join(folder, file));

  const states: { readonly journal: Buffer; readonly csv: Buffer; readonly jsonl: Buffer }[] = [];
  for (let done = 1; done < 5; done++) {
    refused.from = done + 1;
    expect(await report("--resume")).toMatchObject({ code: 3 });
    states.push({
      journal: await read("out.csv.journal"),
      csv: await read("out.csv.part"),
      jsonl: await read("out.jsonl.part"),
    });
  }
  refused.from = Number.POSITIVE_INFINITY;
  expect(await report("--resume")).toMatchObject({ code: 0 });
  const written = async (): Promise<string[]> => [String(await read("out.csv")), String(await read("out.jsonl"))];
  return { folder, shop, report, states, written };
}

test("whatever a crash leaves, the report becomes the same, and no coupon is read that the journal has", async () => {
  const { folder, shop, report, states, written } = await stoppedReport();
  const whole = await written();
  expect(whole[0]?.split("\n")).toHaveLength(1 + 132 + 1);
  for (let seed = 1; seed <= seeds; seed++) {
    const chance = seeded(seed);
    const done = chance(4);
    const { journal, csv, jsonl } = states[done] as (typeof states)[number];
    const put = (file: string, text: Buffer, rest: string) =>
      writeFile(join(folder, file), Buffer.concat([text, Buffer.from(rest)]));
    const rest = (): string => rests[chance(rests.length)] ?? "";
    const before = states[done - 1]?.journal;
    const isTorn = before !== undefined && chance(2) === 1;
    if (isTorn) {
      // The files end where the coupon does, and its line came to the disk in part, or as zeros.
      const kept = before.length + chance(journal.length - before.length);
      await put("out.csv.journal", journal.subarray(0, kept), chance(2) ? "\0".repeat(64) : "");
      await put("out.csv.part", csv, "");
      await put("out.jsonl.part", jsonl, "");
    } else {
      // The journal is whole, and the files hold some of the next coupon, or what stood on the disk before.
      await put("out.csv.journal", journal, "");
      await put("out.csv.part", csv, rest());
      await put("out.jsonl.part", jsonl, rest());
    }
    shop.requests.length = 0;
    expect(await report("--resume"), `seed ${seed}`).toMatchObject({ code: 0 });
    const first = done + (isTorn ? 1 : 2);
    expect(new Set(shop.requests.map(({ coupon }) => coupon)), `seed ${seed}`).toEqual(
      new Set([1, 2, 3, 4, 5].filter((id) => id >= first)),
    );
    expect(await written(), `seed ${seed}`).toEqual(whole);
  }
  expect((await readdir(folder)).sort()).toEqual(["out.csv", "out.jsonl"]);
});

test.each([0, 1, 40])(
  "a journal whose first line a crash tore after %i bytes begins again, since no row was there yet",
  async (kept) => {
    const { folder, report, states, written } = await stoppedReport();
    const whole = await written();
    await writeFile(join(folder, "out.csv.journal"), states[0]?.journal ?? "");
    await truncate(join(folder, "out.csv.journal"), kept);
    await writeFile(join(folder, "out.csv.part"), "");
    await writeFile(join(folder, "out.jsonl.part"), "");
    expect(await report("--resume")).toMatchObject({ code: 0 });
    expect(await written()).toEqual(whole);
  },
);

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../support/csv.ts";
import { runHere } from "../support/here.ts";
import { shopWith } from "../support/shop.ts";

/** A report of the coupons 1, 2 and 3 that was stopped in the second page of the second. */
async function stopped(args: readonly string[] = []) {
  const folder = await temporaryFolder();
  const file = join(folder, "out.csv");
  const lists: { [id: number]: number[] } = { 1: [1, 2], 2: Array.from({ length: 150 }, (_, index) => index), 3: [7] };
  const stop = new AbortController();
  let isFirstRun = true;
  const shop = await shopWith(lists, {
    before: ({ coupon, page }) => {
      if (isFirstRun && coupon === 2 && page === 2) stop.abort("SIGTERM");
      return undefined;
    },
  });
  const report = (ids: readonly string[], ...more: string[]) =>
    runHere([...ids, "--base-url", shop.url, "--csv", file, ...more], isFirstRun ? { signal: stop.signal } : {});
  const first = await report(["1", "2", "3"], ...args);
  isFirstRun = false;
  const rows = async () => parseCsv(await readFile(file, "utf8")).map(({ coupon_id, id }) => `${coupon_id} ${Number(id) % 1e6}`);
  return { folder, file, lists, shop, first, report, rows };
}

test("a report that is stopped says what it has and how to go on, and its place stays empty", async () => {
  const { folder, file, first } = await stopped();
  expect(first).toEqual({
    code: 143,
    stdout: "",
    stderr: `Stopped.\n1 of 3 coupons went to ${file}.part. Go on with the same arguments and --resume.\n`,
  });
  expect((await readdir(folder)).sort()).toEqual(["out.csv.journal", "out.csv.part"]);
});

test("--resume asks for nothing that is there, and tells of all coupons", async () => {
  const { folder, file, shop, report, rows } = await stopped();
  const before = shop.requests.length;
  const { code, stdout, stderr } = await report(["1", "2", "3"], "--resume");
  expect(code).toBe(0);
  expect(shop.requests.slice(before).map(({ coupon }) => coupon)).not.toContain(1);
  expect(await rows()).toHaveLength(2 + 150 + 1);
  expect(stdout).toMatch(/│ +1 │ CUPOM1 .*│ +2 │\n.* 2 │ CUPOM2 .*│ +150 │\n.* 3 │ CUPOM3 .*│ +1 │\n/);
  expect(stdout).toContain("153 customers of 3 coupons");
  expect(stderr).toBe(`Wrote 153 customers of 3 coupons to ${file}.\n`);
  expect(await readdir(folder)).toEqual(["out.csv"]);
});

test("a coupon that was cut off is read anew, so that a list which changed meanwhile is whole, and not made of two", async () => {
  const { lists, report, rows } = await stopped();
  // On the page that was written, one customer left and two are new: all others are on other pages now.
  lists[2] = [900, 901, ...(lists[2] ?? []).slice(1)];
  expect(await report(["1", "2", "3"], "--resume")).toMatchObject({ code: 0 });
  const ofTheSecond = (await rows()).filter((row) => row.startsWith("2 "));
  expect(ofTheSecond).toEqual(lists[2]?.map((index) => `2 ${index}`));
});

test("without anything to go on with, --resume begins", async () => {
  const file = join(await temporaryFolder(), "out.jsonl");
  const { url } = await shopWith({ 1: 2 });
  expect(await runHere(["1", "--base-url", url, "--jsonl", file, "--resume"])).toMatchObject({ code: 0 });
  expect((await readFile(file, "utf8")).split("\n")).toHaveLength(3);
});

test("--resume with the same separator and mark goes on as the file began", async () => {
  const excel = ["--delimiter", ";", "--bom"];
  const { file, report } = await stopped(excel);
  expect(await report(["1", "2", "3"], "--resume", ...excel)).toMatchObject({ code: 0 });
  const text = await readFile(file, "utf8");
  expect(text.lastIndexOf("\uFEFF")).toBe(0);
  expect(text).toMatch(/^.coupon_id;coupon_code;id;.*\n1;CUPOM1;/);
  expect(parseCsv(text, ";")).toHaveLength(2 + 150 + 1);
});

describe("is refused with 2, before anything is sent or changed, and says how to go on:", () => {
  test.each([
    ["a run without --resume", ["1", "2", "3"], [], /out\.csv\.part is left of a run .* --resume, or remove it/],
    ["coupons without one that is done", ["2", "3"], ["--resume"], /had other coupons \(missing now: 1\)\./],
    ["coupons without one that is not done", ["1", "2"], ["--resume"], /had other coupons \(missing now: 3\)\./],
    ["coupons with one more", ["1", "2", "3", "4"], ["--resume"], /had other coupons \(added now: 4\)\./],
    [
      "other coupons, of which some are named",
      ["1", ...[11, 12, 13, 14, 15, 16, 17].map(String)],
      ["--resume"],
      /\(missing now: 2, 3; added now: 11, 12, 13, 14, 15 and 2 more\)/,
    ],
    ["coupons in another order", ["3", "1", "2"], ["--resume"], /had other coupons \(in another order\)\./],
    ["another --limit", ["1", "2", "3"], ["--resume", "--limit", "5"], /had another --limit\./],
    [
      "another alias, and data that is not masked",
      ["1", "2", "3"],
      ["--resume", "--alias", "b", "--show-personal-data"],
      /had another --alias, another --show-personal-data\./,
    ],
    ["another --delimiter", ["1", "2", "3"], ["--resume", "--delimiter", ";"], /had another --delimiter\./],
    ["a byte order mark in the middle of a report", ["1", "2", "3"], ["--resume", "--bom"], /had another --bom\./],
    ["another file beside", ["1", "2", "3"], ["--resume", "--jsonl", "OTHER"], /had another --csv, --jsonl, --json\./],
    ["another server", ["1", "2", "3"], ["--resume", "--base-url", "http://127.0.0.1:9"], /had another --base-url\./],
  ])("%s", async (_what, ids, args, message) => {
    const { folder, shop, report } = await stopped();
    const files = ["out.csv.journal", "out.csv.part"];
    const contents = () => Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
    const [before, requests] = [await contents(), shop.requests.length];
    const { code, stdout, stderr } = await report(ids, ...args.map((arg) => (arg === "OTHER" ? join(folder, "out.jsonl") : arg)));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    if (args.length > 0) {
      const [journal, part] = files.map((file) => join(folder, file));
      expect(stderr).toContain(`Repeat the arguments of that run, or remove ${journal} and ${part}`);
    }
    expect(shop.requests).toHaveLength(requests);
    expect(await contents()).toEqual(before);
    expect((await readdir(folder)).sort()).toEqual(files);
  });

  test("a file that a run left before it came to its first coupon", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "out.csv.part"), "coupon_id");
    const { url } = await shopWith({ 1: 2 });
    const { code } = await runHere(["1", "--base-url", url, "--csv", join(folder, "out.csv")]);
    expect(code).toBe(2);
    expect(await readdir(folder)).toEqual(["out.csv.part"]);
  });
});

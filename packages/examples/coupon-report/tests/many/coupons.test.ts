import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../support/csv.ts";
import { runHere } from "../support/here.ts";
import { shopWith } from "../support/shop.ts";

const idsOf = (csv: string): string[] => [...new Set(parseCsv(csv).map(({ coupon_id }) => coupon_id ?? ""))];

describe("IDs of coupons", () => {
  test("come from the command line, from a file and from standard input, each once and in this order", async () => {
    const { url } = await shopWith({ 1: 1, 2: 1, 3: 1, 4: 1 });
    const stdin = "\uFEFF3\r\n\r\n 1, 4\n3;2";
    const { code, stdout } = await runHere(["4", "1", "4", "--ids-from", "-", "--base-url", url, "--csv", "-"], { stdin });
    expect(code).toBe(0);
    expect(idsOf(stdout)).toEqual(["4", "1", "3", "2"]);
  });

  test.each([
    [
      "that are none are told by their line",
      "1\n2\nx-\u001b[2J3\n",
      'line 3 of standard input: expected a positive integer, not "x-[2J3"',
    ],
    ["must be there", " \n", "standard input has no ID"],
  ])("%s", async (_what, stdin, message) => {
    const { code, stderr } = await runHere(["--ids-from", "-", "--base-url", "http://127.0.0.1:9"], { stdin });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `error: --ids-from: ${message}\n` });
  });

  test("in a file that is not there end with 2", async () => {
    const file = join(await temporaryFolder(), "ids.txt");
    expect(await runHere(["--ids-from", file])).toEqual({
      code: 2,
      stdout: "",
      stderr: `error: --ids-from: cannot read ${file}: ENOENT\n`,
    });
  });
});

test("the rows keep the order of the coupons, whichever answer comes first", async () => {
  const { url } = await shopWith(
    { 1: 150, 2: 1, 3: 0, 4: 2, 5: 1 },
    {
      before: async ({ coupon }) => {
        for (let turns = 0; turns < (coupon === 1 ? 50 : 0); turns++) await new Promise(setImmediate);
        return undefined;
      },
    },
  );
  const { stdout } = await runHere(["5", "1", "4", "3", "2", "--base-url", url, "--csv", "-"]);
  expect(idsOf(stdout)).toEqual(["5", "1", "4", "2"]);
  expect(parseCsv(stdout)).toHaveLength(1 + 150 + 2 + 1);
});

test.each([
  ["coupons", 1, 3, 4],
  ["coupons and their pages", 600, 4, 7],
])("%s are read ahead, and no more than that", async (_what, customers, atLeast, atMost) => {
  const shop = await shopWith(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index + 1, customers])), {
    before: async () => {
      for (let turns = 0; turns < 10; turns++) await new Promise(setImmediate);
      return undefined;
    },
  });
  const ids = Array.from({ length: 20 }, (_, index) => String(index + 1));
  expect(await runHere([...ids, "--base-url", shop.url, "--csv", "-"])).toMatchObject({ code: 0 });
  expect(shop.mostAtOnce).toBeGreaterThanOrEqual(atLeast);
  expect(shop.mostAtOnce).toBeLessThanOrEqual(atMost);
});

test("--json takes one coupon, and says what takes many", async () => {
  expect(await runHere(["1", "2", "--json", "-"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "error: --json takes one coupon; --jsonl takes many\n",
  });
});

test("--limit holds for each coupon", async () => {
  const { url } = await shopWith({ 1: 5, 2: 250, 3: 1 });
  const { stdout, stderr } = await runHere(["1", "2", "3", "--base-url", url, "--limit", "2", "--csv", "-"]);
  expect(parseCsv(stdout)).toHaveLength(2 + 2 + 1);
  expect(stderr).toBe("--limit ended 2 coupons after 2 customers; there may be more.\n");
});

describe("a coupon that fails", () => {
  test("with 404 is told at the end, with 4, and the report of the others is complete", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "out.csv");
    const { url } = await shopWith({ 1: 2, 3: 1 });
    const { code, stdout, stderr } = await runHere(["1", "2", "3", "4", "--base-url", url, "--csv", file]);
    expect(code).toBe(4);
    expect(idsOf(await readFile(file, "utf8"))).toEqual(["1", "3"]);
    expect(stdout).toContain("3 customers of 2 coupons");
    expect(stderr).toBe(
      [
        "error: coupon 2: promocodes.get: 404 Not Found Check the ID and the alias.",
        "error: coupon 4: promocodes.get: 404 Not Found Check the ID and the alias.",
        `Wrote 3 customers of 2 coupons to ${file}.\n`,
      ].join("\n"),
    );
    expect(await readdir(folder)).toEqual(["out.csv"]);
  });

  test("with 404 as all others do leaves no file", async () => {
    const folder = await temporaryFolder();
    const { url } = await shopWith({});
    expect(await runHere(["1", "2", "--base-url", url, "--csv", join(folder, "out.csv")])).toMatchObject({ code: 4, stdout: "" });
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([1, 2])(
    "with 404 for page %i of its customers is not unknown: no file is finished, and --resume goes on",
    async (failing) => {
      const folder = await temporaryFolder();
      const file = join(folder, "out.csv");
      let works = false;
      const shop = await shopWith(
        { 1: 1, 2: 150 },
        { before: ({ coupon, page }) => (works || coupon !== 2 || page !== failing ? undefined : 404) },
      );
      const args = ["1", "2", "--base-url", shop.url, "--csv", file];
      const { code, stderr } = await runHere(args);
      expect([code, stderr]).toEqual([5, expect.stringContaining("error: coupon 2: promocodes.listCustomers: 404")]);
      expect((await readdir(folder)).sort()).toEqual(["out.csv.journal", "out.csv.part"]);
      works = true;
      expect(await runHere([...args, "--resume"])).toMatchObject({ code: 0 });
      expect(parseCsv(await readFile(file, "utf8"))).toHaveLength(151);
    },
  );

  test("in the middle of its list leaves no row, and --resume tries it again and nothing else", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "out.csv");
    let works = false;
    const shop = await shopWith(
      { 1: 1, 2: 150, 3: 1 },
      { before: ({ coupon, page }) => (works || coupon !== 2 || page !== 2 ? undefined : 422) },
    );
    const args = ["1", "2", "3", "--base-url", shop.url, "--csv", file];
    const { code, stderr } = await runHere(args);
    expect(code).toBe(5);
    expect(stderr).toContain("error: coupon 2: promocodes.listCustomers: 422 falhou");
    expect(stderr).toContain(`\n2 of 3 coupons went to ${file}.part. Go on with the same arguments and --resume.\n`);
    expect(idsOf(await readFile(`${file}.part`, "utf8"))).toEqual(["1", "3"]);

    works = true;
    const before = shop.requests.length;
    expect(await runHere([...args, "--resume"])).toMatchObject({ code: 0 });
    expect(new Set(shop.requests.slice(before).map(({ coupon }) => coupon))).toEqual(new Set([2]));
    expect(idsOf(await readFile(file, "utf8"))).toEqual(["1", "3", "2"]);
  });

  test("in the middle of its list, which went to standard output, is told to be torn there", async () => {
    const { url } = await shopWith({ 1: 150, 2: 1 }, { before: ({ page }) => (page === 2 ? 422 : undefined) });
    const { code, stdout, stderr } = await runHere(["1", "2", "--base-url", url, "--jsonl", "-"]);
    expect(code).toBe(5);
    expect(stderr).toMatch(/^error: coupon 1: .* Its earlier part is in standard output\.\n$/);
    expect(stdout.trimEnd().split("\n")).toHaveLength(101);
  });

  test.each([
    [401, 3],
    [403, 3],
    [429, 5],
  ])("with %d would fail as all others would, so the report stops with %d", async (status, expected) => {
    const shop = await shopWith({ 1: 1, 2: 1, 3: 1 }, { before: ({ coupon }) => (coupon === 2 ? status : undefined) });
    const { code, stderr } = await runHere(["1", "2", "3", "--base-url", shop.url, "--csv", "-"]);
    expect(code).toBe(expected);
    expect(stderr).toMatch(/^error: promocodes\.get: 4/);
  });
});

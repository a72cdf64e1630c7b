import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../support/csv.ts";
import { runHere } from "../support/here.ts";
import { type Shop, shopWith } from "../support/shop.ts";

const idsOf = (csv: string): string[] => [...new Set(parseCsv(csv).map(({ coupon_id }) => coupon_id ?? ""))];
const lookUpsOf = ({ requests }: Shop) => requests.filter(({ code }) => code !== null);

describe("a code", () => {
  test("stands for its coupon among IDs, each coupon once and in the order in which they were asked for", async () => {
    const { url } = await shopWith({ 1: 1, 2: 1, 3: 1 });
    const { code, stdout, stderr } = await runHere(["CUPOM3", "1", "CUPOM2", "3", "CUPOM1", "--base-url", url, "--csv", "-"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(idsOf(stdout)).toEqual(["3", "1", "2"]);
  });

  test("is looked up past the API's cache, once", async () => {
    const shop = await shopWith({ 1: 1 });
    expect(await runHere(["CUPOM1", "CUPOM1", "--base-url", shop.url])).toMatchObject({ code: 0 });
    const queries = lookUpsOf(shop).map(({ request }) => new URL(request.url ?? "", shop.url).searchParams);
    expect(queries.map((query) => [query.get("q"), query.get("skipCache")])).toEqual([["CUPOM1", "true"]]);
  });

  test("is compared exactly, though the search finds what is similar", async () => {
    const { url } = await shopWith({ 1: 1, 2: 1, 3: 1 }, { codes: { 1: "parceiro", 2: "PARCEIRO", 3: "PARCEIRO2" } });
    const { stdout } = await runHere(["PARCEIRO", "--base-url", url, "--csv", "-"]);
    expect(idsOf(stdout)).toEqual(["2"]);
  });

  test("is found behind a hundred similar ones", async () => {
    const { url } = await shopWith(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [index + 1, 1])));
    expect(idsOf((await runHere(["CUPOM1", "--base-url", url, "--csv", "-"])).stdout)).toEqual(["1"]);
  });

  test("of digits is found where the API sends it as a number", async () => {
    const { url } = await shopWith({ 7: 1 }, { codes: { 7: 2026 } });
    expect(idsOf((await runHere(["--code", "2026", "--base-url", url, "--csv", "-"])).stdout)).toEqual(["7"]);
  });

  test("of digits alone comes by --code, and the ID of the same digits by itself", async () => {
    const { url } = await shopWith({ 2026: 1, 7: 1 }, { codes: { 7: "2026" } });
    expect(idsOf((await runHere(["--code", "2026", "--base-url", url, "--csv", "-"])).stdout)).toEqual(["7"]);
    expect(idsOf((await runHere(["2026", "--base-url", url, "--csv", "-"])).stdout)).toEqual(["2026"]);
  });
});

describe("before anything else is sent, and without a file,", () => {
  const codes = { 1: "DUPLO", 2: "DUPLO", 3: "parceiro" };
  test.each([
    [
      "codes that no coupon has end with 4, and each is named",
      ["PARCEIRO", "NINGUEM", "DUPL", "1"],
      4,
      ["PARCEIRO", "NINGUEM", "DUPL"].map(
        (code) => `error: coupon ${code}: no coupon has this code; upper and lower case count\n`,
      ),
    ],
    [
      "a code that two coupons have ends with 2, and names both",
      ["parceiro", "DUPLO"],
      2,
      ["error: coupon DUPLO: several coupons have this code; give the ID of one: 2, 1\n"],
    ],
  ])("%s", async (_what, coupons, expected, lines) => {
    const folder = await temporaryFolder();
    const shop = await shopWith({ 1: 1, 2: 1, 3: 1 }, { codes });
    const ending = await runHere([...coupons, "--base-url", shop.url, "--csv", join(folder, "out.csv"), "--resume"]);
    expect(ending).toEqual({ code: expected, stdout: "", stderr: lines.join("") });
    expect(shop.requests).toEqual(lookUpsOf(shop));
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    [401, 3, "error: promocodes.list: 401 falhou", 1],
    [422, 5, "error: coupon CUPOM1: promocodes.list: 422 falhou", 2],
  ])("an answer of %d to a look-up ends with %d", async (status, expected, message, lookUps) => {
    const shop = await shopWith({ 1: 1, 2: 1 }, { before: ({ code }) => (code === "CUPOM1" ? status : undefined) });
    const { code, stdout, stderr } = await runHere(["CUPOM1", "CUPOM2", "--base-url", shop.url]);
    expect({ code, stdout }).toEqual({ code: expected, stdout: "" });
    expect(stderr).toContain(message);
    expect(shop.requests).toHaveLength(lookUps);
  });

  test("a signal during a look-up stops the program", async () => {
    const stop = new AbortController();
    const shop = await shopWith({ 1: 1, 2: 1 }, { before: () => void stop.abort("SIGINT") });
    const ending = await runHere(["CUPOM1", "CUPOM2", "--base-url", shop.url], { signal: stop.signal });
    expect(ending).toEqual({ code: 130, stdout: "", stderr: "Stopped.\n" });
    expect(shop.requests).toHaveLength(1);
  });
});

test.each([
  ["before its ID", ["CUPOM2", "2", "1"]],
  ["behind its ID", ["2", "CUPOM2", "1"]],
])("a coupon that fails is named by the code that it was asked by, %s", async (_where, wanted) => {
  const { url } = await shopWith({ 1: 1, 2: 1 }, { before: ({ page }) => (page ? 422 : undefined) });
  const { stderr } = await runHere([...wanted, "--base-url", url]);
  expect(stderr).toMatch(/^error: coupon CUPOM2 \(2\): promocodes\.listCustomers: 422 .*\nerror: coupon 1: promocodes/);
});

test.each([
  [1, 4],
  [2, 5],
])(
  "a search that fails with 404 on page %i ends with %i: only the first may mean that the alias is wrong",
  async (page, code) => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [index + 1, 0]));
    const shop = await shopWith(many, {
      before: ({ request }) => (request.url?.includes("q=CUPOM") && pageOf(request.url) === page ? 404 : undefined),
    });
    const { code: ended, stderr } = await runHere(["CUPOM", "--base-url", shop.url]);
    expect(stderr).toMatch(/^error: coupon CUPOM: promocodes\.list: 404 /);
    expect(ended).toBe(code);
  },
);

const pageOf = (url: string): number => Number(new URL(url, "http://localhost").searchParams.get("page"));

describe("a report by codes that was stopped", () => {
  /** A report of CUPOM1 and CUPOM2 that was stopped in the second; coupons and codes may change after that. */
  async function stopped() {
    const file = join(await temporaryFolder(), "out.csv");
    const stop = new AbortController();
    const coupons: { [id: number]: number } = { 1: 2, 2: 150 };
    const codes: { [id: number]: string } = {};
    const shop = await shopWith(coupons, {
      codes,
      before: ({ coupon, page }) => (coupon === 2 && page === 2 ? void stop.abort("SIGTERM") : undefined),
    });
    const report = (wanted: readonly string[], signal?: AbortSignal) =>
      runHere([...wanted, "--base-url", shop.url, "--csv", file, "--resume"], signal ? { signal } : {});
    expect(await report(["CUPOM1", "CUPOM2"], stop.signal)).toMatchObject({ code: 143 });
    const before = shop.requests.length;
    return { file, coupons, codes, report, requestsSince: () => shop.requests.slice(before) };
  }

  test.each([
    ["the same codes", ["CUPOM1", "CUPOM2"]],
    ["the IDs", ["1", "2"]],
    ["some of either", ["1", "CUPOM2"]],
  ])("goes on by %s, and asks for no customer that it has", async (_what, wanted) => {
    const { file, report, requestsSince } = await stopped();
    expect(await report(wanted)).toMatchObject({ code: 0, stderr: `Wrote 152 customers of 2 coupons to ${file}.\n` });
    expect(requestsSince().map(({ coupon }) => coupon)).not.toContain(1);
    expect(idsOf(await readFile(file, "utf8"))).toEqual(["1", "2"]);
  });

  test("does not go on where a code that is done is another coupon's now, unless by the ID", async () => {
    const { file, coupons, codes, report } = await stopped();
    const before = await readFile(`${file}.part`, "utf8");
    codes[1] = "ANTIGO";
    coupons[3] = 5;
    codes[3] = "CUPOM1";
    const { code, stdout, stderr } = await report(["CUPOM1", "CUPOM2"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("had other coupons (missing now: 1; added now: 3).\n");
    expect(await readFile(`${file}.part`, "utf8")).toBe(before);
    expect(await report(["1", "CUPOM2"])).toMatchObject({ code: 0 });
    expect(idsOf(await readFile(file, "utf8"))).toEqual(["1", "2"]);
  });

  test("does not go on where a code that is done is gone, unless by the ID", async () => {
    const { file, codes, report } = await stopped();
    codes[1] = "ANTIGO";
    expect(await report(["CUPOM1", "CUPOM2"])).toMatchObject({ code: 4 });
    expect(await report(["1", "CUPOM2"])).toMatchObject({ code: 0 });
    expect(idsOf(await readFile(file, "utf8"))).toEqual(["1", "2"]);
  });
});

import { stripVTControlCharacters } from "node:util";
import { memory } from "@yampi-openapi/example-command-line/testing/streams";
import { expect, test } from "vitest";
import { runHere } from "../support/here.ts";
import { shopWith } from "../support/shop.ts";

/** A stream that says that it is a terminal. */
function terminal(): ReturnType<typeof memory> {
  return Object.assign(memory(), { isTTY: true, columns: 120 });
}

/** What stands on a line in the end, or stood there before it was overdrawn. */
const drawn = (text: string): string[] => text.split("\u001b[1G").map(stripVTControlCharacters);

test("on a terminal a bar tells how far the report is, and is gone before the report comes", async () => {
  const { url } = await shopWith({ 1: 150, 2: 50 });
  const { code, stdout, stderr } = await runHere(["1", "2", "--base-url", url], { stderr: terminal() });
  expect(code).toBe(0);
  const bars = drawn(stderr).filter((line) => line.includes(" % "));
  expect(bars[0]).toBe(`${"░".repeat(24)} 0 %  0 of 2 coupons, 0 customers`);
  expect(bars.at(-1)).toBe(`${"█".repeat(24)} 100 %  2 of 2 coupons, 200 customers`);
  expect(drawn(stderr).at(-1)).toBe("");
  expect(stdout).toContain("200 customers of 2 coupons");
});

test("the bar says what is waited for", async () => {
  let refusals = 1;
  const { url } = await shopWith({ 1: 1 }, { before: () => (refusals-- > 0 ? 429 : undefined), retryAfter: 1 });
  const { code, stderr } = await runHere(["1", "--base-url", url], { stderr: terminal() });
  expect(code).toBe(0);
  expect(drawn(stderr).join("\n")).toContain("waiting 1 s for the rate limit; 0 of 1 coupon, 0 customers");
});

test("the bar names the code that is looked up, and the coupon in hand", async () => {
  const refused = new Set<string>();
  const { url } = await shopWith(
    { 1: 150, 2: 1 },
    {
      before: ({ code, page }) => {
        const what = code === "CUPOM1" ? "look-up" : page === 2 ? "page" : undefined;
        if (what === undefined || refused.has(what)) return undefined;
        refused.add(what);
        return 429;
      },
      retryAfter: 1,
    },
  );
  const { code, stderr } = await runHere(["CUPOM1", "2", "--base-url", url], { stderr: terminal() });
  expect(code).toBe(0);
  const text = drawn(stderr).join("\n");
  expect(text).toContain("waiting 1 s for the rate limit; looking up CUPOM1");
  expect(text).toContain("waiting 1 s for the rate limit; 0 of 2 coupons, 100 customers, in CUPOM1 (1)");
});

test("in a pipe there is no bar", async () => {
  const { url } = await shopWith({ 1: 150, 2: 50 });
  expect(await runHere(["1", "2", "--base-url", url])).toMatchObject({ code: 0, stderr: "" });
});

test("a bar is gone before an error is told", async () => {
  const { url } = await shopWith({ 1: 1, 2: 1 }, { before: ({ coupon }) => (coupon === 2 ? 403 : undefined) });
  const { code, stderr } = await runHere(["1", "2", "--base-url", url], { stderr: terminal() });
  expect(code).toBe(3);
  expect(drawn(stderr).at(-1)).toMatch(/^error: promocodes\.get: 403 /);
});

test("a bar is gone before a code is told that no coupon has", async () => {
  const { url } = await shopWith({ 1: 1 });
  const { code, stderr } = await runHere(["NINGUEM", "--base-url", url], { stderr: terminal() });
  expect(code).toBe(4);
  expect(drawn(stderr).at(-1)).toMatch(/^error: coupon NINGUEM: /);
});

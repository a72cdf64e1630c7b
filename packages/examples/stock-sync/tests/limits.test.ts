import { expect, onTestFinished, test, vi } from "vitest";
import { sheetWith, stockSync } from "./support/command.ts";
import { aSku, storeWith } from "./support/store.ts";

test("the list of SKUs is read 30 times a minute, also where the API does not tell its limit", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const times: number[] = [];
  const skus = Array.from({ length: 3050 }, (_, index) => aSku(index + 1));
  const store = await storeWith(skus, {
    isSilent: true,
    before: ({ path }) => {
      if (path === "catalog/skus") times.push(performance.now());
      return undefined;
    },
  });
  const file = await sheetWith("sku,quantity\nSKU-3050,10\n");
  let isOver = false;
  const run = stockSync(["plan", file, "--base-url", store.url]).finally(() => {
    isOver = true;
  });
  while (!isOver) await vi.advanceTimersByTimeAsync(times.length < 30 ? 0 : 1000);
  expect((await run).stdout).toContain("1 row in step");
  expect(times).toHaveLength(31);
  expect((times[30] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(60_000);
});

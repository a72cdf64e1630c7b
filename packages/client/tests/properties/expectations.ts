import { expect } from "vitest";
import { YampiResponseError } from "../../src/index.js";
import { type Outcome, permanent } from "./reading.js";

/** Numbers from one to another. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** What holds of every reading, whatever happens to the list. */
export function expectDecency({ store, items, sizes, error }: Outcome, concurrency: number): void {
  expect(sizes).not.toContain(0);
  expect(new Set(items).size, "an item was given twice").toBe(items.length);
  expect(store.mostUnderWay).toBeLessThanOrEqual(concurrency);
  expect(store.underWay, "requests are left under way").toBe(0);
  // Where something is missing, it looks behind the last page, and not far.
  for (const { page, lastTold } of store.asked) expect(page).toBeLessThanOrEqual(lastTold + 2);
  if (error !== undefined) expect(error).toBeInstanceOf(YampiResponseError);
}

/** Without an error, no fewer items are given than every response counted. */
export function expectAllCounted({ store, items, error }: Outcome): void {
  if (error !== undefined) return;
  const totals = store.given.map(({ version }) => store.versions[version]?.length ?? 0);
  expect(items.length).toBeGreaterThanOrEqual(Math.min(...totals));
}

/** Without an error, nothing is missing that was there from beginning to end. */
export function expectNoneLost({ store, items, error }: Outcome): void {
  if (error === undefined) expect(permanent(store).filter((id) => !items.includes(id))).toEqual([]);
}

/** All that was there from beginning to end is given in order; without an error, none of it is missing. */
export function expectAllPermanent({ store, items, error }: Outcome): void {
  const all = permanent(store);
  const given = items.filter((id) => all.includes(id));
  expect(given).toEqual(error === undefined ? all : all.slice(0, given.length));
}

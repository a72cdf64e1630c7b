import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { YampiError, YampiResponseError } from "../../src/index.js";
import "./repeatable.js";
import { expectAllCounted, expectDecency, expectNoneLost, range } from "./expectations.js";
import { changing, quiet, readList } from "./reading.js";

describe("A list with fewer different items than it counts", () => {
  const settings = {
    size: fc.integer({ min: 0, max: 40 }),
    limit: fc.integer({ min: 1, max: 6 }),
    concurrency: fc.integer({ min: 1, max: 8 }),
  };

  it("gives all of them, or fails, where every response has an order of its own", async () => {
    const order = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
    // In a tiny list, two readings in disorder can agree by chance.
    const sizes = { ...settings, size: fc.integer({ min: 15, max: 40 }), limit: fc.integer({ min: 2, max: 6 }) };
    const shuffled = fc.record({ ...sizes, ranks: fc.array(order, { minLength: 5, maxLength: 20, size: "max" }) });
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ size, ranks, ...reading }) => {
        const arrange = (items: readonly number[], response: number) => {
          const rank = ranks[response % ranks.length] ?? [];
          return [...items].sort((a, b) => (rank[a - 1] ?? 0) - (rank[b - 1] ?? 0));
        };
        const outcome = await readList({ size, arrange }, reading);
        expectDecency(outcome, reading.concurrency);
        expectAllCounted(outcome);
      }),
    );
  });

  it("is read again, once, in pages of another size, and gives at its end what was skipped", async () => {
    const swap = [
      { kind: "insert", at: 0, count: 1 },
      { kind: "delete", at: 1000, count: 1 },
    ] as const;
    const { store, items, error } = await readList({ size: 6, changes: [[], swap] }, { limit: 2, concurrency: 1 });
    expect(error).toBeUndefined();
    expect(items).toEqual([1, 2, 3, 4, 5, 7]);
    expect(store.asked.map(({ page }) => page)).toEqual([1, 2, 3, 4, 1, 2]);
  });

  it("is read again from the place that it was asked for, and nothing before it is given", async () => {
    const swap = [
      { kind: "insert", at: 0, count: 1 },
      { kind: "delete", at: 1000, count: 1 },
    ] as const;
    const { store, items, error } = await readList({ size: 9, changes: [[], swap] }, { limit: 3, page: 2, concurrency: 1 });
    expect([items, error]).toEqual([[4, 5, 6, 7, 8, 3], undefined]);
    expect(store.asked.map(({ page }) => page)).toEqual([2, 3, 4, 1, 2, 3]);
  });

  it("gives each once where items stand in it twice, without an error wherever pages of another size show it", async () => {
    const repeated = fc.record({ ...settings, twice: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }) });
    await fc.assert(
      fc.asyncProperty(repeated, async ({ size, twice, limit, concurrency }) => {
        const arrange = (items: readonly number[]) => items.flatMap((item) => (twice[item - 1] ? [item, item] : [item]));
        const outcome = await readList({ size, arrange }, { limit: limit + 3, concurrency });
        expect(new Set(outcome.items).size).toBe(outcome.items.length);
        expect([outcome.items, outcome.error]).toEqual([range(1, size), undefined]);
      }),
    );
  });

  it("is read once only from the page on that it was asked for, where nothing is missing from there", async () => {
    const { store, items } = await readList({ size: 10 }, { limit: 2, page: 3 });
    expect([items, store.asked.map(({ page }) => page)]).toEqual([range(5, 10), [3, 4, 5]]);
  });
});

describe("A list without end or sense", () => {
  it("without counters, ends all the same, in few requests, and gives nothing twice", async () => {
    await fc.assert(
      fc.asyncProperty(changing({ kinds: ["insert", "delete"], stale: true }), async ({ limit, concurrency, ...script }) => {
        const outcome = await readList({ ...script, counters: "none" }, { limit, concurrency });
        // Pages of changed sizes prove no end: then it ends with an error.
        expectDecency(outcome, 1);
        const most = Math.max(...outcome.store.versions.map(({ length }) => length));
        expect(outcome.store.given.length).toBeLessThanOrEqual(2 * Math.ceil(most / limit) + 12);
      }),
    );
  });

  it("that gives the same page for ever is an error where its counters promise more, and ends there where they do not", async () => {
    await fc.assert(
      fc.asyncProperty(quiet, async ({ limit, concurrency, ...script }) => {
        const outcome = await readList({ ...script, ignoresPage: true }, { limit, concurrency });
        const { items, error } = outcome;
        // Pages of another size show whether there is more than what comes again.
        if (error === undefined) expect(items).toEqual(range(1, script.size));
        else expect(error).toBeInstanceOf(YampiResponseError);
        if (script.size < limit) expect(error).toBeUndefined();
        expect(outcome.store.given.length).toBeLessThanOrEqual(2 * Math.ceil(script.size / limit) + 12 + concurrency);
      }),
    );
  });

  it("whose pages are empty although the counters promise more, fails after the items before", async () => {
    await fc.assert(
      fc.asyncProperty(quiet, fc.integer({ min: 1, max: 8 }), async ({ limit, concurrency, ...script }, blankFrom) => {
        const outcome = await readList({ ...script, blankFrom }, { limit, concurrency });
        const shown = Math.min(script.size, (blankFrom - 1) * limit);
        expect(outcome.items.slice(0, shown)).toEqual(range(1, shown));
        // Larger pages may show what was missing.
        const isWhole = script.counters === "none" || outcome.items.length === script.size;
        if (isWhole) expect(outcome.error).toBeUndefined();
        else expect(outcome.error).toBeInstanceOf(YampiResponseError);
      }),
    );
  });

  it("of two copies that disagree ends: with all that both have, or with an error", async () => {
    const copies = fc.record({
      size: fc.integer({ min: 1, max: 30 }),
      difference: fc.record({
        kind: fc.constantFrom("insert" as const, "delete" as const),
        at: fc.integer({ min: 0, max: 1000 }),
        count: fc.integer({ min: 1, max: 8 }),
      }),
      lags: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 400, maxLength: 400 }),
      limit: fc.integer({ min: 1, max: 6 }),
      concurrency: fc.integer({ min: 1, max: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(copies, async ({ size, difference, lags, limit, concurrency }) => {
        const outcome = await readList({ size, changes: [[difference]], lags }, { limit, concurrency });
        expectDecency(outcome, concurrency);
        expectNoneLost(outcome);
        const pages = Math.ceil((size + difference.count) / limit);
        expect(outcome.store.asked.length).toBeLessThanOrEqual(2 * pages + 12);
      }),
    );
  });

  it("that grows as fast as it is read, is an error, at the latest at the record that the vendor numbers last", async () => {
    const front = { kind: "insert", at: 0, count: 100 } as const;
    const { store, items, error } = await readList(
      { size: 200, changes: Array.from({ length: 200 }, () => [front]) },
      { limit: 100, concurrency: 1 },
    );
    expect(error).toBeInstanceOf(YampiError);
    expect(items.length).toBeGreaterThanOrEqual(100);
    expect(store.asked.length).toBeLessThan(120);
  });

  it("whose page fails for good, fails with it, after every item of the pages before", async () => {
    await fc.assert(
      fc.asyncProperty(quiet, fc.nat(10), async ({ limit, concurrency, byPage, size }, failing) => {
        const faults = Array.from(
          { length: failing + 1 },
          (_, index) => (index === failing ? "status" : "none") as "status" | "none",
        );
        const { store, items, error } = await readList({ size, faults }, { limit, concurrency, byPage, maxRetries: 0 });
        const page = store.asked[failing]?.page ?? 0;
        const fails = page > 0;
        expect(items).toEqual(range(1, fails ? (page - 1) * limit : size));
        if (fails) expect(error).toMatchObject({ status: 500 });
        else expect(error).toBeUndefined();
      }),
    );
  });
});

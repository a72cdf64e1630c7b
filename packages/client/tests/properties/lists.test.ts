import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { YampiResponseError } from "../../src/index.js";
import "./repeatable.js";
import type { ListedStore } from "./listed-store.js";
import { changing, enough, inOrderOf, type Outcome, permanent, quiet, readList } from "./reading.js";

/** Numbers from one to another. */
const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** What holds of every reading, whatever happens to the list. */
function expectDecency({ store, items, sizes, error }: Outcome, concurrency: number): void {
  expect(sizes).not.toContain(0);
  expect(new Set(items).size, "an item was given twice").toBe(items.length);
  expect(store.mostUnderWay).toBeLessThanOrEqual(concurrency);
  expect(store.underWay, "requests are left under way").toBe(0);
  for (const { page, lastTold } of store.asked) expect(page).toBeLessThanOrEqual(lastTold);
  if (error !== undefined) expect(error).toBeInstanceOf(YampiResponseError);
}

/** Without an error, no fewer items are given than every answer counted. */
function expectAllCounted({ store, items, error }: Outcome): void {
  if (error !== undefined) return;
  const totals = store.given.map(({ version }) => store.versions[version]?.length ?? 0);
  expect(items.length).toBeGreaterThanOrEqual(Math.min(...totals));
}

/** All that was there from beginning to end is given in order; without an error, none of it is missing. */
function expectAllPermanent({ store, items, error }: Outcome): void {
  const all = permanent(store);
  const given = items.filter((id) => all.includes(id));
  expect(given).toEqual(error === undefined ? all : all.slice(0, given.length));
}

describe("A list that nobody changes", () => {
  it("gives exactly its items, in order, whatever the page size, the concurrency, the speed and the passing failures", async () => {
    await fc.assert(
      fc.asyncProperty(quiet, async ({ limit, concurrency, byPage, ...script }) => {
        const outcome = await readList(script, { limit, concurrency, byPage });
        expectDecency(outcome, concurrency);
        expect(outcome.error).toBeUndefined();
        expect(outcome.items).toEqual(range(1, script.size));
        const pages = Math.ceil(script.size / limit);
        if (byPage)
          expect(outcome.sizes).toEqual(range(1, pages).map((page) => Math.min(limit, script.size - (page - 1) * limit)));
        // Each page is given once; without counters, so is the empty one behind them.
        const last = script.counters === "none" ? pages + 1 : Math.max(1, pages);
        expect(outcome.store.given.map(({ page }) => page).sort((a, b) => a - b)).toEqual(range(1, last));
      }),
    );
  });

  it("gives the items from the page on that it was asked for", async () => {
    await fc.assert(
      fc.asyncProperty(quiet, fc.integer({ min: 1, max: 12 }), async ({ limit, concurrency, byPage, ...script }, page) => {
        const { items, error } = await readList(script, { limit, concurrency, byPage, page });
        expect(error).toBeUndefined();
        expect(items).toEqual(range((page - 1) * limit + 1, script.size));
      }),
    );
  });

  it("has as many requests under way as it may, once it knows how many pages there are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 6 }),
        async (pages, concurrency, limit) => {
          const { store } = await readList({ size: pages * limit }, { limit, concurrency });
          expect(store.mostUnderWay).toBe(Math.min(concurrency, pages - 1));
        },
      ),
    );
  });

  it("stops at once with whoever reads it, gives up what is under way, and asks for nothing more", async () => {
    await fc.assert(
      fc.asyncProperty(
        quiet,
        fc.integer({ min: 0, max: 40 }),
        async ({ limit, concurrency, byPage: _, ...script }, stopAfter) => {
          const outcome = await readList(script, { limit, concurrency, stopAfter });
          expectDecency(outcome, concurrency);
          expect(outcome.items).toEqual(range(1, Math.min(stopAfter, script.size)));
          if (stopAfter > script.size) return;
          const lastWanted = Math.ceil(stopAfter / limit);
          for (const { page } of outcome.store.asked) expect(page).toBeLessThan(lastWanted + concurrency);
        },
      ),
    );
  });

  it("asks for nothing where its signal is aborted from the start", async () => {
    const { store, error } = await readList({ size: 5 }, { limit: 2, signal: AbortSignal.abort(enough) });
    expect([store.asked, error]).toEqual([[], enough]);
  });

  it("ends with the reason of the signal, at whatever moment that is aborted, after items in order", async () => {
    await fc.assert(
      fc.asyncProperty(
        quiet,
        fc.integer({ min: 0, max: 400 }),
        async ({ limit, concurrency, byPage, ...script }, abortAfterMs) => {
          const { store, items, error } = await readList(script, { limit, concurrency, byPage, abortAfterMs });
          expect(items).toEqual(range(1, items.length));
          expect(store.underWay).toBe(0);
          if (error === undefined) expect(items).toHaveLength(script.size);
          else expect(error).toBe(enough);
        },
      ),
    );
  });
});

describe("A list that shrinks while it is read", () => {
  it("gives all that was there from beginning to end, in order, or fails, however stale the answers are", async () => {
    await fc.assert(
      fc.asyncProperty(changing({ kinds: ["delete"], stale: true }), async ({ limit, concurrency, byPage, ...script }) => {
        const outcome = await readList(script, { limit, concurrency, byPage });
        expectDecency(outcome, concurrency);
        expectAllPermanent(outcome);
      }),
    );
  });

  it("fails only where it shrinks more than ten times, and is in order as a whole, where no answer is stale", async () => {
    await fc.assert(
      fc.asyncProperty(changing({ kinds: ["delete"], stale: false }), async ({ limit, concurrency, byPage, ...script }) => {
        const outcome = await readList(script, { limit, concurrency, byPage });
        expect(outcome.error).toBeUndefined();
        expectAllPermanent(outcome);
        expect(outcome.items).toEqual(inOrderOf(outcome.store.everything, outcome.items));
      }),
    );
  });
});

describe("A list that shrinks again and again", () => {
  const changesEvery = (answers: number) =>
    range(1, 90).map((answer) => (answer % answers === 0 ? [{ kind: "delete", at: 0, count: 1 } as const] : []));

  it("is read to its end where the reading gets on, however often that is", async () => {
    const outcome = await readList({ size: 200, changes: changesEvery(3) }, { limit: 10, concurrency: 1 });
    expect(outcome.error).toBeUndefined();
    expect(outcome.store.versions.length).toBeGreaterThan(11);
    expectAllPermanent(outcome);
  });

  it("is given up after ten pages read again in vain, instead of being read for ever", async () => {
    const changes = changesEvery(1);
    const { store, items, error } = await readList({ size: 100, changes }, { limit: 10, concurrency: 1 });
    expect(error).toBeInstanceOf(YampiResponseError);
    expect(items).toEqual(range(2, items.length + 1));
    expect(store.asked).toHaveLength(22);
  });
});

describe("A list that grows while it is read", () => {
  it("gives all that was there from the beginning, in order, or fails, however stale the answers are", async () => {
    await fc.assert(
      fc.asyncProperty(changing({ kinds: ["insert"], stale: true }), async ({ limit, concurrency, byPage, ...script }) => {
        const outcome = await readList(script, { limit, concurrency, byPage });
        expectDecency(outcome, concurrency);
        expectAllPermanent(outcome);
      }),
    );
  });

  it("does not fail where no answer is stale", async () => {
    await fc.assert(
      fc.asyncProperty(changing({ kinds: ["insert"], stale: false }), async ({ limit, concurrency, byPage, ...script }) => {
        const outcome = await readList(script, { limit, concurrency, byPage });
        expect(outcome.error).toBeUndefined();
        expectAllPermanent(outcome);
      }),
    );
  });
});

describe("A list that shrinks and grows while it is read", () => {
  it("loses only what moved back by more places than the total fell between two answers, and says so or gives the rest in order", async () => {
    await fc.assert(
      fc.asyncProperty(
        changing({ kinds: ["insert", "delete"], stale: true }),
        async ({ limit, concurrency, byPage, ...script }) => {
          const outcome = await readList(script, { limit, concurrency, byPage });
          expectDecency(outcome, concurrency);
          expectAllCounted(outcome);
          if (outcome.error !== undefined) return;
          const { store, items } = outcome;
          for (const id of permanent(store))
            if (!items.includes(id)) expect(slippedPast(store, id), `item ${id} is lost`).toBe(true);
        },
      ),
    );
  });
});

/**
 * Whether an item moved back by more places than the total fell, between a page and a later answer, for the page behind it or one
 * before: what no counter shows.
 */
function slippedPast({ given, versions }: ListedStore, id: number): boolean {
  const lengthOf = (version: number) => versions[version]?.length ?? 0;
  const placeOf = (version: number) => versions[version]?.indexOf(id) ?? 0;
  return given.some((a) =>
    given.some((b) => {
      const follows = b.page === a.page + 1 || (b.page <= a.page && b.asked > a.given);
      const movedBack = placeOf(a.version) - placeOf(b.version);
      return follows && movedBack > Math.max(0, lengthOf(a.version) - lengthOf(b.version));
    }),
  );
}

describe("A list with fewer different items than it counts", () => {
  const settings = {
    size: fc.integer({ min: 0, max: 40 }),
    limit: fc.integer({ min: 1, max: 6 }),
    concurrency: fc.integer({ min: 1, max: 8 }),
  };

  it("gives all of them, or fails, where every answer has an order of its own", async () => {
    const order = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
    // In a tiny list, two readings in disorder can agree by chance.
    const sizes = { ...settings, size: fc.integer({ min: 15, max: 40 }), limit: fc.integer({ min: 2, max: 6 }) };
    const shuffled = fc.record({ ...sizes, ranks: fc.array(order, { minLength: 5, maxLength: 20, size: "max" }) });
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ size, ranks, ...reading }) => {
        const arrange = (items: readonly number[], answer: number) => {
          const rank = ranks[answer % ranks.length] ?? [];
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
    expect(store.asked.map(({ page }) => page)).toEqual([1, 2, 3, 1, 2]);
  });

  it("gives each once, without an error, where items stand in it twice", async () => {
    const repeated = fc.record({ ...settings, twice: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }) });
    await fc.assert(
      fc.asyncProperty(repeated, async ({ size, twice, limit, concurrency }) => {
        const arrange = (items: readonly number[]) => items.flatMap((item) => (twice[item - 1] ? [item, item] : [item]));
        const outcome = await readList({ size, arrange }, { limit: limit + 1, concurrency });
        expectDecency(outcome, concurrency);
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
  it("without counters, ends all the same, and gives nothing twice", async () => {
    await fc.assert(
      fc.asyncProperty(changing({ kinds: ["insert", "delete"], stale: true }), async ({ limit, concurrency, ...script }) => {
        const outcome = await readList({ ...script, counters: "none" }, { limit, concurrency });
        expectDecency(outcome, 1);
        expect(outcome.error).toBeUndefined();
      }),
    );
  });

  it("that gives the same page for ever is an error where its counters promise more, and ends there where they do not", async () => {
    await fc.assert(
      fc.asyncProperty(quiet, async ({ limit, concurrency, ...script }) => {
        const outcome = await readList({ ...script, ignoresPage: true }, { limit, concurrency });
        expect(outcome.items).toEqual(range(1, Math.min(limit, script.size)));
        const promisesMore = script.counters !== "none" && script.size > limit;
        if (promisesMore) expect(outcome.error).toBeInstanceOf(YampiResponseError);
        else expect(outcome.error).toBeUndefined();
        expect(outcome.store.given.length).toBeLessThanOrEqual(concurrency + 1);
      }),
    );
  });

  it("whose pages are empty although the counters promise more, fails after the items before", async () => {
    await fc.assert(
      fc.asyncProperty(quiet, fc.integer({ min: 1, max: 8 }), async ({ limit, concurrency, ...script }, blankFrom) => {
        const outcome = await readList({ ...script, blankFrom }, { limit, concurrency });
        const shown = Math.min(script.size, (blankFrom - 1) * limit);
        expect(outcome.items).toEqual(range(1, shown));
        if (script.counters !== "none" && shown < script.size) expect(outcome.error).toBeInstanceOf(YampiResponseError);
        else expect(outcome.error).toBeUndefined();
      }),
    );
  });

  it("that two copies answer which disagree, ends: with all that both have, or with an error", async () => {
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
        expectAllPermanent(outcome);
        // Ten times for every page, all pages before it are read again; so often pages are fetched ahead in vain.
        const pages = Math.ceil((size + difference.count) / limit);
        expect(outcome.store.asked.length).toBeLessThanOrEqual(11 * pages * pages * concurrency);
      }),
    );
  });

  it("that grows faster than it is read, ends at the record that the vendor numbers last", async () => {
    const front = { kind: "insert", at: 0, count: 100 } as const;
    const { store, items, error } = await readList(
      { size: 200, changes: Array.from({ length: 200 }, () => [front]) },
      { limit: 100, concurrency: 1 },
    );
    expect(error).toMatchObject({ status: 400 });
    expect(items).toHaveLength(100);
    expect(store.asked).toHaveLength(101);
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

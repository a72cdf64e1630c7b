import fc from "fast-check";
import { describe, expect, it } from "vitest";
import "./repeatable.js";
import { expectAllCounted, expectAllPermanent, expectDecency, expectNoneLost, range } from "./expectations.js";
import type { ListedStore } from "./listed-store.js";
import { changing, enough, permanent, quiet, readList } from "./reading.js";

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
          for (const { page } of outcome.store.asked)
            expect(page).toBeLessThanOrEqual(lastWanted + (concurrency > 1 ? 2 * concurrency : 0));
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

describe.each([
  ["shrinks", "delete", "gives all that was there from beginning to end"],
  ["grows", "insert", "gives all that was there from the beginning"],
] as const)("A list that %s while it is read", (_, kind, says) => {
  it(`${says}, or fails, however stale the responses are`, async () => {
    await fc.assert(
      fc.asyncProperty(changing({ kinds: [kind], stale: true }), async ({ limit, concurrency, byPage, ...script }) => {
        const outcome = await readList(script, { limit, concurrency, byPage });
        expectDecency(outcome, concurrency);
        expectNoneLost(outcome);
      }),
    );
  });

  it("does not fail, and gives what stays in order, where no response is stale", async () => {
    await fc.assert(
      fc.asyncProperty(changing({ kinds: [kind], stale: false }), async ({ limit, concurrency, byPage, ...script }) => {
        const outcome = await readList(script, { limit, concurrency, byPage });
        expect(outcome.error).toBeUndefined();
        expectAllPermanent(outcome);
      }),
    );
  });
});

describe("A list that shrinks again and again", () => {
  const changesEvery = (responses: number) =>
    range(1, 90).map((response) => (response % responses === 0 ? [{ kind: "delete", at: 0, count: 1 } as const] : []));

  it("is read to its end where the reading gets on, however often that is", async () => {
    const outcome = await readList({ size: 200, changes: changesEvery(3) }, { limit: 10, concurrency: 1 });
    expect(outcome.error).toBeUndefined();
    expect(outcome.store.versions.length).toBeGreaterThan(9);
    expectAllPermanent(outcome);
  });

  it.each([1, 2, 4, 8])("with every third request, is read to its end with %i pages at once", async (concurrency) => {
    const changes = changesEvery(3);
    const { store, items, error } = await readList({ size: 200, changes }, { limit: 10, concurrency });
    expect(error).toBeUndefined();
    expectNoneLost({ store, items, sizes: [], error });
    expect(store.asked.length).toBeLessThanOrEqual(2 * 20 + 10);
  });

  it("with every request, is read in twice the requests", async () => {
    const { store, items, error } = await readList({ size: 100, changes: changesEvery(1) }, { limit: 10, concurrency: 1 });
    expect(error).toBeUndefined();
    expectNoneLost({ store, items, sizes: [], error });
    expect(store.asked.length).toBeLessThanOrEqual(20);
  });

  it("is asked for past the cache from then on", async () => {
    const { store } = await readList({ size: 200, changes: changesEvery(5) }, { limit: 10, concurrency: 1 });
    const shrank = store.asked.findIndex(({ page }, index) => page < (store.asked[index - 1]?.page ?? 0));
    expect(shrank).toBeGreaterThan(0);
    expect(store.asked.slice(shrank).every(({ isFresh }) => isFresh)).toBe(true);
  });
});

describe("A list that shrinks and grows while it is read", () => {
  it("loses only what moved back by more places than the total fell between two responses, and says so or gives the rest in order", async () => {
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
 * Whether an item moved back by more places than the total fell, between a page and a later response, for the page behind it or one
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

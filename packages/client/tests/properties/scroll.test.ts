import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { YampiError, YampiResponseError } from "../../src/index.js";
import { expectAllPermanent, range } from "./expectations.js";
import type { Script } from "./listed-store.js";
import { changing, enough, type Outcome, type Reading, readList } from "./reading.js";
import { manyRuns } from "./repeatable.js";
import type { ScrollScript } from "./scrolls.js";

/** Lists on both sides of the ceiling, and a way to read them. */
const settings = {
  size: fc.integer({ min: 0, max: 40 }),
  limit: fc.integer({ min: 1, max: 6 }),
  concurrency: fc.integer({ min: 1, max: 8 }),
  byPage: fc.boolean(),
};
const scroll = { ceiling: fc.integer({ min: 6, max: 20 }), capped: fc.boolean(), keepsId: fc.boolean() };
const parts = fc.integer({ min: 1, max: 10 });

/** Nothing comes twice, nothing is left under way, and a page that the vendor does not number is asked for by nobody. */
function expectDecency({ store, items, sizes, error }: Outcome, ceiling: number, limit: number): void {
  expect(sizes).not.toContain(0);
  expect(new Set(items).size, "an item was given twice").toBe(items.length);
  expect(store.underWay, "requests are left under way").toBe(0);
  for (const { page } of store.asked) expect((page - 1) * limit).toBeLessThan(ceiling);
  if (error !== undefined) expect(error).toBeInstanceOf(YampiError);
}

describe("A list that can be scrolled, and that nobody changes", () => {
  it("gives exactly its items, in order: by pages below the ceiling, and else its first page and then a scroll", async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ ...settings, scroll: fc.record(scroll) }), async ({ size, scroll, ...reading }) => {
        const { store, ...outcome } = await readList({ size, scroll }, reading);
        expectDecency({ store, ...outcome }, scroll.ceiling, reading.limit);
        expect([outcome.items, outcome.error]).toEqual([range(1, size), undefined]);
        const isScrolled = size >= scroll.ceiling;
        const pages = isScrolled ? 1 : Math.max(1, Math.ceil(size / reading.limit));
        expect(store.asked.map(({ page }) => page).sort((a, b) => a - b)).toEqual(range(1, pages));
        expect(store.scrolled).toHaveLength(
          // A count that may be cut off proves no end: then two parts without anything do.
          isScrolled ? Math.ceil(size / reading.limit) + (size > scroll.ceiling && !scroll.capped ? 1 : 2) : 0,
        );
        if (isScrolled) expect(store.mostUnderWay).toBe(1);
      }),
    );
  });

  it("is read by pages where a page is asked for, up to the ceiling, which is an error then", async () => {
    const given = fc.record({ ...settings, scroll: fc.record(scroll), page: fc.integer({ min: 1, max: 3 }) });
    await fc.assert(
      fc.asyncProperty(given, async ({ size, scroll, ...reading }) => {
        const { store, items, error } = await readList({ size, scroll: { ...scroll, capped: false } }, reading);
        expect(store.scrolled).toEqual([]);
        const numbered = Math.ceil(scroll.ceiling / reading.limit) * reading.limit;
        const first = (reading.page - 1) * reading.limit + 1;
        if (error === undefined) expect(items).toEqual(range(first, size));
        else expect([items, error]).toEqual([range(first, numbered), expect.objectContaining({ status: 400 })]);
      }),
    );
  });

  it("stops with whoever reads it, after no more requests than that takes", async () => {
    const given = fc.record({ ...settings, scroll: fc.record(scroll), stopAfter: fc.integer({ min: 1, max: 40 }) });
    await fc.assert(
      fc.asyncProperty(given, async ({ size, scroll, byPage: _, ...reading }) => {
        const { store, items } = await readList({ size: size + scroll.ceiling, scroll }, reading);
        expect(items).toEqual(range(1, Math.min(reading.stopAfter, size + scroll.ceiling)));
        expect(store.underWay).toBe(0);
        if (reading.stopAfter > size + scroll.ceiling) return;
        expect(store.scrolled).toHaveLength(
          reading.stopAfter <= reading.limit ? 0 : Math.ceil(reading.stopAfter / reading.limit),
        );
      }),
    );
  });

  it("ends with the reason of the signal, at whatever moment that is aborted, after items in order", async () => {
    const given = fc.record({ ...settings, scroll: fc.record(scroll), abortAfterMs: fc.integer({ min: 0, max: 60 }) });
    await fc.assert(
      fc.asyncProperty(given, async ({ size, scroll, ...reading }) => {
        const { store, items, error } = await readList({ size, scroll }, reading);
        expect(items).toEqual(range(1, items.length));
        expect(store.underWay).toBe(0);
        if (error === undefined) expect(items).toHaveLength(size);
        else expect(error).toBe(enough);
      }),
    );
  });
});

describe("A list whose scroll fails", () => {
  it("gives all of it or an error, and asks for no part of a scroll twice, whatever requests and responses are lost", async () => {
    const fault = fc.constantFrom("none" as const, "none" as const, "status" as const, "connection" as const, "lost" as const);
    const given = fc.record({ ...settings, scroll: fc.record(scroll), faults: fc.array(fault, { maxLength: 12 }) });
    await fc.assert(
      fc.asyncProperty(given, async ({ size, scroll, faults, ...reading }) => {
        const { store, ...outcome } = await readList({ size, scroll, faults }, reading);
        expectDecency({ store, ...outcome }, scroll.ceiling, reading.limit);
        expect(outcome.items).toEqual(range(1, outcome.error === undefined ? size : outcome.items.length));
        const continued = store.scrolled.filter((id) => id !== undefined);
        if (!scroll.keepsId) expect(new Set(continued).size).toBe(continued.length);
      }),
    );
  });

  it("gives all of it where it expires no sooner than it ends; else an error says how far it came, soon", async () => {
    const given = fc.record({ ...settings, scroll: fc.record(scroll), expiresFrom: fc.integer({ min: 2, max: 10 }) });
    await fc.assert(
      fc.asyncProperty(given, async ({ size, scroll, expiresFrom, ...reading }) => {
        const { store, items, error } = await readList({ size, scroll: { ...scroll, expiresFrom } }, reading);
        expect(items).toEqual(range(1, error === undefined ? size : items.length));
        if ((expiresFrom - 3) * reading.limit >= size) expect(error).toBeUndefined();
        if (error !== undefined) {
          const message = expect.stringContaining(`after ${Math.min(size, (expiresFrom - 1) * reading.limit)} items`);
          expect(error).toMatchObject({ status: 404, message });
        }
        expect(store.scrolled.length).toBeLessThanOrEqual(2 * Math.ceil(size / reading.limit) + 12);
      }),
    );
  });

  it("is an error where the same items come for ever, soon", async () => {
    const given = fc.record({ ...settings, scroll: fc.record(scroll), stuckFrom: parts });
    await fc.assert(
      fc.asyncProperty(given, async ({ size, scroll, stuckFrom, ...reading }) => {
        const { store, items, error } = await readList({ size, scroll: { ...scroll, stuckFrom } }, reading);
        const isStuck = size >= scroll.ceiling && stuckFrom * reading.limit < size;
        expect(items).toEqual(range(1, isStuck ? Math.min(size, stuckFrom * reading.limit) : size));
        if (isStuck) expect(error).toBeInstanceOf(YampiResponseError);
        expect(store.scrolled.length).toBeLessThanOrEqual(2 * Math.ceil(size / reading.limit) + 12);
      }),
    );
  });

  it("is an error where items come without a scroll_id, unless all that were counted have come", async () => {
    const given = fc.record({ ...settings, scroll: fc.record(scroll), idlessFrom: parts });
    await fc.assert(
      fc.asyncProperty(given, async ({ size, scroll, idlessFrom, ...reading }) => {
        const { items, error } = await readList({ size, scroll: { ...scroll, idlessFrom } }, reading);
        const given = idlessFrom * reading.limit;
        const isTold = given >= size && size > scroll.ceiling && !scroll.capped;
        const fails = size >= scroll.ceiling && given < size + reading.limit && !isTold;
        expect(items).toEqual(range(1, fails ? Math.min(size, given) : size));
        if (fails) expect(error).toBeInstanceOf(YampiResponseError);
        else expect(error).toBeUndefined();
      }),
    );
  });
});

describe("A list whose scroll loses items", () => {
  const skips = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });

  it("gives all that came in any response, and all that were counted, or fails", async () => {
    const given = fc.record({ ...settings, scroll: fc.record({ ...scroll, capped: fc.constant(false) }), skips });
    await fc.assert(
      fc.asyncProperty(given, async ({ size, scroll, skips, ...reading }) => {
        const outcome = await readList({ size, scroll: { ...scroll, skips } }, reading);
        expectDecency(outcome, scroll.ceiling, reading.limit);
        const { store, items, error } = outcome;
        if (error !== undefined) expect(error).toBeInstanceOf(YampiResponseError);
        expect([...store.shown].filter((id) => !items.includes(id))).toEqual([]);
        if (error === undefined) expect(items).toHaveLength(size);
      }),
    );
  });

  it("is scrolled once more, and gives at its end what was missing", async () => {
    const { store, items, error } = await readList({ size: 12, scroll: { ceiling: 8, skips: [2] } }, { limit: 2 });
    expect([items, error]).toEqual([[1, 2, 3, 4, 7, 8, 9, 10, 11, 12, 5, 6], undefined]);
    expect(store.asked.map(({ page }) => page)).toEqual([1, 1]);
  });

  it("is an error where two scrolls leave out the same", async () => {
    const { items, error } = await readList({ size: 12, scroll: { ceiling: 8, skips: [2, 11] } }, { limit: 2 });
    expect(items).toEqual([1, 2, 3, 4, 7, 8, 9, 10, 11, 12]);
    expect((error as Error).message).toContain("fewer than it counts, in two scrolls");
  });
});

describe("A scroll of an odd server", () => {
  const far = fc.oneof(fc.constant(99), fc.integer({ min: 1, max: 12 }));
  const odd = fc.record({
    ...scroll,
    expiresFrom: fc.oneof(fc.constant(99), fc.integer({ min: 2, max: 12 })),
    stuckFrom: far,
    idlessFrom: far,
    stopsFrom: far,
    skips: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
    emptyAt: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }),
  });
  const fault = fc.constantFrom("none" as const, "none" as const, "status" as const, "connection" as const, "lost" as const);
  const expectTrust = async (size: number, scroll: ScrollScript, faults: Script["faults"] & object, reading: Reading) => {
    const { store, ...outcome } = await readList({ size, scroll, faults }, reading);
    expectDecency({ store, ...outcome }, scroll.ceiling, reading.limit);
    if (outcome.error === undefined) expect(outcome.items.toSorted((a, b) => a - b)).toEqual(range(1, size));
    const requests = store.scrolled.length + store.asked.length - faults.filter((each) => each !== "none").length;
    expect(requests).toBeLessThanOrEqual(2 * (Math.ceil(size / reading.limit) + 3) + 12);
  };

  it("gives every counted item once, or there is an error, in a bounded number of requests", async () => {
    const given = fc.record({ ...settings, scroll: odd, faults: fc.array(fault, { maxLength: 12 }) });
    await fc.assert(
      fc.asyncProperty(given, async ({ size, scroll, faults, ...reading }) => {
        await expectTrust(
          size + 2,
          { ...scroll, capped: false, ceiling: Math.max(1, Math.min(scroll.ceiling, size - 1)) },
          faults,
          reading,
        );
      }),
      { numRuns: 2 * manyRuns },
    );
  });

  it("goes on behind up to three empty parts while it has a scroll_id", async () => {
    for (const emptyAt of [[1], [3], [3, 4], [2, 3, 4], [2, 4, 6]]) {
      const { items, error } = await readList({ size: 12, scroll: { ceiling: 8, emptyAt } }, { limit: 2 });
      expect([items, error]).toEqual([range(1, 12), undefined]);
    }
  });

  it("that stops early is an error", async () => {
    const { items, error } = await readList({ size: 120, scroll: { ceiling: 80, stopsFrom: 8 } }, { limit: 10 });
    expect(items).toEqual(range(1, 70));
    expect((error as Error).message).toContain("the list gave 70 items, fewer than it counts, in two scrolls");
  });

  it("of four hundred parts survives one failed connection near its end", async () => {
    const faults = Array.from({ length: 396 }, (_, index) => (index === 390 ? ("connection" as const) : ("none" as const)));
    const { store, items, error } = await readList({ size: 800, scroll: { ceiling: 100 }, faults }, { limit: 2 });
    expect([items.length, error]).toEqual([800, undefined]);
    expect(store.scrolled.length).toBeLessThanOrEqual(802);
  });
});

describe("A list that changes while it is scrolled", () => {
  const changes = changing({ kinds: ["insert", "delete"], stale: false });

  it("gives all that was there from beginning to end, in order, or fails", async () => {
    await fc.assert(
      fc.asyncProperty(changes, fc.record(scroll), async ({ limit, concurrency, byPage, ...script }, scroll) => {
        const outcome = await readList({ ...script, faults: [], size: script.size + 30, scroll }, { limit, concurrency, byPage });
        expect(new Set(outcome.items).size).toBe(outcome.items.length);
        expectAllPermanent(outcome);
      }),
    );
  });

  it("does not fail where it only grows, or only shrinks", async () => {
    for (const kind of ["insert", "delete"] as const) {
      const changes = changing({ kinds: [kind], stale: false });
      await fc.assert(
        fc.asyncProperty(changes, fc.record(scroll), async ({ limit, concurrency, byPage, ...script }, scroll) => {
          const given = { ...script, faults: [], size: script.size + 100, scroll };
          expect((await readList(given, { limit, concurrency, byPage })).error).toBeUndefined();
        }),
      );
    }
  });
});

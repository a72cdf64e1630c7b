import fc from "fast-check";
import { vi } from "vitest";
import type { ClustersListCustomersParams, ListOptions, YampiList } from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";
import { onFakeTime } from "../support/fake-time.js";
import { scrollableList } from "../support/scrollable.js";
import { type Change, ListedStore, type Script } from "./listed-store.js";
import type { ScrollScript } from "./scrolls.js";

/** How a list is read. */
export interface Reading extends ListOptions {
  readonly limit: number;
  readonly page?: number;
  /** Reads page by page rather than item by item. */
  readonly byPage?: boolean;
  /** Stops after so many items. */
  readonly stopAfter?: number;
  /** Aborts the signal after so many milliseconds. */
  readonly abortAfterMs?: number;
}

/** What a signal is aborted with. */
export const enough = new Error("enough");

/** What a reading came to. */
export interface Outcome {
  readonly store: ListedStore;
  readonly items: readonly number[];
  /** Sizes of the pages, where it was read by page. */
  readonly sizes: readonly number[];
  /** What ended the reading before its time. */
  readonly error: unknown;
}

/** Reads the list of a store to its end, on a clock of its own. Retries wait for nothing. */
export async function readList(script: Script, reading: Reading): Promise<Outcome> {
  const { limit, page, byPage, stopAfter, abortAfterMs, ...options } = reading;
  const store = new ListedStore(script);
  const items: number[] = [];
  const sizes: number[] = [];
  const maxRetries = script.faults?.length ?? 0;
  const controller = new AbortController();
  const signal = abortAfterMs === undefined ? undefined : controller.signal;
  const list = listOf(store, script.scroll, { limit, ...(page ? { page } : {}) }, { maxRetries, signal, ...options });
  const read = async (): Promise<unknown> => {
    const abort = signal && setTimeout(() => controller.abort(enough), abortAfterMs);
    try {
      if (byPage) {
        for await (const { data } of list.pages()) {
          items.push(...data.map(({ id }) => id));
          sizes.push(data.length);
        }
      } else {
        if (stopAfter === 0) return undefined;
        for await (const { id } of list) if (items.push(id) === stopAfter) break;
      }
      return undefined;
    } catch (error) {
      return error;
    } finally {
      clearTimeout(abort);
    }
  };
  const random = vi.spyOn(Math, "random").mockReturnValue(0);
  try {
    const error = await onFakeTime(read);
    return { store, items, sizes, error };
  } finally {
    random.mockRestore();
  }
}

/** The list of the store: that of a method, and where it can be scrolled, one like it. */
function listOf(
  { fetch }: ListedStore,
  scroll: ScrollScript | undefined,
  params: ClustersListCustomersParams,
  options: ListOptions,
): YampiList<{ id: number }> {
  if (!scroll) return fakeClient([], { fetch }).yampi.clusters.listCustomers(7, params, options);
  return scrollableList(scroll.ceiling, { fetch }, { ...params }, options);
}

/** The items that were there in every version of the list, in order. */
export function permanent({ versions, everything }: ListedStore): number[] {
  const sets = versions.map((version) => new Set(version));
  return everything.filter((id) => sets.every((set) => set.has(id)));
}

const limits = fc.integer({ min: 1, max: 6 });
const delay = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }));

/** Stores that nobody changes, with failures that pass, and a way to read them. */
export const quiet = fc.record({
  size: fc.integer({ min: 0, max: 40 }),
  limit: limits,
  concurrency: fc.integer({ min: 1, max: 8 }),
  byPage: fc.boolean(),
  counters: fc.constantFrom("numbers" as const, "strings" as const, "none" as const),
  caches: fc.boolean(),
  faults: fc.array(fc.constantFrom("none" as const, "status" as const, "connection" as const), { maxLength: 10 }),
  delays: fc.array(delay, { minLength: 1, maxLength: 6 }),
});

/**
 * Stores that change while they are read.
 *
 * @param settings.kinds - What may happen to items.
 * @param settings.stale - Whether responses may be older than others that were given before: from a cache, or from a copy that lags behind.
 */
export function changing({ kinds, stale }: { kinds: readonly Change["kind"][]; stale: boolean }) {
  const change = fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.oneof(fc.constantFrom(0, 1000), fc.integer({ min: 0, max: 1000 })),
    count: fc.integer({ min: 1, max: 8 }),
  });
  return limits.chain((limit) =>
    fc.record({
      size: fc.integer({ min: 0, max: 40 }),
      limit: fc.constant(limit),
      concurrency: stale ? fc.integer({ min: 1, max: 8 }) : fc.constant(1),
      byPage: fc.boolean(),
      counters: fc.constantFrom("numbers" as const, "strings" as const),
      changes: fc.array(fc.array(change, { maxLength: 2 }), { maxLength: 10 }),
      faults: fc.array(fc.constantFrom("none" as const, "status" as const, "connection" as const), { maxLength: 5 }),
      delays: fc.array(delay, { minLength: 1, maxLength: 6 }),
      caches: fc.boolean(),
      cached: fc.record({
        limit: fc.constant(limit),
        pages: stale ? fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 5 }) : fc.constant([]),
      }),
      lags: stale ? fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 10 }) : fc.constant([]),
    }),
  );
}

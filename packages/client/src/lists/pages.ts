import type { Page } from "../envelope.js";
import { YampiResponseError } from "../errors.js";
import { PagesAhead } from "./pages-ahead.js";
import { Seen } from "./seen.js";

/** How often in a row a list may shrink under its reader's hands before that gives up. */
const mostRewinds = 10;

/** The most items that the API puts on a page, and so the fewest requests. */
export const mostOnPage = 100;

/** A list to be read page by page. */
export interface PageSource<T> {
  readonly operation: string;
  /** Property that tells the items apart; without it nothing does. */
  readonly key: string | undefined;
  /** Number of the page to begin with. */
  readonly first: number;
  /** Items on a page. */
  readonly limit: number;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly fetch: (page: PageRequest) => Promise<Page<T>>;
}

/** A page to be fetched. */
export interface PageRequest {
  readonly page: number;
  readonly limit: number;
  /** Whether it must not come from a cache. */
  readonly fresh: boolean;
  readonly signal: AbortSignal | undefined;
}

/** The pages of a list, each with the items that none before it had. */
export async function* readPages<T>(source: PageSource<T>): AsyncGenerator<Page<T>, void, undefined> {
  const seen = new Seen<T>(source.key);
  const first = yield* readOnce(source, seen);
  if (seen.has(first.promised)) return;
  const fewer = "the list gave fewer items than it counts";
  if (source.key === undefined) throw failure(source.operation, `${fewer}, and nothing tells them apart`);
  // Items came twice, and others may have been skipped for it: in a list without a fixed order, or in pages that a cache took at
  // different times. Pages of another size show whether that is so.
  const limit = source.limit < mostOnPage ? source.limit + 1 : source.limit - 1;
  const offset = (source.first - 1) * source.limit;
  const again = yield* readOnce(
    { ...source, limit, first: Math.floor(offset / limit) + 1, skip: offset % limit, fresh: true },
    seen,
  );
  // What stands twice in the list itself, or is counted and never shown, is so in both readings.
  if (seen.has(again.promised) || again.order === first.order) return;
  throw failure(source.operation, `${fewer}, and came in another order when it was read again`);
}

/** One reading of a list. */
interface Reading {
  /** The key of every item that came, in order. */
  readonly order: string;
  /** How many different items the counters promised all along. */
  readonly promised: number;
}

async function* readOnce<T>(
  {
    operation,
    key,
    first,
    skip = 0,
    fresh = false,
    ...source
  }: PageSource<T> & { readonly skip?: number; readonly fresh?: boolean },
  seen: Seen<T>,
): AsyncGenerator<Page<T>, Reading, undefined> {
  const ahead = new PagesAhead<T>(source, fresh);
  const order: unknown[] = [];
  let total: number | undefined;
  let promised = Number.POSITIVE_INFINITY;
  let highest = first;
  let rewinds = 0;
  const reading = (): Reading => ({ order: JSON.stringify(order), promised: Number.isFinite(promised) ? promised : 0 });
  seen.forgetLastPage();
  try {
    for (let number = first; ; number++) {
      const page = await ahead.take(number);
      const { pagination } = page;
      const lost = total !== undefined && pagination ? total - pagination.total : 0;
      const grown = lost < 0;
      total = pagination?.total ?? total;
      if (pagination) promised = Math.min(promised, pagination.total - (first - 1) * pagination.per_page - skip);

      if (lost > 0 && pagination && number > first) {
        if (key === undefined) throw failure(operation, "the list shrank while it was read, and nothing tells its items apart");
        if (++rewinds > mostRewinds) throw failure(operation, "the list keeps shrinking while it is read");
        // What was on this page may have moved back by as many places as items were lost.
        const back = Math.ceil(lost / Math.max(1, pagination.per_page));
        ahead.restart(number);
        seen.forgetLastPage();
        number = Math.max(first, number - back) - 1;
        continue;
      }
      if (number > highest) {
        highest = number;
        rewinds = 0;
      }

      const isLast = pagination !== undefined && number >= pagination.total_pages;
      // The last page, too, has items that none before it had.
      const promisesMore = pagination !== undefined && pagination.total > 0 && number <= pagination.total_pages;
      if (page.data.length === 0) {
        if (promisesMore) throw failure(operation, `page ${number} is empty, although the counters promise more`);
        return reading();
      }
      if (seen.repeats(page.data)) {
        if (promisesMore && !grown) {
          throw failure(operation, `page ${number} repeats the one before, although the counters promise more`);
        }
        if (!promisesMore) return reading();
      }
      const wanted = number === first ? page.data.slice(skip) : page.data;
      const data = seen.add(wanted);
      if (key !== undefined) order.push(...wanted.map((item) => seen.keyOf(item)));
      if (data.length > 0) yield { ...page, data };
      if (isLast) return reading();
    }
  } finally {
    ahead.stop();
  }
}

/** What to do with a list that could not be read to its end. */
export const advice = "Read the list again, or in parts.";

export function failure(operation: string, problem: string): YampiResponseError {
  return new YampiResponseError(operation, 200, `${problem}. ${advice}`);
}

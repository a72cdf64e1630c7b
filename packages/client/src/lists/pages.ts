import type { Page } from "../envelope.js";
import { YampiResponseError } from "../errors.js";
import { PagesAhead } from "./pages-ahead.js";
import { Seen } from "./seen.js";

/** How often in a row a list may shrink under its reader's hands before that gives up. */
const mostRewinds = 10;

/** A list to be read page by page. */
export interface PageSource<T> {
  readonly operation: string;
  /** Property that tells the items apart; without it nothing does. */
  readonly key: string | undefined;
  /** Number of the page to begin with. */
  readonly first: number;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  /** @param options.fresh - Whether the page must not come from a cache. */
  readonly fetch: (page: number, options: { readonly fresh: boolean; readonly signal: AbortSignal }) => Promise<Page<T>>;
}

/** The pages of a list, each with the items that none before it had. */
export async function* readPages<T>({
  operation,
  key,
  first,
  ...source
}: PageSource<T>): AsyncGenerator<Page<T>, void, undefined> {
  const ahead = new PagesAhead<T>(source);
  const seen = new Seen<T>(key);
  let total: number | undefined;
  let highest = first;
  let rewinds = 0;
  try {
    for (let number = first; ; number++) {
      const page = await ahead.take(number);
      const { pagination } = page;
      const lost = total !== undefined && pagination ? total - pagination.total : 0;
      const grown = lost < 0;
      total = pagination?.total ?? total;

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
        return;
      }
      if (seen.repeatsLastPage(page.data)) {
        if (promisesMore && !grown) {
          throw failure(operation, `page ${number} repeats the one before, although the counters promise more`);
        }
        if (!promisesMore) return;
      }
      const data = seen.add(page.data);
      if (data.length > 0) yield { ...page, data };
      if (isLast) return;
    }
  } finally {
    ahead.stop();
  }
}

function failure(operation: string, problem: string): YampiResponseError {
  return new YampiResponseError(operation, 200, `${problem}. Read the list again, or in parts.`);
}

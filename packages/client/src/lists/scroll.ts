import type { Page } from "../envelope.js";
import { YampiError } from "../errors.js";
import { advice, failure, type PageSource, readPages } from "./pages.js";
import { Seen } from "./seen.js";

/** One answer of a scroll. */
export interface ScrollPage<T> extends Page<T> {
  /** What the next request has to say; undefined where there is none. */
  readonly scrollId: string | undefined;
}

/** A list that can be read page by page up to its ceiling, and by scroll as a whole. */
export interface LongSource<T> extends PageSource<T> {
  readonly key: string;
  /** So many items stand on pages. A search engine may count no further. */
  readonly ceiling: number;
  readonly scroll: (request: ScrollRequest) => Promise<ScrollPage<T>>;
}

/** A part of a scroll to be fetched. */
export interface ScrollRequest {
  /** Of this part, from 1. */
  readonly number: number;
  /** What the answer before said; undefined begins a scroll. */
  readonly scrollId: string | undefined;
}

/** The pages of a list: numbered ones, or, where those would end before the list does, the first of them and what a scroll adds. */
export async function* readLong<T>(source: LongSource<T>): AsyncGenerator<Page<T>, void, undefined> {
  const firstPage = (fresh: boolean) => source.fetch({ page: 1, limit: source.limit, fresh, signal: source.signal });
  const first = await firstPage(false);
  const total = first.pagination?.total ?? 0;
  if (total < source.ceiling) {
    const asked = [first];
    return yield* readPages({ ...source, fetch: async (request) => asked.pop() ?? source.fetch(request) });
  }
  const seen = new Seen<T>(source.key);
  const data = seen.add(first.data);
  if (data.length > 0) yield { ...first, data };
  const scrolled = yield* readScroll(source, seen, total);
  if (seen.has(total)) return;

  // The list has shrunk, or the scroll has lost something.
  const now = (await firstPage(true)).pagination?.total ?? 0;
  if (seen.has(now)) return;
  const before = seen.count;
  const again = yield* readScroll(source, seen, now);
  // What is counted and never shown is missing in both.
  if (seen.has(now) || (again === scrolled && seen.count === before)) return;
  throw failure(source.operation, "the list gave fewer items than it counts, and others when it was read again");
}

/** Gives the items that are new, and returns how many came. */
async function* readScroll<T>(
  { operation, ceiling, scroll }: LongSource<T>,
  seen: Seen<T>,
  total: number,
): AsyncGenerator<Page<T>, number, undefined> {
  const known = seen.count;
  let came = 0;
  let repeated = 0;
  let scrollId: string | undefined;
  seen.forgetLastPage();
  for (let number = 1; ; number++) {
    const { scrollId: next, ...page } = await scroll({ number, scrollId }).catch((error: unknown) => {
      // It cannot be asked for the same part again, nor begun in the middle.
      if (number > 1 && error instanceof YampiError) error.message += `\nThe scroll ended there, after ${came} items. ${advice}`;
      throw error;
    });
    if (page.data.length === 0) return came;
    const data = seen.add(page.data);
    came += page.data.length;
    repeated += page.data.length - data.length;
    // What was given before it began comes once more, and no more than once.
    if (seen.repeats(page.data) || (data.length === 0 && repeated > known)) {
      throw failure(operation, "the scroll gives the same items again and again");
    }
    if (data.length > 0) yield { ...page, data };
    scrollId = next;
    if (scrollId !== undefined) continue;
    // At the ceiling itself, the total may be cut off.
    if (total > ceiling && seen.has(total)) return came;
    throw failure(operation, "the API gave no scroll_id to go on with, although items may be left");
  }
}

import { YampiApiError, YampiResponseError } from "../errors.js";
import type { Page } from "../response/envelope.js";
import type { Place } from "./list-checkpoint.js";

/** The most items that the API puts on a page, and so the fewest requests. */
export const mostOnPage = 100;

/** From that record on, the API numbers no pages. */
const ceiling = 10_000;

/** More requests than twice those of a perfect reading: for the ends of lists, and for what came to nothing. */
const spare = 10;

/** A list to be read page by page. */
export interface PageSource<T> {
  readonly operation: string;
  /** Property that tells the items apart; without it only their content does. */
  readonly key: string | undefined;
  /** Items on a page, as they are asked for. */
  readonly limit: number;
  /** How many pages may be under way at once; asked after the first page has come. */
  readonly concurrency: () => number;
  readonly signal: AbortSignal | undefined;
  readonly fetch: (page: PageRequest) => Promise<Page<T>>;
  /** Where the reader is; kept up to date while it reads. */
  readonly progress: { place: Place };
}

/** A page to be fetched. */
export interface PageRequest {
  readonly page: number;
  readonly limit: number;
  /** Whether it must not come from a cache. */
  readonly fresh: boolean;
  readonly signal: AbortSignal | undefined;
}

/** One response of a scroll. */
export interface ScrollPart<T> {
  readonly page: Page<T>;
  /** What the next request has to say; undefined where there is none. */
  readonly scrollId: string | undefined;
}

/** A list that can be read page by page up to its ceiling, and by scroll as a whole. */
export interface ScrollSource<T> extends PageSource<T> {
  /** The number of items that pages can reach. A search engine may not count further. */
  readonly ceiling: number;
  /** Fetches a part of a scroll, by what the one before said; undefined begins a scroll. */
  readonly readPart: (scrollId: string | undefined) => Promise<ScrollPart<T>>;
}

/** A page of a list, or a part of a scroll, that came, and what of it the reader has not been given yet. */
export interface Step<T> {
  readonly number: number;
  readonly page: Page<T>;
  readonly data: readonly T[];
}

/** What to do with a list that could not be read to its end. */
export const advice = "Read the list again, or in parts.";

export function failure(operation: string, problem: string): YampiResponseError {
  return new YampiResponseError(operation, 200, `${problem}. ${advice}`);
}

/** Keeps the requests of a list within twice what a perfect reading needs, plus a constant. */
export class Budget {
  /** How many items there are to come, as far as known, and how many a response has. */
  items = 1;
  size = 0;
  readonly #operation: string;
  #spent = 0;

  constructor(operation: string) {
    this.#operation = operation;
  }

  allows(requests: number): boolean {
    return this.#spent + requests <= 2 * Math.ceil(this.items / Math.max(1, this.size)) + spare;
  }

  spend(): void {
    if (!this.allows(1)) {
      throw failure(this.#operation, "the list keeps changing while it is read, or gives the same items again and again");
    }
    this.#spent++;
  }
}

/** Whether an error of the API says that there is no such page, rather than that it numbers no page so high. */
export function isPastEnd(error: unknown, page: number, limit: number): boolean {
  if (!YampiApiError.isOfApi(error)) return false;
  if (error.status === 404 || error.status === 416) return true;
  return (error.status === 400 || error.status === 422) && (page - 1) * limit < ceiling;
}

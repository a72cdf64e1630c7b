import type { Account } from "./account.js";
import type { Ahead, Fetched } from "./ahead.js";
import type { Place } from "./list-checkpoint.js";
import type { Seen } from "./seen.js";
import { type Budget, failure, type PageSource, type Step } from "./source.js";

/** Keeps the borders between the pages of one reading whole, over which items move while a list changes. */
export class Border<T> {
  readonly #source: PageSource<T>;
  readonly #seen: Seen<T>;
  readonly #budget: Budget;
  readonly #account: Account;
  readonly #ahead: Ahead<T>;
  readonly #number: number;
  readonly #skip: number;
  /** Number of the first page that may be read again. */
  readonly #lowest: number;

  constructor(
    source: PageSource<T>,
    seen: Seen<T>,
    budget: Budget,
    account: Account,
    ahead: Ahead<T>,
    { number, skip, place }: { readonly number: number; readonly skip: number; readonly place: Place },
  ) {
    this.#source = source;
    this.#seen = seen;
    this.#budget = budget;
    this.#account = account;
    this.#ahead = ahead;
    this.#number = number;
    this.#skip = skip;
    this.#lowest = place.size ? Math.floor((place.offset ?? 0) / place.size) + 1 : place.page;
  }

  /**
   * Mends the border between a page and the one before. Where the total fell from one to the other, items may have moved back over it
   * unseen, or the later page is the older one. So one is read again until the total does not fall: pages that were read from back to
   * front lose no item that moves back, and those from front to back lose none that moves on.
   */
  async *mend(
    number: number,
    before: Fetched<T> | undefined,
    totalBefore: number | undefined,
    taken: Fetched<T>,
  ): AsyncGenerator<Step<T>, Fetched<T>, undefined> {
    const totalOf = ({ page }: Fetched<T>): number => page.pagination?.total ?? Number.POSITIVE_INFINITY;
    let current = taken;
    let last = before;
    let total = totalBefore ?? 0;
    const isWhole = total <= totalOf(current);
    if (isWhole || number <= this.#lowest) {
      this.#ahead.report(isWhole);
      return current;
    }
    if (this.#seen.nameless) {
      throw failure(this.#source.operation, "the list shrank while it was read, and nothing tells its items apart");
    }
    this.#ahead.fresh = true;
    this.#ahead.report(false);
    while (total > totalOf(current)) {
      const isOlder = last !== undefined && last.asked > current.came;
      if (isOlder) {
        yield this.#step(number, current);
        current = await this.counted(number, this.#ahead.again(number));
      } else {
        last = yield* this.back(number, total);
        total = totalOf(last);
      }
    }
    return current;
  }

  /** Reads the page before again, and those that its items may have moved back to, the last one first. */
  async *back(number: number, total: number): AsyncGenerator<Step<T>, Fetched<T>, undefined> {
    const read: [number, Fetched<T>][] = [];
    let lowest = Number.POSITIVE_INFINITY;
    for (let page = number - 1; ; page--) {
      const again = await this.counted(page, this.#ahead.again(page));
      read.unshift([page, again]);
      const now = again.page.pagination?.total ?? total;
      const moved = total - now;
      // Copies of the list disagree, or it grows and shrinks at once: this border proves nothing.
      if (now > lowest) this.#account.contradict();
      lowest = now;
      if (page <= this.#lowest || (number - page) * this.#account.size >= moved) break;
    }
    for (const [page, again] of read) yield this.#step(page, again);
    return (read.at(-1) as [number, Fetched<T>])[1];
  }

  #step(number: number, { page }: Fetched<T>): Step<T> {
    const items = number === this.#account.begin && this.#skip > 0 ? page.data.slice(this.#skip) : page.data;
    const { data, news } = this.#seen.add(items, this.#number);
    this.#account.distinct += news;
    return { number, page, data };
  }

  async counted(number: number, coming: Promise<Fetched<T>>): Promise<Fetched<T>> {
    const fetched = await coming;
    const account = this.#account;
    account.count(number, fetched.page);
    this.#budget.size ||= account.size || fetched.page.data.length;
    // A second reading is worth what comes of it, whatever is counted.
    this.#budget.items = Math.max(this.#budget.items, this.#number === 1 ? account.expected : account.came);
    return fetched;
  }
}

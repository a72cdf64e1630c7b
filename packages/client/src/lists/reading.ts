import { Account } from "./account.js";
import { Ahead, type Fetched } from "./ahead.js";
import { fingerprint, type Identity } from "./identity.js";
import type { Place } from "./list-checkpoint.js";
import type { Seen } from "./seen.js";
import { type Budget, failure, isPastEnd, type PageSource, type Step } from "./source.js";

/** The number of consecutive pages without a new item that end a reading. */
const patience = 2;

/** One reading of a list, page by page: take a page, mend the border to the page before, give what is new, until the end. */
export class Reading<T> {
  readonly account: Account;
  readonly #source: PageSource<T>;
  readonly #seen: Seen<T>;
  readonly #number: number;
  readonly #place: Place;
  readonly #ahead: Ahead<T>;
  readonly #budget: Budget;
  /** Number of the first page that may be read again. */
  readonly #lowest: number;
  #isShortened = false;
  #idle = 0;
  #totalAtNews: number | undefined;

  constructor(source: PageSource<T>, seen: Seen<T>, budget: Budget, place: Place, { number = 1, skip = 0 } = {}) {
    this.account = new Account(place, source.limit, skip);
    this.#source = source;
    this.#seen = seen;
    this.#number = number;
    this.#place = place;
    this.#ahead = new Ahead(source, this.account, budget, number > 1);
    this.#budget = budget;
    this.#lowest = place.size ? Math.floor((place.offset ?? 0) / place.size) + 1 : place.page;
    this.#totalAtNews = place.total;
  }

  async *read(): AsyncGenerator<Step<T>, void, undefined> {
    const { account } = this;
    let total = this.#place.total;
    let before: Fetched<T> | undefined;
    try {
      for (let number = account.begin; !account.ended; number++) {
        const taken = yield* this.#take(number, total);
        if (!taken) return;
        const current = yield* this.#mend(number, before, total, taken);
        const { page } = current;
        total = page.pagination?.total ?? total;
        const items = account.rowsOf(number, page);
        const identities = this.#seen.identify(items);
        const added = this.#seen.add(items, this.#number, identities);
        account.take(number, page, added, identities);
        this.#compareSizes(page.data.length, added.news > 0);
        account.ended = page.data.length === 0;
        if (account.refused && this.#number > 1) return;
        yield { number, page, data: added.data };
        this.#note(number + 1, identities);
        if (account.isComplete(number) || this.#isIdle(added.news > 0, total)) return;
        before = current;
      }
    } finally {
      this.#ahead.stop();
    }
  }

  /** A page, or undefined where the list has ended before it. */
  async *#take(number: number, total: number | undefined): AsyncGenerator<Step<T>, Fetched<T> | undefined, undefined> {
    const { account } = this;
    try {
      return await this.#counted(number, this.#ahead.take(number));
    } catch (error) {
      if (account.size === 0 || !isPastEnd(error, number, this.#source.limit)) throw error;
      const isComplete = account.hasEnd && !account.isShort;
      // The list may have shrunk since its counters told of that page.
      if (account.numbers(number) && !isComplete) {
        if (this.#seen.nameless) throw error;
        const { page } = yield* this.#back(number, total ?? 0);
        if (!page.pagination || page.pagination.total_pages >= number) throw error;
      }
      account.ended = true;
      return undefined;
    }
  }

  /**
   * Mends the border between a page and the one before. Where the total fell from one to the other, items may have moved back over it
   * unseen, or the later page is the older one. So one is read again until the total does not fall: pages that were read from back to
   * front lose no item that moves back, and those from front to back lose none that moves on.
   */
  async *#mend(
    number: number,
    before: Fetched<T> | undefined,
    totalBefore: number | undefined,
    taken: Fetched<T>,
  ): AsyncGenerator<Step<T>, Fetched<T>, undefined> {
    const totalOf = ({ page }: Fetched<T>): number => page.pagination?.total ?? Infinity;
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
        current = await this.#counted(number, this.#ahead.again(number));
      } else {
        last = yield* this.#back(number, total);
        total = totalOf(last);
      }
    }
    return current;
  }

  /** Reads the page before again, and those that its items may have moved back to, the last one first. */
  async *#back(number: number, total: number): AsyncGenerator<Step<T>, Fetched<T>, undefined> {
    const read: [number, Fetched<T>][] = [];
    let lowest = Infinity;
    for (let page = number - 1; ; page--) {
      const again = await this.#counted(page, this.#ahead.again(page));
      read.unshift([page, again]);
      const now = again.page.pagination?.total ?? total;
      const moved = total - now;
      // Copies of the list disagree, or it grows and shrinks at once: this border proves nothing.
      if (now > lowest) this.account.contradict();
      lowest = now;
      if (page <= this.#lowest || (number - page) * this.account.size >= moved) break;
    }
    for (const [page, again] of read) yield this.#step(page, again);
    return (read.at(-1) as [number, Fetched<T>])[1];
  }

  #step(number: number, { page }: Fetched<T>): Step<T> {
    const { data, news } = this.#seen.add(this.account.rowsOf(number, page), this.#number);
    this.account.distinct += news;
    return { number, page, data };
  }

  async #counted(number: number, coming: Promise<Fetched<T>>): Promise<Fetched<T>> {
    const fetched = await coming;
    const account = this.account;
    account.count(number, fetched.page);
    this.#budget.size ||= account.size || fetched.page.data.length;
    // A second reading is worth what comes of it, whatever is counted.
    this.#budget.items = Math.max(this.#budget.items, this.#number === 1 ? account.expected : account.came);
    return fetched;
  }

  /** Where nothing counts, pages of other sizes tell that the size changed: rows between two of them may be on none. */
  #compareSizes(rows: number, hasNews: boolean): void {
    const { account } = this;
    if (account.isCounted) return;
    if (rows > account.size || (hasNews && this.#isShortened)) account.contradict();
    this.#isShortened ||= rows > 0 && rows < account.size;
  }

  /** Whether the list does not get on. Where it grew, pages may come again that were given, but no more than were given. */
  #isIdle(hasNews: boolean, total: number | undefined): boolean {
    const { hasEnd, isShort, distinct, size } = this.account;
    if (hasNews) {
      this.#totalAtNews = total;
      this.#idle = 0;
      return false;
    }
    this.#ahead.report(false);
    const grown = Math.max(0, Math.min((total ?? 0) - (this.#totalAtNews ?? 0), distinct));
    return ++this.#idle >= (hasEnd && !isShort ? 1 : patience) + Math.ceil(grown / Math.max(1, size));
  }

  /** Tells where the reader is, once a page has been given. */
  #note(page: number, identities: readonly Identity[]): void {
    if (this.#number > 1) return;
    const { offset, rows, distinct, size, latest, lowest, sound } = this.account;
    const [total, promised] = latest === undefined ? [] : [latest, lowest];
    this.#source.progress.place = {
      ...{ page, offset, rows, given: distinct, size, total, promised, sound },
      // Nobody may want it.
      get last() {
        return identities.map(({ id }) => fingerprint(String(id)));
      },
    };
  }
}

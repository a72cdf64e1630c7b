import { Account } from "./account.js";
import { Ahead, type Fetched } from "./ahead.js";
import { Border } from "./border.js";
import { fingerprint, type Identity } from "./identity.js";
import type { Place } from "./list-checkpoint.js";
import type { Seen } from "./seen.js";
import { type Budget, isPastEnd, type PageSource, type Step } from "./source.js";

/** The number of consecutive pages without a new item that end a reading. */
const patience = 2;

/** One reading of a list, page by page: take a page, mend the border to the page before, give what is new, until the end. */
export class Reading<T> {
  readonly account: Account;
  readonly #source: PageSource<T>;
  readonly #seen: Seen<T>;
  readonly #number: number;
  readonly #skip: number;
  readonly #place: Place;
  readonly #ahead: Ahead<T>;
  readonly #border: Border<T>;
  #isShortened = false;
  #idle = 0;
  #totalAtNews: number | undefined;

  constructor(source: PageSource<T>, seen: Seen<T>, budget: Budget, place: Place, { number = 1, skip = 0 } = {}) {
    this.account = new Account(place, source.limit, skip);
    this.#source = source;
    this.#seen = seen;
    this.#number = number;
    this.#skip = skip;
    this.#place = place;
    this.#ahead = new Ahead(source, this.account, budget, number > 1);
    this.#border = new Border(source, seen, budget, this.account, this.#ahead, { number, skip, place });
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
        const current = yield* this.#border.mend(number, before, total, taken);
        const { page } = current;
        total = page.pagination?.total ?? total;
        const items = number === account.begin ? page.data.slice(this.#skip) : page.data;
        const identities = this.#seen.identify(items);
        const added = this.#seen.add(items, this.#number, identities);
        account.take(number, page, added, identities, this.#place);
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
      return await this.#border.counted(number, this.#ahead.take(number));
    } catch (error) {
      if (account.size === 0 || !isPastEnd(error, number, this.#source.limit)) throw error;
      const isComplete = account.hasEnd && !account.isShort;
      // The list may have shrunk since its counters told of that page.
      if (account.numbers(number) && !isComplete) {
        if (this.#seen.nameless) throw error;
        const { page } = yield* this.#border.back(number, total ?? 0);
        if (!page.pagination || page.pagination.total_pages >= number) throw error;
      }
      account.ended = true;
      return undefined;
    }
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

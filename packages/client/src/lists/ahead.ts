import type { Page } from "../response/envelope.js";
import { follow, listen } from "../transport/signal.js";
import type { Account } from "./account.js";
import type { Budget, PageSource } from "./source.js";

/** A page, and when it was asked for and came, counted in requests and responses. */
export interface Fetched<T> {
  readonly page: Page<T>;
  readonly asked: number;
  readonly came: number;
}

/**
 * Fetches pages, with no more than `concurrency` under way. From the second page on, it fetches those that will be wanted next as soon as
 * another has come, up to twice `concurrency` ahead of the reader. Where a list gives trouble, it comes page by page for a while.
 */
export class Ahead<T> {
  /** Whether a cache may be too old from now on. */
  fresh: boolean;
  readonly #source: PageSource<T>;
  readonly #account: Account;
  readonly #budget: Budget;
  readonly #pages = new Map<number, Promise<Fetched<T>>>();
  readonly #controller = new AbortController();
  #underWay = 0;
  #free: (() => void) | undefined;
  #leave: () => void = () => {};
  #clock = 0;
  #reader = 0;
  #total: number | undefined;
  #width = Infinity;

  constructor(source: PageSource<T>, account: Account, budget: Budget, fresh: boolean) {
    this.#source = source;
    this.#account = account;
    this.#budget = budget;
    this.fresh = fresh;
    if (fresh) this.#width = 0;
  }

  /** The next page for the reader. */
  async take(number: number): Promise<Fetched<T>> {
    this.#refuseAborted();
    this.#reader = number;
    const page = this.#pages.get(number) ?? this.#start(number, this.fresh);
    this.#pages.set(number, page);
    if (number > this.#account.begin) this.#refill();
    const fetched = await page;
    this.#pages.delete(number);
    return fetched;
  }

  /** A page once more, past the cache. */
  async again(number: number): Promise<Fetched<T>> {
    this.#refuseAborted();
    while (this.#underWay >= this.#source.concurrency()) await new Promise<void>((resolve) => (this.#free = resolve));
    return this.#start(number, true);
  }

  /** Tells whether the current page was as it should be. */
  report(isCalm: boolean): void {
    this.#width = isCalm ? Math.min(this.#width + 1, 2 * this.#source.concurrency()) : 0;
  }

  stop(): void {
    this.#leave();
    this.#controller.abort();
  }

  #refuseAborted(): void {
    const { signal } = this.#source;
    // A signal of another runtime may have no reason.
    if (signal?.aborted) throw follow(signal).signal?.reason;
  }

  /** Follows the caller's signal, which may be of any runtime. */
  #listen(): void {
    const { signal, release } = follow(this.#source.signal);
    const leave = listen(signal, () => this.#controller.abort(this.#source.signal?.reason));
    this.#leave = () => {
      leave();
      release();
    };
  }

  /** Fetches what will be wanted next, as far as it is known to exist. */
  #refill(): void {
    const concurrency = this.#source.concurrency();
    if (concurrency === 1 || this.#free || this.#controller.signal.aborted) return;
    const last = Math.min(this.#account.lastPage(this.#total), this.#reader + Math.min(this.#width, 2 * concurrency));
    for (let next = this.#reader + 1; next <= last && this.#underWay < concurrency; next++) {
      if (!this.#pages.has(next)) this.#pages.set(next, this.#start(next, this.fresh));
    }
  }

  #start(number: number, fresh: boolean): Promise<Fetched<T>> {
    const fetched = this.#fetch(number, fresh);
    // The reader of a failed page gets its error, if there is a reader.
    fetched.catch(() => {});
    return fetched;
  }

  /** Listens to the caller's signal only while something is under way: a reader who goes away may never say so. */
  async #fetch(page: number, fresh: boolean): Promise<Fetched<T>> {
    const { limit, fetch } = this.#source;
    this.#budget.spend();
    if (this.#underWay++ === 0) this.#listen();
    const asked = this.#clock++;
    let isHere = false;
    try {
      const response = await fetch({ page, limit, fresh, signal: this.#controller.signal });
      isHere = true;
      this.#total = response.pagination?.total;
      return { page: response, asked, came: this.#clock++ };
    } finally {
      if (--this.#underWay === 0) this.#leave();
      const free = this.#free;
      this.#free = undefined;
      if (free) free();
      else if (isHere && this.#reader > this.#account.begin) this.#refill();
    }
  }
}

import type { Page } from "../envelope.js";
import { follow } from "../transport/signal.js";
import type { PageSource } from "./pages.js";

/** Fetches the pages that will be wanted next, so many at once, and gives them up when nobody wants them any more. */
export class PagesAhead<T> {
  readonly #source: Pick<PageSource<T>, "fetch" | "limit" | "concurrency" | "signal">;
  readonly #pages = new Map<number, Promise<Page<T>>>();
  readonly #caller: ReturnType<typeof follow>;
  #controller = new AbortController();
  /** Number of the last page, as far as that is known. */
  #last: number | undefined;
  /** Up to this page, what a cache holds is too old. */
  #freshUpTo: number;

  constructor(source: Pick<PageSource<T>, "fetch" | "limit" | "concurrency" | "signal">, fresh: boolean) {
    this.#source = source;
    this.#freshUpTo = fresh ? Number.POSITIVE_INFINITY : 0;
    this.#caller = follow(source.signal);
    this.#caller.signal?.addEventListener("abort", this.#onAbort);
  }

  async take(number: number): Promise<Page<T>> {
    const { signal } = this.#caller;
    if (signal?.aborted) throw signal.reason;
    // Without counters nobody knows whether there is another page.
    const last = Math.max(number, Math.min(number + this.#source.concurrency - 1, this.#last ?? number));
    for (let next = number; next <= last; next++) if (!this.#pages.has(next)) this.#pages.set(next, this.#fetch(next));
    const page = await (this.#pages.get(number) as Promise<Page<T>>);
    this.#pages.delete(number);
    this.#last = page.pagination?.total_pages;
    return page;
  }

  /** Drops all that was fetched; from now on, pages up to this one come fresh. */
  restart(freshUpTo: number): void {
    this.#controller.abort();
    this.#controller = new AbortController();
    this.#pages.clear();
    this.#freshUpTo = Math.max(this.#freshUpTo, freshUpTo);
  }

  stop(): void {
    this.#caller.signal?.removeEventListener("abort", this.#onAbort);
    this.#caller.release();
    this.#controller.abort();
  }

  readonly #onAbort = (): void => this.#controller.abort(this.#caller.signal?.reason);

  #fetch(number: number): Promise<Page<T>> {
    const { limit } = this.#source;
    const page = this.#source.fetch({ page: number, limit, fresh: number <= this.#freshUpTo, signal: this.#controller.signal });
    // A page that fails is told to whoever takes it, if anybody does.
    page.catch(() => {});
    return page;
  }
}

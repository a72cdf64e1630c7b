import { YampiAuthenticationError, YampiError, YampiPermissionError, YampiRateLimitError } from "../errors.js";
import type { Page } from "../response/envelope.js";
import type { Place } from "./list-checkpoint.js";
import { Seen } from "./seen.js";
import { advice, Budget, failure, type ScrollPart, type ScrollSource, type Step } from "./source.js";

/** The number of consecutive parts without a new item that end a scroll: if items are missing, if that is unknown, and if parts repeat. */
const patience = { short: 4, unknown: 2, repeated: 2 };

/**
 * A list that is scrolled, from its front each time. What was given is known, so a scroll that broke off is followed by another, which
 * gives what is new in it. It ends where a scroll has ended with as many different items as were counted. The count is asked for again
 * before an end that comes too early is believed, and believed it is never: after a second scroll, it is an error.
 */
export class Scroll<T> {
  readonly #source: ScrollSource<T>;
  readonly #seen: Seen<T>;
  readonly #budget: Budget;
  readonly #size: number;
  /** What was given before a checkpoint, and has to come again first. */
  #given: { readonly count: number; readonly digest: string } | undefined;
  #promised: number;
  #isCountedAgain = false;
  /** Whether the count was not cut off at the ceiling. */
  #isExact: boolean;

  constructor(source: ScrollSource<T>, { given, digest }: Place, total: number) {
    this.#source = source;
    this.#seen = new Seen(source.key);
    this.#budget = new Budget(source.operation);
    this.#size = source.limit;
    this.#given = digest === undefined || given === 0 ? undefined : { count: given, digest };
    this.#promised = total;
    this.#isExact = total > source.ceiling;
  }

  async *read(first: Page<T>): AsyncGenerator<Step<T>, void, undefined> {
    const { operation } = this.#source;
    yield this.#step(1, first, 0);
    let ends = 0;
    for (let number = 1; ; number++) {
      const before = this.#seen.count;
      const problem = yield* this.#scroll(number);
      const isFruitless = number > 1 && this.#seen.count === before;
      if (problem) {
        if (isFruitless || !this.#budget.allows(Math.ceil(this.#seen.count / this.#size) + 1)) throw problem;
        continue;
      }
      if (this.#given) throw changedBefore(operation);
      if (await this.#isComplete()) break;
      if (++ends > 1) throw failure(operation, `the list gave ${this.#seen.count} items, fewer than it counts, in two scrolls`);
    }
    if (this.#seen.doubtful && !this.#isExact) throw failure(operation, "nothing tells all items of the list apart");
  }

  /** One scroll. It returns what it broke off with; undefined where it ended. */
  async *#scroll(reading: number): AsyncGenerator<Step<T>, YampiError | undefined, undefined> {
    const { operation, readPart } = this.#source;
    let scrollId: string | undefined;
    let came = 0;
    let idle = 0;
    for (let number = 1; ; number++) {
      let part: ScrollPart<T>;
      this.#spend();
      try {
        part = await readPart(scrollId);
      } catch (error) {
        if (number === 1 || !isPassing(error)) throw error;
        error.message += `\nThe scroll ended there, after ${came} items. ${advice}`;
        return error;
      }
      const { page, scrollId: next } = part;
      came += page.data.length;
      const step = this.#step(number, page, reading);
      yield step;
      const isEmpty = page.data.length === 0;
      if (next === undefined) {
        if (isEmpty || (this.#isExact && !this.#given && this.#seen.count >= this.#promised)) return undefined;
        return failure(operation, "the API gave no scroll_id to go on with, although items may be left");
      }
      scrollId = next;
      idle = step.news > 0 ? 0 : idle + 1;
      if (idle === 0) continue;
      const isComplete = isEmpty && (await this.#isComplete());
      if (isComplete && (this.#isExact || idle >= patience.unknown)) return undefined;
      if (idle >= (isEmpty ? patience.short : patience.repeated)) {
        return isEmpty ? undefined : failure(operation, "the scroll gives the same items again and again");
      }
    }
  }

  /** What of a response is new, once all that was given before a checkpoint has come again. */
  #step(number: number, page: Page<T>, reading: number): Step<T> & { readonly news: number } {
    const { operation } = this.#source;
    const { data, news } = this.#seen.add(page.data, reading);
    if (this.#seen.nameless) throw failure(operation, "nothing tells all items of the list apart, so it cannot be scrolled");
    let left = this.#given ? this.#given.count - (this.#seen.count - data.length) : 0;
    const fresh: T[] = [];
    for (const item of data) {
      this.#seen.sign(item);
      if (!this.#given) fresh.push(item);
      else if (--left === 0) {
        if (this.#seen.digest !== this.#given.digest) throw changedBefore(operation);
        this.#given = undefined;
      }
    }
    return { number, page, data: fresh, news };
  }

  /** Before a request: tells where the reader is. */
  #spend(): void {
    const { count, digest } = this.#seen;
    if (!this.#given) this.#source.progress.place = { page: 1, rows: count, given: count, sound: false, digest };
    this.#budget.items = Math.max(this.#promised, this.#seen.count) + 2 * this.#size;
    this.#budget.size = this.#size;
    this.#budget.spend();
  }

  /** Whether all that was counted has come. Before it says no, it asks for the count again: the list may have shrunk. */
  async #isComplete(): Promise<boolean> {
    if (this.#given) return false;
    if (this.#seen.count < this.#promised && !this.#isCountedAgain) {
      const { limit, signal, ceiling, fetch } = this.#source;
      this.#spend();
      this.#isCountedAgain = true;
      const { pagination } = await fetch({ page: 1, limit, fresh: true, signal });
      const total = pagination?.total ?? this.#promised;
      this.#isExact ||= total !== ceiling;
      this.#promised = Math.min(this.#promised, total);
    }
    return this.#seen.count >= this.#promised;
  }
}

/** Whether another scroll may get further. */
function isPassing(error: unknown): error is YampiError {
  const lasting = [YampiAuthenticationError, YampiPermissionError, YampiRateLimitError];
  return error instanceof YampiError && !lasting.some((each) => error instanceof each);
}

function changedBefore(operation: string): YampiError {
  return failure(operation, "the list has changed before the place of the checkpoint");
}

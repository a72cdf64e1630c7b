import type { Core } from "../core.js";
import { YampiError, YampiInputError } from "../errors.js";
import { readConcurrency } from "../options/checks.js";
import { readKnown } from "../options/known-options.js";
import { type Page, readPage, readScrollId } from "../response/envelope.js";
import { type ListCall, readList, type Send } from "./call.js";
import { checkpointOf, readCheckpoint, startOf } from "./checkpoint.js";
import type { ListCheckpoint, Place } from "./list-checkpoint.js";
import type { Step } from "./source.js";

export type { Page, PageInfo } from "../response/envelope.js";

/** Settings of {@link YampiList.toArray}. */
export interface ListToArrayOptions {
  /** How many items at the most. Required, so that no list fills the memory by surprise. */
  readonly limit: number;
}

/**
 * A list that sends nothing until it is used. Awaited, it gives its first page; iterated, every item of every page, in order, each once.
 *
 * An async function that returns a list gives its first page, as `await` does: return an object that holds the list instead.
 */
export class YampiList<T> implements PromiseLike<Page<T>>, AsyncIterable<T> {
  readonly #core: Core;
  readonly #call: ListCall;
  readonly #place: Place;
  #first: Promise<Page<T>> | undefined;

  /** @internal */
  constructor(core: Core, call: ListCall, place = startOf((call.params?.page ?? 1) as number)) {
    this.#core = core;
    this.#call = call;
    this.#place = place;
  }

  // biome-ignore lint/suspicious/noThenProperty: a list is awaited for its first page.
  then<A = Page<T>, B = never>(
    onFulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#firstPage().then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page<T> | B> {
    return this.#firstPage().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Page<T>> {
    return this.#firstPage().finally(onFinally);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }

  /**
   * The same list from a checkpoint on, of an error of it or of a `page` event. Awaited, it gives the first page all the same.
   *
   * Pages go on by number, and the page before is compared: what moved over that border since comes once, and is not lost where `total`
   * fell. Where more than a page moved, items may come twice. A scroll is begun again, and goes on only where the list before the place
   * is what it was; else it is an error.
   *
   * @throws YampiInputError where the checkpoint is of another list, store or query, or none.
   */
  from(checkpoint: ListCheckpoint): YampiList<T> {
    return new YampiList<T>(this.#core, this.#call, readCheckpoint(this.#call, this.#core.alias, checkpoint));
  }

  /**
   * Every page that has an item not seen before, in order, from `page` of the query on, to the end of the list. It asks for pages of 100
   * items unless `limit` of the query says otherwise, and keeps to what the API really serves.
   *
   * It ends well only where as many different items came as `total` counts, or the end was seen where nothing counts: an empty page, none
   * (404, or 400, 416, 422), or pages without anything new. While a list is read, others change it. An item that moves on is given once.
   * Where `total` falls, pages are read again, past the API's cache, so that none is skipped that moved back. A list that comes short is
   * read once more in pages of another size, and what was missing comes at the end. What no counter shows can be missed: an item that
   * moves back over a page border while another comes behind it.
   *
   * Items are told apart by their key, `100` and `"100"` being one; those without a key, or with a number beyond 2^53, by their content.
   * Where the description knows a scroll and `total` reaches the ceiling of pages, what follows the first page comes by scroll, one part
   * after the other and without counters, unless `page` was asked for. One that breaks off is followed by another.
   *
   * No more requests are sent than twice those of a perfect reading, plus a constant. An error has a `checkpoint` for {@link from}.
   *
   * @throws YampiResponseError where items that were counted did not come, or it cannot be told.
   */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    const progress = { place: this.#place };
    const checkpoint = (): ListCheckpoint => checkpointOf(this.#call, this.#core.alias, progress.place);
    try {
      for await (const { page, data } of this.#read(progress, checkpoint)) if (data.length > 0) yield { ...page, data };
    } catch (error) {
      if (error instanceof YampiError && !(error instanceof YampiInputError)) error.checkpoint = checkpoint();
      throw error;
    }
  }

  /**
   * The items of the list, up to a limit.
   *
   * @throws YampiInputError where the limit is not a positive integer.
   */
  async toArray(options: ListToArrayOptions): Promise<T[]> {
    const { limit } = readKnown("the options of toArray", options, { limit: "any" });
    const isCount = Number.isSafeInteger(limit) && (limit as number) > 0;
    if (!isCount) throw new YampiInputError("limit", "toArray expected a positive integer: how many items at the most");
    const items: T[] = [];
    // Where it fails, nobody has the items: no checkpoint would be behind them.
    for await (const { data } of this.#read({ place: this.#place })) {
      for (const item of data.slice(0, (limit as number) - items.length)) items.push(item);
      if (items.length === limit) break;
    }
    return items;
  }

  #firstPage(): Promise<Page<T>> {
    const { params, options } = this.#call;
    this.#first ??= this.#send(params, options?.signal).then(({ page }) => {
      this.#tell({ number: (params?.page ?? 1) as number, page, data: page.data });
      return page;
    });
    return this.#first;
  }

  /** Every answer of a reading, in its turn. */
  async *#read(progress: { place: Place }, checkpoint?: () => ListCheckpoint): AsyncGenerator<Step<T>, void, undefined> {
    for await (const step of readList<T>(this.#call, this.#send, progress)) {
      this.#tell(step, checkpoint);
      yield step;
    }
  }

  #tell({ number, page: { data, pagination } }: Step<T>, checkpoint?: () => ListCheckpoint): void {
    this.#core.emit?.({
      type: "page",
      operation: this.#call.operation.id,
      page: number,
      items: data.length,
      total: pagination?.total,
      checkpoint: checkpoint?.(),
    });
  }

  readonly #send: Send<T> = async (params, signal, operation = this.#call.operation) => {
    const { options } = this.#call;
    readConcurrency(options?.concurrency);
    const call = { ...this.#call, operation, params, options: { ...options, signal } };
    return this.#core.send(call, (response) => ({
      page: readPage<T>(operation.id, response),
      scrollId: readScrollId(response.body),
    }));
  };
}

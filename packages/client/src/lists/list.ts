import type { Core } from "../core.js";
import { YampiError, YampiInputError } from "../errors.js";
import type { ListOperation } from "../operation.js";
import type { ListToArrayOptions } from "../options/call-options.js";
import { anything, readKnown } from "../options/known-options.js";
import type { Call } from "../request/call.js";
import { type Page, readPage, readScrollId } from "../response/envelope.js";
import { readList, type Send } from "./call.js";
import { checkpointOf, readCheckpoint, startOf } from "./checkpoint.js";
import type { ListCheckpoint, Place } from "./list-checkpoint.js";
import type { Step } from "./source.js";

export type { Page, PageInfo } from "../response/envelope.js";

/**
 * A list. Nothing is sent until it is used. `await` gives its first page; iterating gives all items of all pages, in order, each once.
 *
 * Do not return a list from an async function: it would be awaited there, and give its first page. Return an object that holds it.
 */
export class YampiList<T> implements PromiseLike<Page<T>>, AsyncIterable<T> {
  readonly #core: Core;
  readonly #call: Call<ListOperation>;
  readonly #place: Place;
  #first: Promise<Page<T>> | undefined;

  /** @internal */
  constructor(core: Core, call: Call<ListOperation>, place = startOf((call.params?.page ?? 1) as number)) {
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
   * Returns the same list from a checkpoint of an error or a `page` event. Awaited, it still gives the first page.
   *
   * Pages continue by number, and the page before the checkpoint is compared. Items that moved across that border are given once, and none is
   * lost if `total` fell. If more than a page of items moved, items may be given twice. A scroll starts again, and continues only if the list
   * before the checkpoint did not change; otherwise it is an error.
   *
   * @throws YampiInputError if the checkpoint belongs to another list, store or query, or is not a checkpoint.
   */
  from(checkpoint: ListCheckpoint): YampiList<T> {
    return new YampiList<T>(this.#core, this.#call, readCheckpoint(this.#call, this.#core.alias, checkpoint));
  }

  /**
   * Iterates the pages from `page` of the query to the end of the list, in order. Pages without a new item are left out. It requests 100 items
   * per page unless the query has a `limit`.
   *
   * It ends without an error only if as many different items were received as `total` counts. If the API does not count, the end has to be seen:
   * an empty page, a 404, 400, 416 or 422 of the API after the last page, or pages without new items. If the list changes while it is read, an
   * item that moves to a later page is given once. If `total` falls, pages are read again without the cache of the API, so that no item is
   * skipped. If items are missing at the end, the list is read again with another page size, and the missing items are given last. One change
   * cannot be seen: an item moves to an earlier page while another is added after it.
   *
   * Items are identified by their key; `100` and `"100"` are equal. Items without a key, or with a number above 2^53, are identified by their
   * content. If the list has a scroll and `total` reaches the last numbered record, the items after the first page are read by scroll, unless the
   * query has a `page`. An interrupted scroll starts again.
   *
   * It sends at most twice as many requests as a list without changes needs, plus a constant. Its errors have a `checkpoint` for {@link from}.
   *
   * @throws YampiResponseError if counted items are missing, or the end of the list cannot be determined.
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
   * Returns the items of the list, up to a limit.
   *
   * @throws YampiInputError if the limit is not a positive integer.
   */
  async toArray(options: ListToArrayOptions): Promise<T[]> {
    const { limit } = readKnown("toArray", options, { limit: anything });
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
    this.#first ??= this.#send(params, options.signal).then(({ page }) => {
      this.#tell({ number: (params?.page ?? 1) as number, page, data: page.data });
      return page;
    });
    return this.#first;
  }

  /** Every response of a reading, in its turn. */
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

  readonly #send: Send<T> = (params, signal, operation = this.#call.operation) => {
    const { options } = this.#call;
    const call = { ...this.#call, operation, params, options: { ...options, signal } };
    return this.#core.send(call, (response) => ({
      page: readPage<T>(operation.id, response),
      scrollId: readScrollId(response.body),
    }));
  };
}

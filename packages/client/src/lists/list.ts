import type { Call, Core } from "../core.js";
import { type Page, readPage, readScrollId } from "../envelope.js";
import { YampiInputError } from "../errors.js";
import type { ListOperation } from "../operation.js";
import { type ListOptions, readConcurrency } from "../options.js";
import { mostOnPage, type PageSource, readPages } from "./pages.js";
import { readLong } from "./scroll.js";
import { Seen } from "./seen.js";

export type { Page, PageInfo } from "../envelope.js";

/** Settings of {@link YampiList.toArray}. */
export interface ListToArrayOptions {
  /** How many items at the most. Required, so that no list fills the memory by surprise. */
  readonly limit: number;
}

/** A call of an operation that lists. */
type ListCall = Call<ListOperation> & { readonly options: ListOptions | undefined };

/**
 * A list that sends nothing until it is used. Awaited, it gives its first page; iterated, every item of every page, in order, each once.
 *
 * An async function that returns a list gives its first page, as `await` does: return an object that holds the list instead.
 */
export class YampiList<T> implements PromiseLike<Page<T>>, AsyncIterable<T> {
  readonly #core: Core;
  readonly #call: ListCall;
  #first: Promise<Page<T>> | undefined;

  /** @internal */
  constructor(core: Core, call: ListCall) {
    this.#core = core;
    this.#call = call;
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
   * Every page that has an item not seen before, in order, from `page` of the query on, until the last one or an empty one. It asks
   * for pages of 100 items unless `limit` of the query says otherwise.
   *
   * While a list is read, others change it. An item that moves on to the next page is given once. Where `total` falls, the pages that
   * items may have moved back to are read again, past the API's cache. Where fewer different items came than `total` counted all along,
   * the list is read once more, past the cache and in pages of another size, and what was missing comes at the end. What no counter
   * shows can be missed: an item that moves back over a page border while another comes behind it.
   *
   * A list that comes whole is one page, with each of its items once.
   *
   * Where the description knows a scroll and the counters reach the ceiling of pages, what follows the first page comes by scroll, one
   * part after the other and without counters, unless `page` was asked for. A part whose answer is lost ends the list with an error.
   *
   * @throws YampiResponseError where a page repeats the one before, or is empty, although the counters promise more; where a list keeps
   * shrinking, or a scroll repeats itself or breaks off; and where fewer items came than were counted, unless both readings gave the
   * same ones in the same order.
   */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    const { operation, params, options } = this.#call;
    const { id, key, scroll, paging } = operation;
    if (paging === "none") {
      const whole = await this.#fetch(params, options?.signal);
      const data = new Seen<T>(key).add(whole.data);
      if (data.length > 0) yield { ...whole, data };
      return;
    }
    const limit = (params?.limit ?? mostOnPage) as number;
    const source: PageSource<T> = {
      operation: id,
      key,
      first: (params?.page ?? 1) as number,
      limit,
      concurrency: readConcurrency(options?.concurrency) ?? 1,
      signal: options?.signal,
      fetch: ({ page, limit, fresh, signal }) =>
        this.#fetch({ ...params, limit, page, ...(fresh ? this.#freshness() : {}) }, signal),
    };
    if (!scroll || key === undefined || params?.page !== undefined) return yield* readPages(source);
    const { ceiling, queryParameters } = scroll;
    const begin = { ...operation, queryParameters: [...operation.queryParameters, ...queryParameters] };
    // A part that is asked for again, since its answer was lost, may come as the one behind it.
    const goOn = { ...begin, idempotent: false };
    yield* readLong({
      ...source,
      key,
      ceiling,
      scroll: async ({ number, scrollId }) => {
        // A cache would keep scrolls that have expired, and parts of this one.
        const query = { ...params, limit, ...this.#freshness(), scroll: true, scroll_id: scrollId };
        const { page, body } = await this.#send(scrollId === undefined ? begin : goOn, query, options?.signal, number);
        return { ...page, scrollId: readScrollId(body) };
      },
    });
  }

  /**
   * The items of the list, up to a limit.
   *
   * @throws YampiInputError where the limit is not a positive integer.
   */
  async toArray(options: ListToArrayOptions): Promise<T[]> {
    const limit: unknown = options?.limit;
    if (!Number.isSafeInteger(limit) || (limit as number) < 1) {
      throw new YampiInputError("limit", "toArray expected a positive integer: how many items at the most");
    }
    const items: T[] = [];
    for await (const item of this) {
      items.push(item);
      if (items.length === limit) break;
    }
    return items;
  }

  #firstPage(): Promise<Page<T>> {
    this.#first ??= this.#fetch(this.#call.params, this.#call.options?.signal);
    return this.#first;
  }

  async #fetch(params: Call["params"], signal: AbortSignal | undefined): Promise<Page<T>> {
    return (await this.#send(this.#call.operation, params, signal, (params?.page ?? 1) as number)).page;
  }

  async #send(
    operation: ListOperation,
    params: Call["params"],
    signal: AbortSignal | undefined,
    number: number,
  ): Promise<{ readonly page: Page<T>; readonly body: unknown }> {
    const { options } = this.#call;
    readConcurrency(options?.concurrency);
    const answer = await this.#core.send({ ...this.#call, operation, params, options: { ...options, signal } });
    const page = readPage<T>(operation.id, answer);
    this.#core.emit?.({
      type: "page",
      operation: operation.id,
      page: number,
      items: page.data.length,
      total: page.pagination?.total,
    });
    return { page, body: answer.body };
  }

  /** The parameter that goes around the API's cache, where the operation has it. */
  #freshness(): { skipCache?: true } {
    return this.#call.operation.queryParameters.some(({ name }) => name === "skipCache") ? { skipCache: true } : {};
  }
}

import type { Call, Core } from "./core.js";
import { type Page, readPage } from "./envelope.js";
import { YampiInputError, YampiResponseError } from "./errors.js";
import type { ListOperation } from "./operation.js";

export type { Page, PageInfo } from "./envelope.js";

/** Settings of {@link YampiList.toArray}. */
export interface ListToArrayOptions {
  /** How many items at the most. Required, so that no list fills the memory by surprise. */
  readonly limit: number;
}

/** Items on a page while iterating, unless `limit` says otherwise: the API's maximum, and so the fewest requests. */
const iterationLimit = 100;

/**
 * A list that sends nothing until it is used. Awaited, it gives its first page; iterated, every item of every page, in order.
 *
 * An async function that returns a list gives its first page, as `await` does: return an object that holds the list instead.
 */
export class YampiList<T> implements PromiseLike<Page<T>>, AsyncIterable<T> {
  readonly #core: Core;
  readonly #operation: ListOperation;
  readonly #call: Call;
  #first: Promise<Page<T>> | undefined;

  /** @internal */
  constructor(core: Core, operation: ListOperation, call: Call) {
    this.#core = core;
    this.#operation = operation;
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
   * Every page, in order, from `page` of the query on, until the last one or an empty one. It asks for pages of 100 items unless
   * `limit` of the query says otherwise.
   *
   * @throws YampiResponseError where a page repeats the one before although the counters promise more.
   */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    const { params } = this.#call;
    const query = { ...params, limit: params?.limit ?? iterationLimit };
    let before: string | undefined;
    for (let number = (params?.page ?? 1) as number; ; number++) {
      const page = await this.#fetch({ ...query, page: number });
      const last = page.pagination !== undefined && number >= page.pagination.total_pages;
      const identity = this.#identity(page);
      if (page.data.length > 0 && identity === before) {
        if (!page.pagination) return;
        throw new YampiResponseError(
          this.#operation.id,
          200,
          `page ${number} repeats the one before, although the counters promise more.`,
        );
      }
      if (page.data.length > 0) yield page;
      if (last || page.data.length === 0) return;
      before = identity;
    }
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
    this.#first ??= this.#fetch(this.#call.params);
    return this.#first;
  }

  async #fetch(params: Call["params"]): Promise<Page<T>> {
    return readPage<T>(this.#operation.id, await this.#core.send({ ...this.#call, params }));
  }

  /** What a page is told from another by: the keys of its items, or all of them where the list has no key. */
  #identity(page: Page<T>): string {
    const { key } = this.#operation;
    return JSON.stringify(
      key === undefined ? page.data : page.data.map((item) => (item as { readonly [name: string]: unknown })[key]),
    );
  }
}

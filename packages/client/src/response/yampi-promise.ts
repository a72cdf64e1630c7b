import type { WithResponse } from "./response-info.js";

/** A promise of the data of one call, which can give the response beside it. The call is sent when its method is called. */
export class YampiPromise<T> extends Promise<T> {
  readonly #call: Promise<WithResponse<T>>;

  /** @internal */
  constructor(call: Promise<WithResponse<T>>) {
    super((resolve) => resolve(undefined as T));
    this.#call = call;
  }

  /** What `then` gives is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  // biome-ignore lint/suspicious/noThenProperty: this is a promise.
  override then<A = T, B = never>(
    onFulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#call.then(({ data }) => data).then(onFulfilled, onRejected);
  }

  /**
   * The data with its response: status, headers, rate limit, and how many requests it took.
   *
   * @example
   * ```ts
   * const { data, response } = await yampi.promocodes.get(123).withResponse();
   * ```
   */
  withResponse(): Promise<WithResponse<T>> {
    return this.#call;
  }
}

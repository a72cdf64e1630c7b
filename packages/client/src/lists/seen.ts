/** The items of a list that have been given, by their key. Pages end at record 10 000, which bounds it; a scroll does not. */
export class Seen<T> {
  readonly #key: string | undefined;
  readonly #keys = new Set<unknown>();
  #lastPage: string | undefined;
  #count = 0;

  constructor(key: string | undefined) {
    this.#key = key;
  }

  /** How many different items there were. */
  get count(): number {
    return this.#count;
  }

  /** Whether there were so many different items. */
  has(count: number): boolean {
    return this.#count >= count;
  }

  /** Whether these are, one by one, the items of the page that was asked about before. */
  repeats(items: readonly T[]): boolean {
    const before = this.#lastPage;
    this.#lastPage = this.#identity(items);
    return this.#lastPage === before;
  }

  /** Whatever comes next is no repetition, but read again on purpose. */
  forgetLastPage(): void {
    this.#lastPage = undefined;
  }

  /** The items that are new. Without a key, all are, and so is one that lacks it. */
  add(items: readonly T[]): T[] {
    const fresh = items.filter((item) => {
      const key = this.keyOf(item);
      if (key === undefined) return true;
      if (this.#keys.has(key)) return false;
      this.#keys.add(key);
      return true;
    });
    this.#count += fresh.length;
    return fresh;
  }

  keyOf(item: T): unknown {
    return this.#key === undefined ? undefined : (item as { readonly [name: string]: unknown })[this.#key];
  }

  #identity(items: readonly T[]): string {
    return JSON.stringify(this.#key === undefined ? items : items.map((item) => this.keyOf(item)));
  }
}

/** One response of a scroll. */
export interface ScrollPart<T> {
  readonly items: readonly T[];
  /** What asks for the part that follows. */
  readonly scrollId: string;
}

/** The scrolls that were begun. Each goes on with the list as it was then. */
export class Scrolls<T> {
  readonly #left = new Map<string, readonly T[]>();
  #count = 0;

  begin(list: readonly T[], limit: number): ScrollPart<T> {
    this.#count += 1;
    const scrollId = `scroll-${this.#count}`;
    this.#left.set(scrollId, list.slice(limit));
    return { items: list.slice(0, limit), scrollId };
  }

  /** Undefined where no response gave this ID, or it was used. */
  next(scrollId: string, limit: number): ScrollPart<T> | undefined {
    const left = this.#left.get(scrollId);
    this.#left.delete(scrollId);
    return left && this.begin(left, limit);
  }
}

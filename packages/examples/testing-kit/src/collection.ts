/** Entities of one kind, in an array of the test's: what is written here can be read there. */
export class Collection<T extends { readonly id: number }> {
  readonly items: T[];
  #firstId: number;

  constructor(items: T[], firstId: number) {
    this.items = items;
    this.#firstId = firstId;
  }

  find(id: number): T | undefined {
    return this.items.find((item) => item.id === id);
  }

  /** An ID that none has, and none that was deleted had. */
  nextId(): number {
    return this.items.reduce((next, { id }) => Math.max(next, id + 1), this.#firstId);
  }

  add(item: T): T {
    this.items.push(item);
    return item;
  }

  /** Puts an entity in the place of the one with its ID. The other object is not changed, since a test may hold it. */
  replace(item: T): T {
    this.items.splice(this.#indexOf(item), 1, item);
    return item;
  }

  remove(item: T): void {
    this.#firstId = this.nextId();
    this.items.splice(this.#indexOf(item), 1);
  }

  #indexOf({ id }: T): number {
    return this.items.findIndex((item) => item.id === id);
  }
}

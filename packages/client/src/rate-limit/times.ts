/** Times in the order in which they came. To forget the oldest costs the same, however many are kept. */
export class Times {
  #all: number[] = [];
  /** Where the oldest is that still counts. */
  #head = 0;

  get size(): number {
    return this.#all.length - this.#head;
  }

  get oldest(): number | undefined {
    return this.#all[this.#head];
  }

  /** Adds a time that is not before the last one. */
  add(time: number): void {
    this.#all.push(time);
  }

  /** Forgets all up to this time. */
  forget(time: number): void {
    for (let oldest = this.oldest; oldest !== undefined && oldest <= time; oldest = this.oldest) this.#head++;
    // Only when no more are moved than were forgotten.
    if (this.#head <= this.size) return;
    this.#all = this.#all.slice(this.#head);
    this.#head = 0;
  }
}

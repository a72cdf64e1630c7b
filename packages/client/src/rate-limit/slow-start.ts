import type { RateLimitNews } from "./rate-limiter.js";

/**
 * How calls resume after a 429, until a header tells what is left.
 *
 * - After a hold whose end is a guess, one request goes alone. Each that the API takes lets one more be under way.
 * - As many requests as the API took of a window before it refused one may be under way together. Further ones go one by one, so that a
 *   higher limit is found, and one that is still the same refuses a single request.
 */
export class SlowStart {
  /** Counts the refusals. What was sent before the last one tells nothing of the time after it. */
  #era = 0;
  #underWay = 0;
  #mostUnderWay = Infinity;
  /** How many requests of a window the API is known to take; 0 where nothing is known. */
  #known = 0;

  /** Whether calls resume after a 429, and it is unknown how many the API accepts. */
  get isOn(): boolean {
    return this.#mostUnderWay < Infinity || this.#known > 0;
  }

  /** @param used - Requests of the window so far, with those under way. */
  isOpen(used: number): boolean {
    return this.#underWay === 0 || (this.#underWay < this.#mostUnderWay && (this.#known === 0 || used < this.#known));
  }

  /** Whether it is closed only until fewer requests of the window count. */
  get opensWithWindow(): boolean {
    return this.#underWay < this.#mostUnderWay;
  }

  /** Takes note of a request that is sent, and gives what {@link readResponse} has to know of it. */
  take(): number {
    this.#underWay++;
    return this.#era;
  }

  /** @param taken - Requests of the window that have a response, this one included. */
  readResponse(era: number, taken: number, news: RateLimitNews | undefined): void {
    const isOfBefore = era !== this.#era;
    if (!isOfBefore) this.#underWay--;
    if (!news || news.exceeded) return;
    if (news.remaining !== undefined) {
      this.#mostUnderWay = Infinity;
      this.#known = 0;
    } else if (isOfBefore) {
      if (this.isOn) this.#known++;
    } else {
      this.#mostUnderWay++;
      if (this.#known > 0) this.#known = Math.max(this.#known, taken);
    }
  }

  /**
   * After a 429, in place of {@link readResponse}, or after one that another process was given.
   *
   * @param taken - Requests of the window that had a response before it.
   * @param isGuess - Whether it is unknown when the API will accept requests again.
   */
  refuse(taken: number, isGuess: boolean, era = this.#era): void {
    if (era === this.#era) {
      this.#era++;
      this.#underWay = 0;
      this.#known = taken || this.#known;
      this.#mostUnderWay = Infinity;
    }
    if (isGuess) this.#mostUnderWay = 1;
  }
}

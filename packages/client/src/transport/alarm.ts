import { clock } from "./clock.js";
import { longestTimer } from "./deadline.js";

/** One timer, for whatever comes next. */
export class Alarm {
  readonly #ring: () => void;
  #at: number | undefined;
  #cancel: (() => void) | undefined;

  constructor(ring: () => void) {
    this.#ring = ring;
  }

  /** Rings at this time of the clock, or never. It may ring early where the time is further away than timers reach. */
  set(at: number | undefined): void {
    if (at === this.#at) return;
    this.#cancel?.();
    this.#at = at;
    this.#cancel = undefined;
    if (at === undefined) return;
    const ms = Math.min(Math.max(1, Math.ceil(at - clock.now())), longestTimer);
    this.#cancel = clock.setTimer(ms, () => {
      this.#at = undefined;
      this.#ring();
    });
  }
}

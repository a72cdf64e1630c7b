/** The last `Date` that was looked at. */
let known: { readonly date: DateConstructor; readonly replaced: boolean } | undefined;

interface Reading {
  readonly source: "performance" | "date";
  readonly at: number;
}

/**
 * The time of this process, in milliseconds from no point in particular. It never goes back, and no change of the system's date moves
 * it, which would end a hold early or prolong it.
 *
 * Test tools that replace timers and `Date`, but not `performance.now`, are followed too: for these, the time is that of their `Date`.
 */
class Clock {
  #last: Reading = read();
  /** Whole milliseconds, so that differences between readings stay exact. */
  #ahead = 0;

  now(): number {
    const { source, at } = read();
    // Another source, or the same one set back, goes on where the time was.
    if (source !== this.#last.source || at < this.#last.at) this.#ahead += Math.ceil(this.#last.at - at);
    this.#last = { source, at };
    return at + this.#ahead;
  }

  /** A timer that was set for this time has fired: the time has come, also for test tools that replace timers alone. */
  reach(time: number): void {
    this.#ahead += Math.max(0, Math.ceil(time - this.now()));
  }
}

export const clock = new Clock();

function read(): Reading {
  const { performance } = globalThis as { performance?: Performance };
  if (performance && !isDateReplacedAlone(performance)) return { source: "performance", at: performance.now() };
  return { source: "date", at: Date.now() };
}

/** What replaces `now` puts it on `performance` itself; it comes from the prototype else. */
function isDateReplacedAlone(performance: Performance): boolean {
  return !Object.hasOwn(performance, "now") && isReplaced(Date);
}

function isReplaced(date: DateConstructor): boolean {
  if (known?.date !== date)
    known = { date, replaced: !/^function Date\(\)\s*\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(date)) };
  return known.replaced;
}

/** The last `Date` that was looked at. */
let known: { readonly date: DateConstructor; readonly replaced: boolean } | undefined;

interface Reading {
  /** A `date` can be set while time passes; a `replaced date` is that of a test tool, which is followed. */
  readonly source: "performance" | "date" | "replaced date";
  readonly at: number;
}

/** A timer that has not fired. */
interface Timer {
  readonly dueAt: number;
}

/**
 * The time of this process, in milliseconds from no point in particular. It never goes back, and no change of the system's date moves
 * it, which would end a hold early or prolong it.
 *
 * Where there is no `performance.now`, timers tell how much time passed: the time for which one is set comes when it fires, whatever
 * the date says.
 *
 * Test tools that replace timers and `Date`, but not `performance.now`, are followed too: for these, the time is that of their `Date`.
 */
class Clock {
  #last: Reading = read();
  /** Whole milliseconds, so that differences between readings stay exact. */
  #ahead = 0;
  readonly #timers = new Set<Timer>();

  /** Whether time is lost or won where no timer runs and the date is set. */
  get needsTimers(): boolean {
    return read().source === "date";
  }

  now(): number {
    const { source, at } = read();
    const isSetAhead = source === "date" && [...this.#timers].some(({ dueAt }) => at + this.#ahead >= dueAt);
    // Another source, or the same one that was set, goes on where the time was.
    if (source !== this.#last.source || at < this.#last.at || isSetAhead) this.#ahead += Math.ceil(this.#last.at - at);
    this.#last = { source, at };
    return at + this.#ahead;
  }

  /** Calls back after this number of milliseconds. The clock then shows that time, also with test tools that replace only timers. */
  setTimer(ms: number, callback: () => void): () => void {
    const timer = { dueAt: this.now() + ms };
    const id = setTimeout(() => {
      const now = this.now();
      this.#timers.delete(timer);
      this.#ahead += Math.max(0, Math.ceil(timer.dueAt - now));
      callback();
    }, ms);
    this.#timers.add(timer);
    return () => {
      clearTimeout(id);
      this.#timers.delete(timer);
    };
  }
}

export const clock = new Clock();

function read(): Reading {
  const { performance } = globalThis as { performance?: Performance };
  if (!performance) return { source: "date", at: Date.now() };
  if (isDateReplacedAlone(performance)) return { source: "replaced date", at: Date.now() };
  return { source: "performance", at: performance.now() };
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

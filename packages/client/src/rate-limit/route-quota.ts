import { believedReset, type Hold, holdAfter } from "./hold.js";
import type { RateLimitNews } from "./rate-limiter.js";
import { SlowStart } from "./slow-start.js";
import { Times } from "./times.js";

/** How many responses are kept where no limit says how many count. */
const mostResponses = 10_000;

/** What is known of a request when it is sent, to read its response by. */
export interface Sent {
  readonly window: number;
  /** What the slow start has to know. */
  readonly era: number;
  /** How many requests of the window, and of all, had a response before. */
  readonly respondedInWindow: number;
  readonly responded: number;
}

/**
 * The quota of one route. The API counts requests in windows with an unknown begin, and tells after each how many are left.
 *
 * - Two requests can fall into one window unless the second is sent a window's length after the response to the first came. So no more
 *   than the limit are ever sent before the responses to the others are that old. This needs no word of the API.
 * - What the API says is left is a bound until its window has ended, which began before the first response of the window came.
 * - It is also a credit: the API accepts that many more requests, even if our own count would wait.
 * - After a 429 nothing is sent until the window can have ended. Then calls resume as {@link SlowStart} says.
 *
 * Of what is left, all requests are taken off that the figure may not hold yet.
 */
export class RouteQuota {
  readonly #windowMs: number;
  #limit: number | undefined;
  #underWay = 0;
  #responded = 0;
  /** When the responses of the last window's length came. */
  readonly #recent = new Times();
  readonly #slowStart = new SlowStart();
  #heldUntil = 0;
  /** Whether the end of the last hold is a guess. */
  endIsGuess = false;

  /** The window of the API, as far as its responses tell. */
  #window = 0;
  #respondedInWindow = 0;
  /** The lowest figure of it so far, and until when it counts. */
  #left = Infinity;
  #leftUntil: number | undefined;
  #credit = 0;
  #exhaustedAt: number | undefined;

  constructor(limit: number | undefined, windowMs: number) {
    this.#windowMs = windowMs;
    this.#limit = limit;
  }

  /** Whether a request may be sent now. */
  isOpen(now: number): boolean {
    this.#forget(now);
    return now >= this.#heldUntil && this.#isOpenByNews() && this.#isOpenByCount() && this.#isOpenBySlowStart();
  }

  /** How long the route is still held back after a 429, in milliseconds. */
  heldMs(now: number): number {
    return Math.max(0, Math.round(this.#heldUntil - now));
  }

  /** Whether calls resume slowly after a 429. */
  get isResuming(): boolean {
    return this.#slowStart.isOn;
  }

  /** Whether nothing has to be remembered of the route. */
  isIdle(now: number): boolean {
    this.#forget(now);
    return now >= this.#heldUntil && this.#underWay === 0 && this.#leftUntil === undefined && this.#recent.size === 0;
  }

  /** When the next request may be sent, unless a response lets it go earlier; undefined where only a response can tell. */
  opensAt(now: number): number | undefined {
    this.#forget(now);
    const byNews = this.#isOpenByNews() ? now : this.#leftUntil;
    const byCount = this.#isOpenByCount() ? now : this.#countsLessAt();
    const bySlowStart = this.#isOpenBySlowStart() ? now : this.#slowStart.opensWithWindow ? this.#countsLessAt() : undefined;
    if (byNews === undefined || byCount === undefined || bySlowStart === undefined) return undefined;
    return Math.max(this.#heldUntil, byNews, byCount, bySlowStart);
  }

  /** When the next thing ends that is remembered of the route. */
  changesAt(now: number): number | undefined {
    const ends = [this.#heldUntil, this.#leftUntil, this.#countsLessAt()].filter((at) => at !== undefined && at > now);
    return ends.length > 0 ? Math.min(...(ends as number[])) : undefined;
  }

  /** When the oldest response stops to count. */
  #countsLessAt(): number | undefined {
    const { oldest } = this.#recent;
    if (oldest === undefined) return undefined;
    const isOfExhausted = this.#exhaustedAt !== undefined && oldest <= this.#exhaustedAt;
    return isOfExhausted && this.#leftUntil !== undefined
      ? Math.min(oldest + this.#windowMs, this.#leftUntil)
      : oldest + this.#windowMs;
  }

  take(): Sent {
    this.#underWay++;
    this.#credit--;
    const era = this.#slowStart.take();
    return { window: this.#window, era, respondedInWindow: this.#respondedInWindow, responded: this.#responded };
  }

  /** Reads the response to a request; without news, none came, and the API may have counted it or not. */
  readResponse(now: number, sent: Sent, news: RateLimitNews | undefined): void {
    this.#underWay--;
    // A limit of 0 would close the route for ever, and no call could find out that it is open again.
    if (news?.limit) this.#limit = news.limit;
    this.#forget(now);
    const taken = this.#recent.size;
    if (this.#limit !== undefined || taken < mostResponses) this.#recent.add(now);
    if (this.#limit !== undefined) this.#count(now, sent, news, this.#limit);
    if (news?.exceeded) {
      const windowEnd = this.#leftUntil ?? (this.#recent.oldest ?? now) + this.#windowMs;
      this.hold(now, holdAfter(now, news, windowEnd), taken, sent.era);
    } else {
      this.#slowStart.readResponse(sent.era, this.#recent.size, news);
    }
  }

  /** Holds the route back after a 429: that of a request of ours, or one that another process was given. */
  hold(now: number, { until, isGuess }: Hold, taken = 0, era?: number): void {
    this.endIsGuess = isGuess;
    this.#heldUntil = Math.max(this.#heldUntil, until);
    this.#exhaust(now, this.#heldUntil);
    this.#slowStart.refuse(taken, isGuess, era);
  }

  #count(now: number, sent: Sent, news: RateLimitNews | undefined, limit: number): void {
    if (news?.remaining !== undefined) this.#read(now, sent, news.remaining, limit);
    // The end of a window that is used up is known.
    if (news?.remaining === 0 && news.resetMs !== undefined)
      this.#exhaust(now, now + believedReset(news.resetMs, this.#windowMs));
    if (sent.window === this.#window) this.#respondedInWindow++;
    this.#responded++;
  }

  /** Nothing is left until then, when the window has ended: a request with a response before now is not in the next one. */
  #exhaust(now: number, until: number): void {
    this.#left = 0;
    this.#leftUntil = until;
    this.#credit = 0;
    this.#exhaustedAt = now;
  }

  #read(now: number, sent: Sent, remaining: number, limit: number): void {
    const since = this.#responded - sent.responded;
    this.#credit = Math.max(this.#credit, remaining - this.#underWay - since);
    if (sent.window !== this.#window) return;
    // Every request that had its response before this one was sent has been counted before it, so no more than this can be left of the
    // window. If more is left, the API has begun another.
    if (remaining > limit - sent.respondedInWindow - 1) {
      this.#begin();
      this.#left = Math.max(0, remaining - since);
      this.#leftUntil = now + this.#windowMs;
      return;
    }
    this.#left = Math.min(this.#left, remaining);
    this.#leftUntil ??= now + this.#windowMs;
  }

  #isOpenByNews(): boolean {
    return this.#left - this.#underWay > 0;
  }

  #isOpenByCount(): boolean {
    return this.#limit === undefined || this.#credit > 0 || this.#underWay + this.#recent.size < this.#limit;
  }

  #isOpenBySlowStart(): boolean {
    return this.#slowStart.isOpen(this.#recent.size + this.#underWay);
  }

  /** Drops what is too old to matter. */
  #forget(now: number): void {
    if (this.#leftUntil !== undefined && now >= this.#leftUntil) {
      if (this.#exhaustedAt !== undefined) this.#recent.forget(this.#exhaustedAt);
      this.#begin();
    }
    this.#recent.forget(now - this.#windowMs);
  }

  #begin(): void {
    this.#window++;
    this.#respondedInWindow = 0;
    this.#left = Infinity;
    this.#leftUntil = undefined;
    this.#exhaustedAt = undefined;
  }
}

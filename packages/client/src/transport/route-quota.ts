import type { RateLimitNews } from "./rate-limiter.js";

const minute = 60_000;

/** What is known of a request when it is sent, to read its answer by. */
interface Sent {
  readonly window: number;
  /** How many requests of the window, and of all, had been answered before. */
  readonly answeredInWindow: number;
  readonly answered: number;
}

/**
 * The quota of one route. The API counts requests in windows that begin when nobody here knows, and tells after each how many are left.
 *
 * - Two requests can fall into one window unless the second is sent a window's length after the answer to the first came. So no more
 *   than the limit are ever sent before the answers to the others are that old. This needs no word of the API.
 * - What the API says is left is a bound until its window has ended, which began before the first answer of the window came.
 * - It is also a credit: the API will take so many more, even where our own count would wait.
 *
 * Of what is left, all requests are taken off that the figure may not hold yet.
 */
export class RouteQuota {
  readonly windowMs: number;
  #limit: number | undefined;
  #underWay = 0;
  #answered = 0;
  /** When the answers of the last window's length came, oldest first. */
  #answeredAt: number[] = [];

  /** The window of the API, as far as its answers tell. */
  #window = 0;
  #answeredInWindow = 0;
  /** The lowest figure of it so far, and until when it counts. */
  #left = Number.POSITIVE_INFINITY;
  #leftUntil: number | undefined;
  #credit = 0;
  #exhaustedAt: number | undefined;

  constructor(limit: number | undefined, windowMs: number) {
    this.windowMs = windowMs;
    this.#limit = limit;
  }

  /** Whether a request may be sent now. */
  isOpen(now: number): boolean {
    this.#forget(now);
    return this.#isOpenByNews() && this.#isOpenByCount();
  }

  /** When the next request may be sent, unless an answer lets it go earlier; undefined where only an answer can tell. */
  opensAt(now: number): number | undefined {
    this.#forget(now);
    const byNews = this.#isOpenByNews() ? now : this.#leftUntil;
    const byCount = this.#isOpenByCount() ? now : this.#countsLessAt();
    return byNews === undefined || byCount === undefined ? undefined : Math.max(byNews, byCount);
  }

  /** When the oldest answer stops to count. */
  #countsLessAt(): number | undefined {
    const [oldest] = this.#answeredAt;
    if (oldest === undefined) return undefined;
    const isOfExhausted = this.#exhaustedAt !== undefined && oldest <= this.#exhaustedAt;
    return Math.min(
      oldest + this.windowMs,
      isOfExhausted && this.#leftUntil !== undefined ? this.#leftUntil : Number.POSITIVE_INFINITY,
    );
  }

  /** When the window that is going on can have ended. */
  windowEnd(now: number): number {
    return this.#leftUntil ?? (this.#answeredAt[0] ?? now) + this.windowMs;
  }

  take(): Sent {
    this.#underWay++;
    this.#credit--;
    return { window: this.#window, answeredInWindow: this.#answeredInWindow, answered: this.#answered };
  }

  /** Reads the answer to a request; without news, none came, and the API may have counted it or not. */
  answer(now: number, sent: Sent, news: RateLimitNews | undefined): void {
    this.#underWay--;
    // A limit of 0 would close the route for ever, and no call could find out that it is open again.
    if (news?.limit) this.#limit = news.limit;
    if (this.#limit === undefined) return;
    this.#forget(now);
    this.#answeredAt.push(now);
    if (news?.remaining !== undefined) this.#read(now, sent, news.remaining, this.#limit);
    // The end of a window that is used up is known. It is not believed beyond what the description knows, or a minute.
    if (news?.remaining === 0 && news.resetMs !== undefined) {
      this.exhaust(now, now + Math.min(news.resetMs, Math.max(this.windowMs, minute)));
    }
    if (sent.window === this.#window) this.#answeredInWindow++;
    this.#answered++;
  }

  /** Nothing is left until then, when the window has ended: what was answered before now is not in the next one. */
  exhaust(now: number, until: number): void {
    if (this.#limit === undefined) return;
    this.#left = 0;
    this.#leftUntil = until;
    this.#credit = 0;
    this.#exhaustedAt = now;
  }

  #read(now: number, sent: Sent, remaining: number, limit: number): void {
    const since = this.#answered - sent.answered;
    this.#credit = Math.max(this.#credit, remaining - this.#underWay - since);
    if (sent.window !== this.#window) return;
    // Every request that was answered before this one was sent has been counted before it, so no more than this can be left of the
    // window. If more is left, the API has begun another.
    if (remaining > limit - sent.answeredInWindow - 1) {
      this.#begin();
      this.#left = Math.max(0, remaining - since);
      this.#leftUntil = now + this.windowMs;
      return;
    }
    this.#left = Math.min(this.#left, remaining);
    this.#leftUntil ??= now + this.windowMs;
  }

  #isOpenByNews(): boolean {
    return this.#left - this.#underWay > 0;
  }

  #isOpenByCount(): boolean {
    return this.#limit === undefined || this.#credit > 0 || this.#underWay + this.#answeredAt.length < this.#limit;
  }

  /** Drops what is too old to matter. */
  #forget(now: number): void {
    if (this.#leftUntil !== undefined && now >= this.#leftUntil) {
      const exhaustedAt = this.#exhaustedAt;
      if (exhaustedAt !== undefined) this.#answeredAt = this.#answeredAt.filter((at) => at > exhaustedAt);
      this.#begin();
    }
    const recent = this.#answeredAt.findIndex((at) => at > now - this.windowMs);
    if (recent !== 0) this.#answeredAt.splice(0, recent < 0 ? this.#answeredAt.length : recent);
  }

  #begin(): void {
    this.#window++;
    this.#answeredInWindow = 0;
    this.#left = Number.POSITIVE_INFINITY;
    this.#leftUntil = undefined;
    this.#exhaustedAt = undefined;
  }
}

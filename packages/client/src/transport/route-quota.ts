import type { RateLimitNews } from "./rate-limiter.js";

/** What is known of a request when it is sent, to read its answer by. */
interface Sent {
  readonly window: number;
  /** How many requests of the window had been answered before. */
  readonly answered: number;
}

/**
 * The quota of one route, counted in windows. The API tells after each request how many are left; requests that are under way may or
 * may not be in that figure, so all of them are taken off it.
 *
 * The API's window began before its first answer came, so it has ended one length after that answer at the latest.
 */
export class RouteQuota {
  readonly windowMs: number;
  /** When the API's window has ended for certain; undefined until its first answer. */
  endsAt: number | undefined;
  #limit: number | undefined;
  /** The lowest figure of the window so far, from the API or from our own count. */
  #remaining: number;
  #underWay = 0;
  #answered = 0;
  #window = 0;

  constructor(limit: number | undefined, windowMs: number) {
    this.windowMs = windowMs;
    this.#limit = limit;
    this.#remaining = limit ?? Number.POSITIVE_INFINITY;
  }

  /** How many requests may be sent now. */
  available(now: number): number {
    if (this.endsAt !== undefined && now >= this.endsAt) this.#begin(this.#limit ?? Number.POSITIVE_INFINITY, undefined);
    return this.#remaining - this.#underWay;
  }

  take(): Sent {
    this.#underWay++;
    return { window: this.#window, answered: this.#answered };
  }

  /** Reads the answer to a request; without news, none came, and the API may have counted it or not. */
  answer(now: number, sent: Sent, news: RateLimitNews | undefined): void {
    this.#underWay--;
    if (news?.limit !== undefined) this.#correct(news.limit);
    if (this.#limit === undefined) return;

    this.endsAt ??= now + this.windowMs;
    if (sent.window !== this.#window) {
      // Sent before the window began, and perhaps counted in it.
      this.#remaining = Math.max(0, this.#remaining - 1);
      return;
    }
    // Every request that was answered before this one was sent has been counted before it, so no more than this can be left of the
    // window. If more is left, the API has begun another.
    const most = this.#limit - sent.answered - 1;
    const remaining = news?.remaining;
    if (remaining !== undefined && remaining > most) {
      const countedSince = this.#answered - sent.answered;
      this.#begin(Math.max(0, remaining - countedSince), now + this.windowMs);
    } else {
      this.#remaining = Math.max(0, Math.min(this.#remaining, remaining ?? this.#limit - this.#answered - 1));
    }
    this.#answered++;
  }

  /** Nothing is left until then. */
  exhaust(until: number): void {
    if (this.#limit === undefined) return;
    this.#remaining = 0;
    this.endsAt = until;
  }

  #begin(remaining: number, endsAt: number | undefined): void {
    this.#remaining = remaining;
    this.endsAt = endsAt;
    this.#answered = 0;
    this.#window++;
  }

  /** Takes the API's own figure for the limit, whatever was assumed before. */
  #correct(limit: number): void {
    const assumed = this.#limit;
    this.#limit = limit;
    this.#remaining = Math.max(0, assumed === undefined ? limit : this.#remaining + limit - assumed);
  }
}

import type { RateLimitNews } from "./rate-limiter.js";

const minute = 60_000;

/** How long a route is held back after a 429. */
export interface Hold {
  readonly until: number;
  /** Whether it is unknown when the API will accept requests again. */
  readonly isGuess: boolean;
}

/**
 * The hold that a 429 asks for. Unless it says how long that is, the hold lasts until the window can have ended, but no longer than a minute.
 *
 * @param windowEnd - When the window can have ended, where the response does not tell.
 */
export function holdAfter(now: number, { holdMs, resetMs }: RateLimitNews, windowEnd: number): Hold {
  const end = resetMs === undefined ? windowEnd : now + resetMs;
  const guess = Math.min(end, now + minute);
  const isGuess = !holdMs && (resetMs === undefined || guess < end);
  return { until: holdMs === undefined ? guess : now + holdMs, isGuess };
}

/** When a window ends that is used up. That is not believed beyond what the description knows, or a minute. */
export function believedReset(resetMs: number, windowMs: number): number {
  return Math.min(resetMs, Math.max(windowMs, minute));
}

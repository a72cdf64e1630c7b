/** What two clocks say at one moment, in milliseconds. */
export interface Reading {
  /** Of a clock that only counts on. Differences alone mean something. */
  readonly steady: number;
  /** Of the machine's clock, which anybody may set. */
  readonly wall: number;
}

/** How much of the time between two runs counts at most: as much as the longest wait of a retry. */
export const maxGapMs = 3_600_000;

/**
 * Starts a clock that goes on where it was last saved. Setting the machine's clock does not move it: while the program runs, it counts the
 * time that passes. The time between two runs is known from the machine's clock alone, so at most an hour of it counts, and none of it where
 * that clock went back.
 *
 * @param saved - What the last run saved; undefined at the first start.
 */
export function startClock(saved: Reading | undefined): () => Reading {
  const now = Date.now();
  const gap = saved ? Math.min(Math.max(now - saved.wall, 0), maxGapMs) : 0;
  const base = (saved?.steady ?? Math.max(now, 1)) + gap;
  const started = performance.now();
  return () => ({ steady: base + Math.floor(performance.now() - started), wall: Date.now() });
}

import { whenFree } from "./busy.js";

/** How long a success serves all who ask, so that asking often writes no more. */
const freshMs = 1_000;

/** How long a check waits for another program that has the database locked. */
const waitMs = 1_000;

/** Whether a check succeeds that writes: one that is under way, or that succeeded within the last second, serves all. */
export function healthOf(check: () => void): () => Promise<boolean> {
  let succeededAt = Number.NEGATIVE_INFINITY;
  let underWay: Promise<boolean> | undefined;

  async function run(): Promise<boolean> {
    try {
      await whenFree(check, waitMs);
      succeededAt = performance.now();
      return true;
    } catch {
      return false;
    } finally {
      underWay = undefined;
    }
  }

  return async () => {
    if (performance.now() - succeededAt < freshMs) return true;
    underWay ??= run();
    return underWay;
  };
}

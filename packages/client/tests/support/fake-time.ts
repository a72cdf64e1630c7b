import { vi } from "vitest";

/** No test needs so many. */
const mostTimers = 50_000;

/**
 * Does the work on a clock that jumps to the next timer whenever nothing else is left to do. Work that waits for nothing any more
 * fails, and so does work without end, or that leaves a timer behind.
 */
export async function onFakeTime<T>(work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  try {
    let settled = false;
    const result = work().finally(() => {
      settled = true;
    });
    // Heard below, perhaps later.
    result.catch(() => {});
    for (let timers = 0; ; timers++) {
      await allElse();
      if (settled) break;
      if (timers === mostTimers) throw new Error("The work sets one timer after the other, without end");
      if (vi.getTimerCount() === 0) throw new Error("The work waits for ever: no timer is left, and it has not ended");
      vi.advanceTimersToNextTimer();
    }
    const value = await result;
    if (vi.getTimerCount() > 0) throw new Error("The work has ended and left a timer behind");
    return value;
  } finally {
    vi.useRealTimers();
  }
}

/** Waits on the fake clock; rejects as soon as the signal is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/** Lets everything run that waits for no timer. */
function allElse(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

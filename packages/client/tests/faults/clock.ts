import { getCallSites } from "node:util";
import { afterEach, beforeEach, expect, vi } from "vitest";

const realSetTimeout = globalThis.setTimeout;

let passing = Promise.resolve();

/**
 * Fakes the clock for the waiting of the client in all tests of a file, not for the network. Each test fails that leaves a timer of the
 * client behind.
 */
export function useFakeClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
    // Dates of HTTP have whole seconds.
    vi.setSystemTime(new Date("2026-01-15T12:00:00Z"));
    const faked = globalThis.setTimeout;
    const chosen = (...args: Parameters<typeof setTimeout>) => (isNetwork() ? realSetTimeout : faked)(...args);
    globalThis.setTimeout = Object.assign(chosen, faked);
  });
  afterEach(async () => {
    await passing;
    const left = timersLeft();
    vi.useRealTimers();
    expect(left, "timers left behind").toBe(0);
  });
}

/** How many timers of the client are running. */
export function timersLeft(): number {
  return vi.getTimerCount();
}

/** Whether it was Node's own `fetch` that called, for instance to close idle connections one day. */
function isNetwork(): boolean {
  // This function, the timer and its caller. The stack of an error would be mapped to its sources first, which takes far longer.
  return getCallSites(3)[2]?.scriptName.startsWith("node:internal/") ?? false;
}

/** Lets the faked clock pass so many milliseconds, after all that was asked for before, and never on the spot. */
export function pass(ms: number): Promise<void> {
  return advance(() => ms);
}

/** Lets the faked clock pass to this time, unless it is past already. */
export function passUntil(time: number): Promise<void> {
  return advance(() => Math.max(0, time - performance.now()));
}

/** One at a time, since the clock would go back where two overlap. */
function advance(ms: () => number): Promise<void> {
  passing = passing.then(() => vi.advanceTimersByTimeAsync(ms())).then(() => {});
  return passing;
}

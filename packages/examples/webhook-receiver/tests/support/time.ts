import { vi } from "vitest";

/** Stops the clocks and the timers of this process until the test ends: time passes only where a test says so. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
}

/** Sets the machine's clock forward, or back where it is negative; no time passes. */
export function setClock(byMs: number): void {
  vi.setSystemTime(Date.now() + byMs);
}

export const yearMs = 365 * 86_400_000;

import { afterEach, beforeEach, vi } from "vitest";
import { expectNoLeaks, heard } from "./leaks.ts";

// Whatever a test is about, what left the gateway in it is looked through, and so is what was printed.
beforeEach(() => {
  for (const method of ["log", "info", "warn", "error"] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => heard(words.map(String).join(" ")));
  }
});
afterEach(() => {
  vi.useRealTimers();
  expectNoLeaks();
});

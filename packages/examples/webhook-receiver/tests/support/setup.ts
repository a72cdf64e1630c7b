import { afterEach, beforeEach, vi } from "vitest";
import { expectNoLeaks, heard } from "./leaks.ts";

// Whatever a test is about, what was logged and printed in it is looked through.
beforeEach(() => {
  for (const method of ["log", "info", "warn", "error"] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => heard(words.map(String).join(" ")));
  }
});
afterEach(() => {
  vi.useRealTimers();
  expectNoLeaks();
});

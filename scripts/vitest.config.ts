import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Files of a worker share Prism, and what it read of the description.
    isolate: false,
    testTimeout: 300_000,
    // What is polled for comes soon, but not on a busy machine.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 300_000,
  },
});

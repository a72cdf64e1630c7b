import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Files of a worker share Prism, and what it read of the description.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

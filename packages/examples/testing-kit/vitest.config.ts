import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // No test of ours leaves anything behind, and files that share a worker load the client once.
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

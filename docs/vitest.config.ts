import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    isolate: false,
    globalSetup: ["tests/support/setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});

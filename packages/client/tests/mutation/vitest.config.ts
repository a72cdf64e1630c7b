import { defineConfig } from "vitest/config";

/** The mutation check, which takes longer than `npm test` should. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["mutation.check.ts"],
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // `npm run test:ci` tries everything in a browser, `npm test` the coupon.
    exclude: process.env.YAMPI_TEST_ALL === "1" ? [] : ["tests/browser/{appearance,choices,orders,states,table,typing}.test.ts"],
    globalSetup: ["tests/support/chromium.ts"],
    // They wait for the browser more than they work.
    maxWorkers: 2,
    testTimeout: 300_000,
    // What is polled for comes soon, but not on a busy machine.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 300_000,
  },
});

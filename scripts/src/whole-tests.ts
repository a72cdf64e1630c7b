/**
 * The tests that `npm test` runs a part of, with fewer cases, sizes or pages, and that are whole where `YAMPI_TEST_ALL` is 1. The first measure
 * time, and have the machine to themselves.
 */
export const wholeTests: readonly (readonly [workspace: string, ...tests: string[]])[] = [
  ["packages/client", "tests/redis"],
  ["packages/client", "tests/description/fuzz", "tests/properties", "tests/faults/chaos", "tests/lists/killed"],
  [
    "packages/client",
    "tests/description/contract",
    "tests/description/drift/checks",
    "tests/description/drift/everywhere",
    "tests/description/drift/formats",
    "tests/unit/dates",
    "tests/unit/errors-masked",
    "tests/unit/values",
    "tests/unit/write-dates",
  ],
  ["docs", "tests/description/site", "tests/description/samples", "tests/reference", "tests/site"],
  ["packages/examples/cluster-dashboard", "tests/browser", "tests/demo"],
  ["packages/examples/coupon-report", "tests/resume/killed", "tests/resume/torn", "tests/many/memory"],
  ["packages/examples/stock-sync", "tests/resume/killed", "tests/property"],
  ["packages/examples/webhook-receiver", "tests/program/killed", "tests/program/npm"],
  ["packages/examples/store-gateway", "tests/program/npm"],
  ["contract", "tests"],
  ["openapi", "tests/lint", "tests/description/score"],
  ["scripts", "tests/commands/help", "tests/commands/signals", "tests/description/examples"],
];

import { describe, expect, it } from "vitest";
import { failedOf, leftOut, outcomeIn, type Task, table } from "../src/test-summary.ts";

const task: Task = {
  taskId: "@yampi-openapi/client#test",
  task: "test",
  command: "vitest run",
  logFile: "",
  cache: { status: "MISS" },
  execution: { exitCode: 1 },
};
const log = `
Left out: tests with Redis, since redis-server is missing.
 \u001b[2m Test Files \u001b[22m \u001b[1m\u001b[31m1 failed\u001b[39m\u001b[22m | \u001b[32m70 passed\u001b[39m (71)
\u001b[2m      Tests \u001b[22m \u001b[31m1 failed\u001b[39m\u001b[22m | \u001b[32m5680 passed\u001b[39m | \u001b[33m7 skipped\u001b[39m (5688)
\u001b[2m   Duration \u001b[22m 61.25s (tests 80%)
`;

describe("The end of npm test", () => {
  it("has the numbers that Vitest printed, and what was left out", () => {
    expect(outcomeIn(task, log)).toEqual({
      name: "client",
      passed: 5680,
      failed: 1,
      skipped: 7,
      seconds: 61.25,
      isCached: false,
      isBroken: false,
      leftOut: ["Left out: tests with Redis, since redis-server is missing."],
    });
  });

  it("names the tests of a package, and those of it that go through the whole description", () => {
    expect(outcomeIn({ ...task, taskId: "@yampi-openapi/client#test:description" }, log).name).toBe("client:description");
  });

  it("has a line for each package and one for all", () => {
    const client = outcomeIn(task, log);
    const docs = { ...client, name: "docs", passed: 9, failed: 0, skipped: 0, seconds: 3, isCached: true };
    expect(table([docs, client]).split("\n")).toEqual([
      "client  5680 passed  1 failed  7 skipped  61.3 s",
      "docs       9 passed  0 failed  0 skipped   3.0 s  from the cache",
      "all     5689 passed  1 failed  7 skipped  64.3 s",
    ]);
  });

  it("tells a package whose tests did not run to the end, which has no failed test", () => {
    const cut = outcomeIn(task, " Test Files  1 failed (1)\n      Tests  no tests\n");
    expect(cut).toMatchObject({ failed: 0, isBroken: true });
    expect(table([cut]).split("\n")[0]).toMatch(/^client .* did not run to the end, see above$/);
    expect(outcomeIn({ ...task, execution: { exitCode: 0 } }, "").isBroken).toBe(false);
  });

  it("says what was left out: by a test, by a task that failed, by a filter", () => {
    const notRun = { ...task, taskId: "@yampi-openapi/docs#test" };
    expect(leftOut([outcomeIn(task, log)], [task, notRun], [task], ["@yampi-openapi/client"])).toEqual([
      "Left out: tests with Redis, since redis-server is missing.",
      "Left out: @yampi-openapi/docs#test, since a task that they need failed.",
      "Left out: what is not of @yampi-openapi/client, by --filter.",
    ]);
    expect(leftOut([], [task], [task], [])).toEqual([]);
  });

  it("names each task that failed", () => {
    expect(failedOf([task, { ...task, taskId: "b#test", execution: { exitCode: 0 } }])).toEqual(["@yampi-openapi/client#test"]);
  });
});

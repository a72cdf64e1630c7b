import { execFileSync } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { isRead } from "../src/live/read-only.ts";
import { againstAll, begun, started, temporaryFolder } from "./support/command.ts";
import { allOperations, entityOf } from "./support/examples.ts";
import { fileWith, realEntries, recordingOf } from "./support/recording.ts";
import { standIn } from "./support/stand-in.ts";

const count = allOperations.filter(isRead).length;
const coverage = `${count} of ${count} operations checked`;

describe("contract:live, as it is started", () => {
  test("prints its report and nothing else into a pipe, and ends with 0", async () => {
    const { url } = await standIn();
    const { code, stdout, stderr } = await started("live", againstAll(url));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Live contract check of 127\.0\.0\.1:\d+, compared with description/);
    expect(stdout.endsWith(`\nNo break; ${coverage}.\n`)).toBe(true);
  });

  test("writes its report to a file, says so, and ends with 1 where something breaks", async () => {
    const { url } = await standIn(({ body }, operation) => (operation === "customers.get" ? { body: [entityOf(body)] } : {}));
    const file = join(await temporaryFolder(), "report.md");
    const ending = await started("live", againstAll(url, "--format", "markdown", "--output", file));
    expect(ending).toEqual({
      code: 1,
      stdout: "",
      stderr: `1 break; ${coverage}. The report is in ${file}.\n`,
    });
    expect(await readFile(file, "utf8")).toMatch(/^# Live contract check of /);
  });

  test("ends with 2, a line and no stack where an argument does not fit", async () => {
    const { code, stdout, stderr } = await started("live", ["--base-url", "http://127.0.0.1:9", "--id", "clusters=7"], {});
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).not.toMatch(/\n\s+at |node:/);
  });
});

describe("contract:har, as it is started", () => {
  test("prints its report, and ends with 0", async () => {
    const { code, stdout, stderr } = await started("har", [await recordingOf(realEntries())], {});
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Contract check of store\.har, compared with description/);
  });

  test("ends with 2, a line and no stack where the file is broken", async () => {
    const file = await fileWith("{");
    expect(await started("har", [file], {})).toEqual({
      code: 2,
      stdout: "",
      stderr: `error: ${file}: no JSON at line 1, column 2: it ends too early\n`,
    });
  });
});

// Windows has no pipes in folders.
test.skipIf(process.platform === "win32")("SIGTERM ends contract:har although its recording never comes", async () => {
  const pipe = join(await temporaryFolder(), "store.har");
  execFileSync("mkfifo", [pipe]);
  const { child, ending } = begun("har", [pipe], {});
  // Opened as soon as the command opens its end.
  const writer = await open(pipe, "w");
  onTestFinished(() => writer.close());
  child.kill("SIGTERM");
  await ending;
  expect(child.signalCode).toBe("SIGTERM");
});

test.each(["live", "har"] as const)(
  "contract:%s --help tells the options and the exit codes on standard output",
  async (script) => {
    const { code, stdout, stderr } = await started(script, ["--help"], {});
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const option of ["--format", "--output", "--save", "--version"]) expect(stdout).toContain(option);
    expect(stdout).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 .*\n {2}3 /);
  },
);

import { execFileSync } from "node:child_process";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { credentials, runProgram, temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { memory, stalled } from "@yampi-openapi/example-command-line/testing/streams";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../../src/run.js";
import { start } from "../support/command.ts";
import { shopWith } from "../support/shop.ts";

test.each([
  ["of the file", ["--csv", "-"]],
  ["of the table", []],
])("a reader %s who does not read keeps the program from no signal", async (_what, more) => {
  const { url } = await shopWith({ 1: 3 });
  const stop = new AbortController();
  const [stdin, stdout, stderr] = [Readable.from([""]), stalled(() => stop.abort("SIGTERM")), memory()];
  const argv = ["1", "--alias", "minha-loja", "--base-url", url, ...more];
  expect(await runProgram(() => run({ argv, stdin, stdout, stderr, signal: stop.signal }), credentials)).toBe(143);
  expect(stderr.text()).toBe("Stopped.\n");
});

// Windows has no pipes in folders.
test.skipIf(process.platform === "win32")("a list of IDs that never comes keeps the program from no signal", async () => {
  const pipe = join(await temporaryFolder(), "ids");
  execFileSync("mkfifo", [pipe]);
  const { child, ending } = start(["--ids-from", pipe, "--alias", "minha-loja", "--base-url", "http://127.0.0.1:9"]);
  // Opened as soon as the program opens its end.
  const writer = await open(pipe, "w");
  onTestFinished(() => writer.close());
  child.kill("SIGTERM");
  // What it still waits for ends with the process alone, and the signal ends that.
  // Where the signal came before the pipe was opened, the program ends by itself.
  const said = { stdout: "", stderr: "Stopped.\n" };
  expect([
    { code: null, signal: "SIGTERM", ...said },
    { code: 143, signal: null, ...said },
  ]).toContainEqual(await ending);
});

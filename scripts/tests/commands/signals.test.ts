import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { isFree } from "../../src/free-port.ts";
import { root } from "../../src/paths.ts";
import { descendantsOf, running, type Started, start, startNpm } from "./npm.ts";

describe("The npm scripts of the root", () => {
  it("leave no shell between npm and their program, which would keep a signal to itself", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { [name: string]: string } };
    const { postinstall: _, "lint:code": code, format, ...others } = scripts;
    for (const command of Object.values(others)) expect(command).toMatch(/^exec node [^&|;]+$/);
    // These end by themselves in a few seconds.
    for (const command of [code, format]) expect(command).toMatch(/^biome /);
  });
});

// `npm run test:ci` tries both.
const signals = process.env.YAMPI_TEST_ALL === "1" ? (["SIGTERM", "SIGINT"] as const) : (["SIGTERM"] as const);

// Windows has no such signals.
describe.skipIf(process.platform === "win32").each(signals)("%s, to one process alone,", (signal) => {
  it("stops npm run mock with all that it started, and frees the port", async () => {
    const npm = startNpm("run", "mock", "--", "--port", "0");
    await expect.poll(() => npm.output.text, { timeout: 240_000 }).toContain("Try it");
    const port = Number(/127\.0\.0\.1:(\d+)/.exec(npm.output.text)?.[1]);
    const started = descendantsOf(npm.pid);
    expect(await isFree(port)).toBe(false);
    expect(started).not.toEqual([]);
    process.kill(npm.pid, signal);
    await npm.ended;
    await expect.poll(() => running(started), { timeout: 60_000 }).toEqual([]);
    expect(await isFree(port)).toBe(true);
    expect(npm.output.text).toContain("The mock has stopped.");
  });

  it("stops a program that a command waits for, with all that it started", async () => {
    const endless = "setInterval(() => {}, 1e6)";
    const parent = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(endless)}]); console.log("here"); ${endless}`;
    const command = startChild(parent);
    await expect.poll(() => command.output.text, { timeout: 120_000 }).toContain("here");
    const started = descendantsOf(command.pid);
    expect(started).toHaveLength(2);
    process.kill(command.pid, signal);
    expect(await command.ended).toBe(signal === "SIGTERM" ? 143 : 130);
    await expect.poll(() => running(started), { timeout: 60_000 }).toEqual([]);
  });

  it("and again, as npm passes on what its group got, still waits for the program", async () => {
    // It says "here" when it can take a signal, not before.
    const program = `setInterval(() => {}, 1e6); let count = 0;
      process.on("${signal}", () => { console.log("signal", ++count); if (count === 2) process.exit(7); });
      console.log("here");`;
    const command = startChild(program);
    await expect.poll(() => command.output.text, { timeout: 120_000 }).toContain("here");
    for (const count of [1, 2]) {
      process.kill(command.pid, signal);
      await expect.poll(() => command.output.text, { timeout: 120_000 }).toContain(`signal ${count}`);
    }
    expect(await command.ended).toBe(signal === "SIGTERM" ? 143 : 130);
  });
});

/** Starts a command that runs a program and waits for it. */
function startChild(program: string): Started {
  const module = pathToFileURL(join(root, "scripts", "src", "run-child.ts")).href;
  const code = `import { runChild } from ${JSON.stringify(module)}; process.exit(await runChild(["-e", ${JSON.stringify(program)}]));`;
  return start(process.execPath, ["--input-type=module", "-e", code]);
}

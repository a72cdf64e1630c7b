import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";

const module = pathToFileURL(join(import.meta.dirname, "..", "src", "main.ts")).href;

/** Starts a program as a process of its own, until it says that it runs. */
async function started(run: string) {
  const code = `import { main } from ${JSON.stringify(module)}; await main(async ({ stdout, signal }) => { ${run} });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "close");
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  await expect.poll(() => said, { timeout: 120_000 }).toContain("running");
  return { child, ended, said: () => said };
}

const untilStopped =
  "const open = setInterval(() => {}, 1e6); await new Promise((stop) => signal.addEventListener('abort', stop));";

// Windows has no such signals.
describe.skipIf(process.platform === "win32")("A program that a signal stops", () => {
  test("ends in its own way although the signal comes twice, as where npm passes on what its group got", async () => {
    const { child, ended, said } = await started(`
      stdout.write("running "); ${untilStopped}
      process.kill(process.pid, "SIGTERM");
      stdout.write("stopped"); clearInterval(open); return 143;`);
    child.kill("SIGTERM");
    expect(await ended).toEqual([143, null]);
    expect(said()).toBe("running stopped");
  });

  test("ends at once by a second signal that comes later", async () => {
    const { child, ended } = await started(`stdout.write("running"); ${untilStopped} await new Promise(() => {});`);
    const again = setInterval(() => child.kill("SIGTERM"), 100);
    expect(await ended).toEqual([null, "SIGTERM"]);
    clearInterval(again);
  });
});

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { heard } from "../support/leaks.ts";

/** How a run of a program ended, and what it said. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = join(import.meta.dirname, "..", "..");

/** Starts a program with this environment and no other, until the test ends. */
export function start(file: string, env: { readonly [name: string]: string }, args: readonly string[] = []) {
  return follow(spawn(process.execPath, [join(root, file), ...args], { env }));
}

function follow(child: ChildProcessWithoutNullStreams) {
  const texts = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.stderr += text));
  const ending = new Promise<Ending>((resolve) => {
    child.once("close", (code, signal) => resolve({ code, signal, ...texts }));
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ending;
  });
  /** What it says that fits, once it says so. */
  const says = (expected: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const [, found] = expected.exec(texts.stdout) ?? [];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on("data", look);
      look();
      void ending.then(({ stderr }) => reject(new Error(`It ended before it said ${expected}: ${stderr}`)));
    });
  return { child, ending, says };
}

/** Starts the built receiver on any free port; with a bound, no file that it writes can be longer than so many half kilobytes. */
export function startMain(env: { readonly [name: string]: string }, { fileBlocks = "unlimited" } = {}) {
  const main = ["-c", `ulimit -f ${fileBlocks}; exec "$@"`, "sh", process.execPath, join(root, "dist/main.js")];
  const program = follow(spawn("/bin/sh", main, { env: { PORT: "0", ...env } }));
  void program.ending.then(({ stdout, stderr }) => heard(stdout + stderr));
  return { ...program, listening: program.says(/^Webhooks are taken at (http:\S+)\/webhooks/m) };
}

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "../../src/paths.ts";

/** A program that was started, and what it printed on both streams. */
export interface Started {
  readonly pid: number;
  readonly output: { text: string };
  /** The exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts an npm script of the root, as a terminal or a supervisor does. */
export function startNpm(...args: string[]): Started {
  const npm = process.env.npm_execpath;
  return npm ? start(process.execPath, [npm, ...args]) : start("npm", args);
}

/** Starts a program in the root. */
export function start(command: string, args: readonly string[], env: { readonly [name: string]: string } = {}): Started {
  const child: ChildProcess = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const output = { text: "" };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output.text += text;
    });
  }
  const ended = once(child, "close").then(([code, signal]) => (code ?? signal) as number | string);
  return { pid: child.pid ?? 0, output, ended };
}

/** The processes that a process started, and those that they started. */
export function descendantsOf(pid: number): number[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] => pairs.flatMap(([child = 0, of]) => (of === parent ? [child, ...below(child)] : []));
  return below(pid);
}

/** Those of the processes that still run. */
export function running(pids: readonly number[]): number[] {
  return pids.filter((pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  });
}

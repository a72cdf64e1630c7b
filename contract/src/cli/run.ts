import type { Writable } from "node:stream";
import { type Contract, loadContract } from "../description.ts";
import { explain } from "./failure.ts";

/** What a command needs of the process around it. */
export interface Surroundings {
  /** The arguments of the command line, without the names of Node and of the script. */
  readonly argv: readonly string[];
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether somebody watches `stderr` on a terminal. */
  readonly isWatched: boolean;
  /** Stops the command between two requests or in the middle of one. */
  readonly signal: AbortSignal;
  /** Reads what the responses are compared with. */
  readonly loadContract: () => Promise<Contract>;
}

/** A command: gives its exit code. */
export type Run = (surroundings: Surroundings) => Promise<number>;

/** The command, telling on `stderr` what goes wrong instead of throwing it. */
export function telling(run: Run): Run {
  return async (surroundings) => {
    try {
      return await run(surroundings);
    } catch (error) {
      const { exitCode, message } = explain(surroundings.signal.aborted ? new Error("stopped; no report was written") : error);
      if (message) surroundings.stderr.write(`${message}\n`);
      return exitCode;
    }
  };
}

/** How long a command that was stopped may take to say so. */
const graceMs = 1_000;

/** Runs a command as this process. */
export async function main(run: Run): Promise<void> {
  const stop = new AbortController();
  let stoppedBy: NodeJS.Signals | undefined;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(name, () => {
      stoppedBy = name;
      stop.abort();
      // Something may never end, such as the reading of a pipe that nobody writes to. The signal itself then ends the process.
      setTimeout(() => process.kill(process.pid, name), graceMs).unref();
    });
  }
  // A reader that leaves early is no reason to fail.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  const { stdout, stderr } = process;
  process.exitCode = await telling(run)({
    argv: process.argv.slice(2),
    stdout,
    stderr,
    isWatched: stderr.isTTY === true,
    signal: stop.signal,
    loadContract,
  });
  // Now the shell may see what ended the command.
  if (stoppedBy) process.kill(process.pid, stoppedBy);
}

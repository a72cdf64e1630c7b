import { join } from "node:path";
import { credentials, type Ending, runProgram, startProgram } from "@yampi-openapi/example-command-line/testing/command";
import { runWith } from "./here.ts";

const main = join(import.meta.dirname, "..", "..", "dist", "main.js");

/** Starts the built program with this environment and no other. */
export const start = (args: readonly string[], env = credentials) => startProgram(main, args, env);

/** Runs the built program to its end, as a process of its own. */
export const inAProcess = (args: readonly string[], env = credentials): Promise<Ending> => start(args, env).ending;

/** Runs the program in this process with these credentials and no others. */
export async function couponReport(args: readonly string[], env = credentials): Promise<Ending> {
  return { ...(await runProgram(() => runWith(args), env)), signal: null };
}

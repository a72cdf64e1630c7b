import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** How a run of the program ended, and what it said. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const main = join(import.meta.dirname, "..", "..", "dist", "main.js");
export const credentials = { YAMPI_USER_TOKEN: "invented-token", YAMPI_USER_SECRET_KEY: "invented-key" };

/** Starts the built program with this environment and no other. */
export function start(args: readonly string[], env: { readonly [name: string]: string } = credentials) {
  // A request that a test does not expect ends at a closed port of this machine and not at the vendor's door.
  const nowhere = { NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: "http://127.0.0.1:9" };
  const child = spawn(process.execPath, [main, ...args], { env: { ...nowhere, ...env } });
  const texts = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.stderr += text));
  const ending = new Promise<Ending>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, ...texts }));
  });
  return { child, ending };
}

/** Runs the built program to its end. */
export function couponReport(args: readonly string[], env?: { readonly [name: string]: string }): Promise<Ending> {
  return start(args, env).ending;
}

/** An empty folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "coupon-report-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

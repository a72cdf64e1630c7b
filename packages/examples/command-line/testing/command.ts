import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";

/** How a run of a program ended, and what it wrote. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = { readonly [name: string]: string };

export const credentials: Environment = { YAMPI_USER_TOKEN: "invented-token", YAMPI_USER_SECRET_KEY: "invented-key" };

/** Starts a built program as a process of its own, with this environment and no other. */
export function startProgram(main: string, args: readonly string[], env: Environment) {
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

/**
 * Runs a program in this process, where it costs a hundredth of a process of its own, with these variables of Yampi and no others. It
 * reaches only servers of this machine.
 */
export async function runProgram<Result>(run: () => Promise<Result>, env: Environment): Promise<Result> {
  for (const name of ["YAMPI_ALIAS", "YAMPI_USER_TOKEN", "YAMPI_USER_SECRET_KEY"]) vi.stubEnv(name, env[name]);
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) => {
    if (!url.startsWith("http://127.0.0.1:")) throw new Error(`The program calls ${url}`);
    return fetch(url, init);
  });
  try {
    return await run();
  } finally {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  }
}

/** An empty folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "command-line-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

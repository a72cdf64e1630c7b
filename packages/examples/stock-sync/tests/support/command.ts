import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { run } from "../../src/run.js";
import { memory } from "./streams.ts";

/** How a run of the program ended, and what it said. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const main = join(import.meta.dirname, "..", "..", "dist", "main.js");
export const credentials = { YAMPI_USER_TOKEN: "invented-token", YAMPI_USER_SECRET_KEY: "invented-key" };

/** Starts the built program as a process of its own, with this environment and no other. */
export function start(args: readonly string[]) {
  // A request that a test does not expect ends at a closed port of this machine and not at the vendor's door.
  const nowhere = { NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: "http://127.0.0.1:9" };
  const child = spawn(process.execPath, [main, ...args], { env: { ...nowhere, ...credentials, YAMPI_ALIAS: "minha-loja" } });
  const texts = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.stderr += text));
  const ending = new Promise<Ending>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, ...texts }));
  });
  return { child, ending };
}

/** Runs the program in this process for a store, where it costs a hundredth of a process of its own. */
export async function stockSync(args: readonly string[], { signal = new AbortController().signal } = {}): Promise<Ending> {
  for (const [name, value] of Object.entries({ ...credentials, YAMPI_ALIAS: "minha-loja" })) vi.stubEnv(name, value);
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) => {
    if (!url.startsWith("http://127.0.0.1:")) throw new Error(`The program calls ${url}`);
    return fetch(url, init);
  });
  const [stdout, stderr] = [memory(), memory()];
  try {
    const code = await run({ argv: args, stdout, stderr, signal, pollMs: 0 });
    return { code, signal: null, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  }
}

/** An empty folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "stock-sync-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A file `stock.csv` with this text, in a folder of its own. */
export async function sheetWith(text: string | Uint8Array): Promise<string> {
  const file = join(await temporaryFolder(), "stock.csv");
  await writeFile(file, text);
  return file;
}

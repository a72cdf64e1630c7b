import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { onTestFinished, vi } from "vitest";
import { type Run, telling } from "../../src/cli/run.ts";
import type { Contract } from "../../src/description.ts";
import { runHar } from "../../src/har/run.ts";
import { runLive } from "../../src/live/run.ts";
import type { Report } from "../../src/report/report.ts";
import { credentials, variables } from "./credentials.ts";
import { allOperations, contract, operations } from "./examples.ts";
import { idArguments } from "./ids.ts";
import { alias } from "./stand-in.ts";

/** How a command ended, and what it said. */
export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings of a run. */
export interface RunOptions {
  readonly env?: { readonly [name: string]: string };
  readonly isWatched?: boolean;
  readonly signal?: AbortSignal;
  /** Gives all operations in the place of a sample. */
  readonly loadContract?: () => Promise<Contract>;
}

/** Runs `contract:live` in this process. */
export function live(argv: readonly string[], options?: RunOptions): Promise<Ending> {
  return run(runLive, argv, options);
}

/** Runs `contract:har` in this process. */
export function har(argv: readonly string[], options?: RunOptions): Promise<Ending> {
  return run(runHar, argv, options);
}

/** The arguments of a live check of a server, with all IDs that are needed. */
export function against(url: string, ...more: string[]): string[] {
  return ["--alias", alias, "--base-url", url, ...idArguments(operations), ...more];
}

/** The same for a command that is started as a process, and calls every operation. */
export function againstAll(url: string, ...more: string[]): string[] {
  return ["--alias", alias, "--base-url", url, ...idArguments(allOperations), ...more];
}

/** The report of a run with `--format json`. */
export function reportOf({ stdout }: Ending): Report {
  return JSON.parse(stdout) as Report;
}

async function run(
  command: Run,
  argv: readonly string[],
  { env = credentials, isWatched = false, signal, loadContract = async () => contract }: RunOptions = {},
) {
  for (const name of variables) vi.stubEnv(name, env[name]);
  onTestFinished(() => void vi.unstubAllEnvs());
  const [stdout, stderr] = [memory(), memory()];
  const code = await telling(command)({
    argv,
    stdout,
    stderr,
    isWatched,
    signal: signal ?? new AbortController().signal,
    loadContract,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

type Environment = { readonly [name: string]: string };

/** Runs the command as its users do, with this environment and no other. */
export function started(script: "live" | "har", argv: readonly string[], env: Environment = credentials): Promise<Ending> {
  return begun(script, argv, env).ending;
}

/** The same, with its process. */
export function begun(script: "live" | "har", argv: readonly string[], env: Environment = credentials) {
  const file = join(import.meta.dirname, "..", "..", "src", `${script}.ts`);
  const child = spawn(process.execPath, [file, ...argv], { env });
  const texts = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.stderr += text));
  const ending = new Promise<Ending>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...texts }));
  });
  return { child, ending };
}

/** An empty folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "contract-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** The files of a folder, by name. */
export async function filesIn(folder: string): Promise<{ [name: string]: string }> {
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );
}

/** A stream that keeps its text. */
export function memory(): Writable & { text(): string } {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => chunks.join("") });
}

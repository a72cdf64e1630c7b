import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type Command, createCommand } from "./command-line.ts";
import { fingerprints } from "./made.ts";
import { root } from "./paths.ts";
import { foundPrograms } from "./programs.ts";
import { runChild } from "./run-child.ts";
import type { Task } from "./test-summary.ts";

/** Where what turbo prints goes. */
export type Output = "stdout" | "stderr";

const bin = createRequire(import.meta.url).resolve("turbo/bin/turbo");

/** Runs turbo on these tasks, with the telemetry of all tools off, and gives its exit code. */
export function turbo(args: readonly string[], output: Output = "stdout"): Promise<number> {
  const stdout = output === "stdout" ? "inherit" : 2;
  return runChild([bin, "run", ...args], { cwd: root, stdio: ["inherit", stdout, "inherit"], env: environment() });
}

/** What turbo would run. */
export async function plannedTasks(args: readonly string[]): Promise<Task[]> {
  const options = { cwd: root, env: environment(), maxBuffer: 1e8 };
  const { stdout } = await promisify(execFile)(process.execPath, [bin, "run", ...args, "--dry=json"], options);
  return (JSON.parse(stdout) as { tasks: Task[] }).tasks;
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...foundPrograms(),
    ...fingerprints(),
    TURBO_TELEMETRY_DISABLED: "1",
    SCARF_ANALYTICS: "false",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  };
}

/** Builds what checks use: the packages that turbo's options name, and the client, whose tasks need no build to start. */
export function build(options: readonly string[], ...more: readonly string[]): Promise<number> {
  const isFiltered = options.some((option) => option.startsWith("--filter="));
  return turbo(["build", ...more, ...options, ...(isFiltered ? ["--filter=@yampi-openapi/client"] : [])]);
}

/** Runs turbo on these tasks, and ends this process where one fails. */
export async function make(...args: readonly string[]): Promise<void> {
  const code = await turbo([...args, "--output-logs=errors-only"]);
  if (code !== 0) process.exit(code);
}

/** Reads the options of a command that go to turbo. */
export function readTurboOptions(command: Command, args: readonly string[]): string[] {
  command
    .option("--filter <package>", "only this package, and what it needs; may be given more than once", collect, [])
    .option("--force", "take nothing out of the cache");
  const { filter, force } = command.parse(args, { from: "user" }).opts<{ filter: string[]; force?: true }>();
  return [...filter.map((name) => `--filter=${name}`), ...(force ? ["--force"] : [])];
}

const collect = (name: string, before: readonly string[]): string[] => [...before, name];

/** What the tasks that people run make, and where it is then. */
const made: { readonly [task: string]: readonly [what: string, where?: string] } = {
  lint: ["Lints the code and the description."],
  bundle: ["Lints and bundles the description.", "openapi/dist/openapi.yaml and openapi.json"],
  build: ["Compares the generated files with the description, and builds all packages.", "dist/ of each package"],
  typecheck: ["Builds and type-checks all packages."],
  docs: ["Makes the documentation, for $DOCS_BASE, or / of a host.", "dist/docs; npm run docs:serve shows it"],
};

/**
 * `turbo.ts TASK … -- ARGUMENT …` runs the tasks; behind `--` is what a person typed.
 * `turbo.ts TASK … --then PROGRAM ARGUMENT …` runs the program in this process after the tasks, so that a signal to the npm script reaches
 * it: a shell between them would keep the signal to itself. What turbo prints goes to standard error then.
 */
async function main(args: readonly string[]): Promise<void> {
  const then = args.indexOf("--then");
  if (then < 0) return runTasks(args);
  if (then > 0) console.error("What changed since the last time is built first, which may take some minutes.");
  const code = then > 0 ? await turbo(args.slice(0, then), "stderr") : 0;
  if (code !== 0) process.exit(code);
  const [program = "", ...rest] = args.slice(then + 1);
  const file = resolve(root, program);
  process.argv.splice(1, process.argv.length, file, ...rest);
  await import(pathToFileURL(file).href);
}

async function runTasks(args: readonly string[]): Promise<void> {
  const end = args.indexOf("--");
  const tasks = end < 0 ? args : args.slice(0, end);
  const [what, where] = made[tasks.at(-1) ?? ""] ?? ["Runs tasks of turbo."];
  const result = where && ` The result: ${where}.`;
  const command = createCommand(`npm run ${tasks.at(-1)}`, `${what}${result ?? ""}`);
  const options = end < 0 ? [] : readTurboOptions(command, args.slice(end + 1));
  // A check takes what was built from the environment, where it is known after the build.
  const built = end >= 0 && tasks.includes("typecheck") ? await build([...options, "--output-logs=errors-only"]) : 0;
  process.exitCode = built || (await turbo([...tasks, ...options]));
  if (process.exitCode === 0 && where && end >= 0) console.log(`Made: ${where}`);
}

if (import.meta.main) await main(process.argv.slice(2));

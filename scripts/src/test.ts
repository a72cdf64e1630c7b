import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { styleText } from "node:util";
import { createCommand } from "./command-line.ts";
import { root } from "./paths.ts";
import { failedOf, leftOut, outcomeIn, type Task, table } from "./test-summary.ts";
import { build, plannedTasks, readTurboOptions, turbo } from "./turbo.ts";

/**
 * `npm test`: every check once, what did not change out of turbo's cache. `npm test -- --filter @yampi-openapi/client` checks one package.
 */
const started = performance.now();
const command = createCommand(
  "npm test",
  "Checks everything once; what did not change comes out of the cache. Prints what fails, and at the end a line for each package.",
);
const options = readTurboOptions(command, process.argv.slice(2));
const filters = options.flatMap((option) => (option.startsWith("--filter=") ? option.slice("--filter=".length) : []));
const quietly = ["--output-logs=errors-only", "--log-order=grouped", ...options];
const summaries = join(root, ".turbo", "runs");

// Before the checks, which run again where what was built differs, and not where a source file does. Generated files are compared first.
const unbuilt = await build(quietly, "lint", "--continue=dependencies-successful");
if (unbuilt !== 0) {
  console.log(
    "Not all checks pass: no test was run, since the description, what is generated from it or a build has the error above.",
  );
  process.exit(unbuilt);
}

await rm(summaries, { recursive: true, force: true });
const checks = ["lint:code", "lint:text", "typecheck", "test", "test:description", "breaking"];
process.exitCode = await turbo([...checks, ...quietly, "--continue=dependencies-successful", "--summarize"]);

const tasks = await summarized();
const outcomes = await Promise.all(
  tasks
    .filter(({ task, execution }) => task.startsWith("test") && execution !== undefined)
    .map(async (task) => outcomeIn(task, await logOf(task))),
);
const failed = failedOf(tasks);
console.log(`\n${table(outcomes)}`);
// The summary has nothing of tasks that were not run.
const planned = failed.length > 0 ? existing(await plannedTasks([...checks, ...options])) : tasks;
for (const line of leftOut(outcomes, planned, tasks, filters)) console.log(styleText("yellow", line));
console.log(
  "npm run test:ci tries more properties, responses, kills, signals and pages, and the runtimes, Redis and the mutation check.",
);
if (failed.length > 0) console.log(styleText("red", `Failed: ${failed.join(", ")}`));
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${failed.length > 0 || process.exitCode ? "Not all checks pass" : "All checks pass"}, after ${seconds} s.`);

async function summarized(): Promise<Task[]> {
  const [name] = await readdir(summaries).catch((): string[] => []);
  if (name === undefined) return [];
  const { tasks } = JSON.parse(await readFile(join(summaries, name), "utf8")) as { tasks: Task[] };
  return existing(tasks);
}

function existing(tasks: readonly Task[]): Task[] {
  return tasks.filter(({ command }) => command !== "<NONEXISTENT>");
}

/** What a task printed, now or when it was put into the cache. */
function logOf({ logFile }: Task): Promise<string> {
  return readFile(join(root, logFile), "utf8").catch(() => "");
}

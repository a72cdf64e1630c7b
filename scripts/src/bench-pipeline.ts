import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { createCommand, readOptions, wholeNumber } from "./command-line.ts";
import { root } from "./paths.ts";
import { writeReadmeSection } from "./readme-section.ts";
import { median } from "./statistics.ts";
import { turbo } from "./turbo.ts";

/** The steps of the pipeline, by the tasks of turbo that they are. */
const steps: readonly (readonly [step: string, task: string])[] = [
  ["lint of the source", "@yampi-openapi/spec#lint"],
  ["bundle", "@yampi-openapi/spec#bundle"],
  ["types", "@yampi-openapi/types#generate:check"],
  ["client", "@yampi-openapi/client#generate:check"],
  ["build of the types", "@yampi-openapi/types#build"],
  ["build of the client", "@yampi-openapi/client#build"],
  ["build of coupon-report", "@yampi-openapi/example-coupon-report#build"],
];

const command = createCommand(
  "npm run bench:pipeline",
  "Runs the pipeline cold, without a cache and without earlier results, and writes the median of each step into the table of bench/README.md.",
).option("--runs <n>", "how often", wholeNumber(1), 5);
const { runs } = readOptions<{ runs: number }>(command);

interface Timed {
  readonly startTime: number;
  readonly endTime: number;
}

const times = new Map<string, number[]>([
  ...steps.map(([step]): [string, number[]] => [step, []]),
  ["all, some of it side by side", []],
]);
for (let run = 1; run <= runs; run++) {
  console.log(`Run ${run} of ${runs}`);
  for (const [step, time] of await coldRun()) times.get(step)?.push(time);
}

const rows = [...times].map(([step, samples]) => `| ${step} | ${(median(samples) / 1000).toFixed(2)} s |`);
const table = ["| step | time |", "| --- | ---: |", ...rows].join("\n");
await writeReadmeSection("bench:pipeline", table);
console.log(`\n${table}\n\nMedian of ${runs} cold runs; written into bench/README.md.`);

async function coldRun(): Promise<[string, number][]> {
  for (const workspace of ["openapi", "packages/types", "packages/client", "packages/examples/coupon-report"]) {
    await rm(join(root, workspace, "dist"), { recursive: true, force: true });
  }
  const summaries = join(root, ".turbo", "runs");
  await rm(summaries, { recursive: true, force: true });
  const code = await turbo(["lint", "build", "--force", "--summarize", "--output-logs=none"]);
  if (code !== 0) process.exit(code);

  const [name] = await readdir(summaries);
  const summary = JSON.parse(await readFile(join(summaries, name ?? ""), "utf8")) as {
    execution: Timed;
    tasks: { taskId: string; execution: Timed }[];
  };
  const found = steps.map(([step, id]): [string, number] => {
    const task = summary.tasks.find(({ taskId }) => taskId === id);
    if (!task) throw new Error(`turbo ran no task ${id}`);
    return [step, duration(task.execution)];
  });
  return [...found, ["all, some of it side by side", duration(summary.execution)]];
}

function duration({ startTime, endTime }: Timed): number {
  return endTime - startTime;
}

import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createCommand, readOptions, wholeNumber } from "@yampi-openapi/scripts/command-line";
import { writeReadmeSection } from "@yampi-openapi/scripts/readme-section";
import { median } from "@yampi-openapi/scripts/statistics";
import { type Cost, costs, type Step, steps } from "./scale/steps.ts";

const { runs, write } = readOptions<{ runs: number; write?: true }>(
  createCommand(
    "npm run bench:scale",
    "Lints, bundles, generates and type-checks the description as it is, 10 times over and 100 times over, and shows what that costs: seconds and the most memory, each step in a process of its own. It fails where a copy more costs over 1.3 times as much from 10 to 100 as from 1 to 10, which takes the start of each process out.",
  )
    .option("--runs <n>", "how often, for the median", wholeNumber(1), 3)
    .option("--write", "write the table into bench/README.md"),
);
const sizes = [1, 10, 100] as const;
const mostGrowth = 1.3;

// Within the repository, so that the client finds its dependencies.
const folder = join(import.meta.dirname, "..", `scale-${process.pid}`);
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const taken = new Map<string, Cost[]>();
for (let run = 1; run <= runs; run++) {
  for (const times of sizes) {
    console.log(`Run ${run} of ${runs}, ${times} times over`);
    mkdirSync(folder);
    for (const [step, cost] of Object.entries(await costs(folder, times))) {
      const key = `${step} ${times}`;
      taken.set(key, [...(taken.get(key) ?? []), cost]);
    }
    rmSync(folder, { recursive: true });
  }
}

const rows = steps.map((step) => {
  const growth = growthOf(step);
  return { step, growth, cells: [...sizes.map((times) => shown(step, times)), growth.toFixed(2)] };
});
const table = [
  `| step | ${sizes.map((times) => `× ${times}`).join(" | ")} | cost of a copy, × 10 to × 100 against × 1 to × 10 |`,
  `| --- |${" ---: |".repeat(sizes.length + 1)}`,
  ...rows.map(({ step, cells }) => `| ${step} | ${cells.join(" | ")} |`),
].join("\n");
if (write) await writeReadmeSection("bench:scale", table);
console.log(`\n${table}\n\nMedian of ${runs} runs${write ? "; written into bench/README.md" : ""}.`);

const slow = rows.filter(({ growth }) => growth > mostGrowth).map(({ step }) => step);
if (slow.length > 0) console.error(`Grows faster than the description: ${slow.join(", ")}`);
process.exitCode = slow.length > 0 ? 1 : 0;

function of(step: Step, times: number, what: keyof Cost): number {
  return median((taken.get(`${step} ${times}`) ?? []).map((cost) => cost[what]));
}

function shown(step: Step, times: number): string {
  return `${of(step, times, "seconds").toFixed(2)} s, ${of(step, times, "megabytes").toFixed(0)} MB`;
}

/** What a copy more costs among many, compared with a copy more among few. */
function growthOf(step: Step): number {
  const [one, ten, hundred] = sizes.map((times) => of(step, times, "seconds")) as [number, number, number];
  return (hundred - ten) / 90 / ((ten - one) / 9);
}

import { rmSync } from "node:fs";
import { createCommand, readOptions, wholeNumber } from "@yampi-openapi/scripts/command-line";
import { layCopy, packages } from "./tests/copy.ts";
import { type Cost, costsOf, type Row } from "./tests/costs.ts";

const command = createCommand(
  "npm run bench:tests",
  "Runs what npm test runs, without a cache, in a copy of the repository with the description as it is, and in one with its operations several times over, under other names and paths. Shows the seconds of each package, of the processors and of the clock, and what an operation more costs. Tests that compare the description with lists written by hand, such as operations.md and the READMEs, fail on the copies and are counted.",
)
  .option("--times <n>", "how many times over, for the second measurement", wholeNumber(2), 4)
  .option("--only <package>", `only this package; may be given more than once: ${packages.join(", ")}`, collect, []);
const { times, only } = readOptions<{ times: number; only: string[] }>(command);
const unknown = only.find((name) => !packages.includes(name));
if (unknown !== undefined) command.error(`error: --only takes ${packages.join(", ")}, got '${unknown}'`);

const folders: string[] = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const sizes = [1, times] as const;
const measured: { readonly operations: number; readonly rows: readonly Row[] }[] = [];
for (const size of sizes) {
  const { folder, operations } = layCopy(size);
  folders.push(folder);
  console.log(`${operations} operations:`);
  const rows = await costsOf(folder, only, (row) => console.log(`  ${row.name.padEnd(20)} ${shown(row.cost)}${failedOf(row)}`));
  measured.push({ operations, rows });
}

const [one, several] = measured as [(typeof measured)[0], (typeof measured)[0]];
const added = several.operations - one.operations;
const rows = one.rows.map(({ name, cost }) => {
  const more = several.rows.find((row) => row.name === name) as Row;
  return { name, cost, more: more.cost, each: (more.cost.processor - cost.processor) / added, failed: more.failed };
});
const sum = (of: (row: (typeof rows)[0]) => number): number => rows.reduce((all, row) => all + of(row), 0);
const total = (which: "cost" | "more"): Cost => ({
  processor: sum((row) => row[which].processor),
  wall: sum((row) => row[which].wall),
});
rows.push({
  name: "all",
  cost: total("cost"),
  more: total("more"),
  each: sum(({ each }) => each),
  failed: sum(({ failed }) => failed),
});

console.log(
  [
    "",
    `| | ${one.operations} operations | ${several.operations} operations | an operation more | fail there |`,
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows.map(
      ({ name, cost, more, each, failed }) =>
        `| ${name} | ${shown(cost)} | ${shown(more)} | ${(1000 * each).toFixed(0)} ms | ${failed} |`,
    ),
    "",
    "Seconds of the processors, and of the clock where one package runs after the other.",
  ].join("\n"),
);

function collect(name: string, before: readonly string[]): string[] {
  return [...before, name];
}

function shown({ processor, wall }: Cost): string {
  return `${processor.toFixed(1)} s, ${wall.toFixed(1)} s`;
}

function failedOf({ failed }: Row): string {
  return failed === 0 ? "" : `, ${failed} tests fail`;
}

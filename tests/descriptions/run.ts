import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import { descriptions, type Foreign } from "./descriptions.ts";
import { check, type Generated, generateInto } from "./generated.ts";

/**
 * Generates types and client from descriptions that others wrote, and compiles them. Part of `npm run test:ci`; by itself after
 * `npm ci` in this folder and `npm run build` at the root: `node tests/descriptions/run.ts`.
 */
const table: { [name: string]: { [column: string]: string | number } } = {};
let failed = false;
for (const foreign of descriptions) {
  // Within the repository, so that the client finds its dependencies.
  const folder = mkdtempSync(join(import.meta.dirname, "generated-"));
  const problem = await run(foreign, folder).catch((error: Error) => error.stack ?? error.message);
  if (!problem) rmSync(folder, { recursive: true });
  else console.error(styleText("red", `${foreign.name}: ${problem}\nWhat was made stays in ${folder}`));
  failed ||= problem !== undefined;
}
console.table(table);
process.exit(failed ? 1 : 0);

/** What is wrong, if anything is. */
async function run(foreign: Foreign, folder: string): Promise<string | undefined> {
  const generated = await generateInto(folder, foreign.file);
  const { problems, seconds } = check(folder);
  const share = generated.leftOut.length / generated.operations;
  table[foreign.name] = {
    operations: generated.operations,
    methods: generated.methods,
    "left out": `${generated.leftOut.length} (${(share * 100).toFixed(1)} %)`,
    "generated in": `${generated.seconds.toFixed(1)} s`,
    "type-checked in": `${seconds.toFixed(1)} s`,
  };
  console.log(`${foreign.name}: ${generated.methods} methods of ${generated.operations} operations`);
  for (const line of reasons(generated)) console.log(`  ${line}`);

  if (problems) return `the compiler refuses what was generated:\n${problems.slice(0, 5_000)}`;
  if (generated.methods === 0) return "no method was made";
  if (share > foreign.mayLeaveOut) return `more than ${foreign.mayLeaveOut * 100} % of its operations were left out`;
  if (generated.seconds > foreign.mostSeconds) return `it took longer than ${foreign.mostSeconds} s to generate`;
  return undefined;
}

/** How often each reason was given, and the first place of each. */
function reasons({ leftOut }: Generated): string[] {
  const groups = new Map<string, string[]>();
  for (const { place, reason } of leftOut) {
    const kind = reason.replace(/^parameter \S+:/, "a parameter:");
    groups.set(kind, [...(groups.get(kind) ?? []), place]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(
      ([kind, places]) =>
        `${String(places.length).padStart(4)} left out: ${kind} (${places[0]}${places.length > 1 ? ", …" : ""})`,
    );
}

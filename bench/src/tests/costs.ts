import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foundPrograms } from "@yampi-openapi/scripts/programs";
import { runChild } from "@yampi-openapi/scripts/run-child";
import { vitest } from "@yampi-openapi/scripts/vitest";
import { tested } from "./copy.ts";

/** What a part of `npm test` took. */
export interface Cost {
  /** Seconds of all processors, of the part and all that it started. */
  readonly processor: number;
  /** Seconds of the clock. */
  readonly wall: number;
}

export interface Row {
  readonly name: string;
  readonly cost: Cost;
  /** Tests that failed. */
  readonly failed: number;
}

/** Runs the parts of `npm test` in a copy of the repository, one after the other. Ends this process where one does not end by itself. */
export async function costsOf(folder: string, only: readonly string[], tell: (row: Row) => void): Promise<Row[]> {
  const turbo = join(folder, "scripts", "src", "turbo.ts");
  const output = "--output-logs=errors-only";
  const rows: Row[] = [];
  const add = async (name: string, cwd: string, args: readonly string[]): Promise<void> => {
    const row = await run(name, folder, cwd, args);
    tell(row);
    rows.push(row);
  };
  await add("lint and generate", folder, [turbo, "lint", "generate", "--force", output]);
  await add("build", folder, [turbo, "build", output]);
  if (only.length === 0) await add("typecheck", folder, [turbo, "typecheck", "--force", output]);
  for (const [name, workspace] of tested) {
    if (only.length === 0 || only.includes(name)) await add(name, join(folder, workspace), [vitest, "run", "--reporter=dot"]);
  }
  return rows;
}

async function run(name: string, folder: string, cwd: string, args: readonly string[]): Promise<Row> {
  const log = join(folder, "bench.log");
  const output = openSync(log, "w");
  const [started, before] = [performance.now(), processorOfChildren()];
  const env = {
    ...process.env,
    ...foundPrograms(),
    NO_COLOR: "1",
    SCARF_ANALYTICS: "false",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  };
  const code = await runChild(args, { cwd, env, stdio: ["ignore", output, output] }).finally(() => closeSync(output));
  const cost = { processor: processorOfChildren() - before, wall: (performance.now() - started) / 1000 };
  // Above 128, a signal stopped it.
  if (code > 128) process.exit(code);
  const text = readFileSync(log, "utf8");
  const failed = Number(/^ *Tests .*?(\d+) failed/m.exec(text)?.[1] ?? 0);
  if (code !== 0 && failed === 0 && !/^ *Test Files .*failed/m.test(text)) {
    console.error(`${name} failed:\n${text.slice(-4_000)}`);
    process.exit(code);
  }
  return { name, cost, failed };
}

/** Seconds of the processors that the processes which this one started and saw the end of took, with theirs. Linux counts in hundredths. */
function processorOfChildren(): number {
  if (process.platform !== "linux") return Number.NaN;
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

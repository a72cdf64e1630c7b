import { writeFile } from "node:fs/promises";
import type { Contract } from "../description.ts";
import type { Exchange } from "../exchange.ts";
import { formats } from "../report/formats.ts";
import { conclude, countBreaks, type Report } from "../report/report.ts";
import { saveShapes } from "../save.ts";
import type { ReportOptions } from "./command.ts";
import { exitCodes, UsageError } from "./failure.ts";
import type { Surroundings } from "./run.ts";

/** Writes the report and, where that was asked for, the shapes of the answers; gives the exit code that the report means. */
export async function publish(
  report: Report,
  exchanges: readonly Exchange[],
  { propertyNames }: Contract,
  { format, output, save }: ReportOptions,
  { stdout, stderr }: Surroundings,
): Promise<number> {
  const text = formats[format](report);
  if (output === undefined) {
    stdout.write(text);
  } else {
    await writeReport(output, text);
    stderr.write(`${conclude(report)} The report is in ${output}.\n`);
  }
  if (save !== undefined) {
    const count = await saveShapes(save, exchanges, propertyNames);
    stderr.write(`Saved the shapes of the answers in ${save}: ${count} ${count === 1 ? "file" : "files"}.\n`);
  }
  return exitCodeOf(report).code;
}

async function writeReport(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`--output: cannot write ${file}: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function exitCodeOf(report: Report): (typeof exitCodes)[keyof typeof exitCodes] {
  if (countBreaks(report) > 0) return exitCodes.broken;
  const outcomes = report.operations.map(({ outcome }) => outcome);
  return outcomes.includes("failed") || !outcomes.includes("checked") ? exitCodes.unchecked : exitCodes.ok;
}

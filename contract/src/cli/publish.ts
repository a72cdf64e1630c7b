import { writeFile } from "node:fs/promises";
import { tryFile, tryFolder } from "@yampi-openapi/scripts/writable";
import type { Contract } from "../description.ts";
import type { Exchange } from "../exchange.ts";
import { formats } from "../report/formats.ts";
import { conclude, countBreaks, type Report } from "../report/report.ts";
import { saveShapes } from "../save.ts";
import type { ReportOptions } from "./command.ts";
import { exitCodes, UsageError } from "./failure.ts";
import type { Surroundings } from "./run.ts";

/**
 * Tries whether the files that a command is to write can be written, before it calls or reads anything.
 *
 * @throws UsageError that names the option.
 */
export async function tryOutputs({ output, save }: ReportOptions): Promise<void> {
  // The report may go into the folder of `--save`.
  if (save !== undefined) await tryFolder(save).catch((error: unknown) => refuse(`--save: cannot write to ${save}`, error));
  if (output !== undefined) await tryFile(output).catch((error: unknown) => refuse(`--output: cannot write ${output}`, error));
}

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
  await writeFile(file, text).catch((error: unknown) => refuse(`--output: cannot write ${file}`, error));
}

function refuse(what: string, error: unknown): never {
  throw new UsageError(`${what}: ${(error as NodeJS.ErrnoException).code}`);
}

function exitCodeOf(report: Report): (typeof exitCodes)[keyof typeof exitCodes] {
  if (countBreaks(report) > 0) return exitCodes.broken;
  const outcomes = report.operations.map(({ outcome }) => outcome);
  return outcomes.includes("failed") || !outcomes.includes("checked") ? exitCodes.unchecked : exitCodes.ok;
}

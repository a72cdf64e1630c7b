import { tryFile, tryFolder } from "@yampi-openapi/scripts/writable";
import type { Contract } from "../description.ts";
import type { Exchange } from "../exchange.ts";
import { harmless } from "../harmless.ts";
import { formats } from "../report/formats.ts";
import { conclude, countBreaks, type Report } from "../report/report.ts";
import { saveShapes } from "../save.ts";
import { refuseLinks, writePrivate } from "../write.ts";
import type { ReportOptions } from "./command.ts";
import { exitCodes, refuse } from "./failure.ts";
import type { Surroundings } from "./run.ts";

/**
 * Tries whether the files that a command is to write can be written, before it calls or reads anything.
 *
 * @throws UsageError that names the option.
 */
export async function tryOutputs({ output, save }: ReportOptions): Promise<void> {
  // The report may go into the folder of `--save`.
  if (save !== undefined) await tried(`--save: cannot write to ${save}`, save, tryFolder);
  if (output !== undefined) await tried(`--output: cannot write ${output}`, output, tryFile);
}

/** Writes the report and, where that was asked for, the shapes of the responses; gives the exit code that the report means. */
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
    stderr.write(`${conclude(report)} The report is in ${harmless(output)}.\n`);
  }
  if (save !== undefined) {
    const count = await saveShapes(save, exchanges, propertyNames);
    stderr.write(`Saved the shapes of the responses in ${harmless(save)}: ${count} ${count === 1 ? "file" : "files"}.\n`);
  }
  return exitCodeOf(report).code;
}

async function tried(what: string, path: string, attempt: (path: string) => Promise<void>): Promise<void> {
  await refuseLinks(path)
    .then(() => attempt(path))
    .catch((error: unknown) => refuse(what, error));
}

async function writeReport(file: string, text: string): Promise<void> {
  await writePrivate(file, text).catch((error: unknown) => refuse(`--output: cannot write ${file}`, error));
}

function exitCodeOf(report: Report): (typeof exitCodes)[keyof typeof exitCodes] {
  if (countBreaks(report) > 0) return exitCodes.broken;
  const outcomes = report.operations.map(({ outcome }) => outcome);
  return outcomes.includes("failed") || !outcomes.includes("checked") ? exitCodes.unchecked : exitCodes.ok;
}

import type { Readable, Writable } from "node:stream";
import { Yampi } from "@yampi-openapi/client";
import { explain, OutputError, UsageError } from "@yampi-openapi/example-command-line/failure";
import { writeTo } from "@yampi-openapi/example-command-line/output";
import { clean, countOf, formatNumber } from "@yampi-openapi/example-command-line/text";
import { type Arguments, parseArguments } from "./arguments.js";
import { lookUp } from "./codes.js";
import { collect, type Failure, type Task } from "./collect.js";
import { exitCodeOf, exitCodes, isUnknownCoupon } from "./failure.js";
import { readWanted } from "./ids.js";
import { Progress } from "./progress.js";
import { ReportFiles } from "./report-files.js";
import { Totals } from "./totals.js";

/** What the program needs of the process around it. */
export interface Surroundings {
  /** The arguments of the command line, without the names of Node and of the script. */
  readonly argv: readonly string[];
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Stops the program between two requests or in the middle of one; its reason is the name of a signal. */
  readonly signal: AbortSignal;
}

/**
 * Runs the program once. Nothing is thrown: what goes wrong is told on `stderr`.
 *
 * @returns The exit code, see `exitCodes`.
 */
export async function run(surroundings: Surroundings): Promise<number> {
  const { argv, stdin, stdout, stderr, signal } = surroundings;
  try {
    const args = parseArguments(argv, { stdout, stderr });
    const wanted = await readWanted(args, stdin, signal);
    if (args.json !== undefined && wanted.length > 1) throw new UsageError("--json takes one coupon; --jsonl takes many");
    const progress = new Progress(stderr);
    const yampi = new Yampi({ alias: args.alias, baseUrl: args.baseUrl, onEvent: (event) => progress.tell(event) });
    const { coupons, failures } = await lookUp(wanted, { yampi, progress, signal }).finally(() => progress.stop());
    if (failures.length > 0) {
      stderr.write(`${tellFailures(failures)}\n`);
      return worstOf(failures);
    }
    const files = await ReportFiles.open(args, coupons, { stdout, signal });
    return await report({ args, coupons, yampi, files, totals: new Totals(args.limit), progress, signal }, surroundings);
  } catch (error) {
    const { exitCode, message } = explain(error, signal, exitCodeOf);
    if (message) stderr.write(`${message}\n`);
    return exitCode;
  }
}

async function report(task: Task, { stdout, stderr, signal }: Surroundings): Promise<number> {
  const { files, progress } = task;
  const say = (text: string): void => void (text && stderr.write(`${text}\n`));
  try {
    await files.begin();
    progress.start(task.coupons.size);
    const failures = await collect(task).finally(() => progress.stop());
    say(tellFailures(failures));
    const isComplete = failures.every(({ error }) => isUnknownCoupon(error));
    const isEmpty = task.totals.coupons === 0;
    if (isComplete && !isEmpty) await files.finish();
    say(files.areUnfinished ? tellKept(task, await files.leave()) : tellComplete(task));
    if (!isEmpty && !usesStdout(task.args)) await writeTo(stdout, `${task.totals.render()}\n`, signal);
    return worstOf(failures);
  } catch (error) {
    const isIncomplete = files.areUnfinished;
    const kept = await files.leave();
    if (!isIncomplete && error instanceof OutputError && error.readerLeft) return exitCodes.ok.code;
    const { exitCode, message } = explain(error, signal, exitCodeOf);
    say(message);
    if (isIncomplete) say(tellKept(task, kept));
    return exitCode;
  }
}

const usesStdout = ({ csv, jsonl, json }: Arguments): boolean => [csv, jsonl, json].includes("-");
const filesOf = ({ csv, jsonl, json }: Arguments): string[] =>
  [csv, jsonl, json].filter((file) => file !== undefined).filter((file) => file !== "-");

const worstOf = (failures: readonly Failure[]): number => Math.max(0, ...failures.map(({ error }) => exitCodeOf(error)));

function tellFailures(failures: readonly Failure[]): string {
  return failures
    .map(({ name, error, isTorn }) => {
      const torn = isTorn ? " Its earlier part is in standard output." : "";
      return `error: coupon ${name}: ${clean((error as Error).message)}${torn}`;
    })
    .join("\n");
}

function tellComplete({ args, coupons, totals }: Task): string {
  const what = coupons.size === 1 ? "" : ` of ${countOf(totals.coupons, "coupon")}`;
  const lines =
    totals.coupons === 0 ? [] : filesOf(args).map((file) => `Wrote ${countOf(totals.customers, "customer")}${what} to ${file}.`);
  if (totals.limited > 0) {
    lines.push(
      `--limit ended ${countOf(totals.limited, "coupon")} after ${countOf(args.limit ?? 0, "customer")}; there may be more.`,
    );
  }
  return lines.join("\n");
}

function tellKept({ args, coupons, totals }: Task, kept: boolean): string {
  if (filesOf(args).length === 0) return "";
  if (!kept) return "No file was written.";
  const files = filesOf(args).map((file) => `${file}.part`);
  const progress = `${formatNumber(totals.coupons)} of ${countOf(coupons.size, "coupon")}`;
  return `${progress} went to ${files.join(" and ")}. Go on with the same arguments and --resume.`;
}

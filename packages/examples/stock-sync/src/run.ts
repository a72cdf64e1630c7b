import { realpath } from "node:fs/promises";
import { join, parse } from "node:path";
import type { Writable } from "node:stream";
import { Yampi, type YampiEvent } from "@yampi-openapi/client";
import { AppendFile } from "@yampi-openapi/example-command-line/append-file";
import { explain, OutputError, UsageError } from "@yampi-openapi/example-command-line/failure";
import { Lock } from "@yampi-openapi/example-command-line/lock";
import { findTarget, writeTo } from "@yampi-openapi/example-command-line/output";
import { unlessStopped } from "@yampi-openapi/example-command-line/stop";
import { clean, countOf } from "@yampi-openapi/example-command-line/text";
import { apply, settlePending } from "./apply.js";
import { type Arguments, parseArguments } from "./arguments.js";
import { exitCodes } from "./failure.js";
import { Journal } from "./journal.js";
import { makePlan, type Plan } from "./plan.js";
import { Progress } from "./progress.js";
import { refusedFileOf, renderJson, writeFile, writeRefused } from "./report.js";
import { Sender } from "./sender.js";
import { readSheet, type Sheet } from "./sheet.js";
import { Store } from "./store.js";
import { renderPlan } from "./table.js";
import { WriteGuard } from "./write-guard.js";
import { skusOf } from "./writes.js";

/** What the program needs of the process around it. */
export interface Surroundings {
  /** The arguments of the command line, without the names of Node and of the script. */
  readonly argv: readonly string[];
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Stops the program between two requests; its reason is the name of a signal. */
  readonly signal: AbortSignal;
  /** The wait between two readings of the progress of a job, in milliseconds. Default: 2000. */
  readonly pollMs?: number;
}

/**
 * Runs the program once. Nothing is thrown: what goes wrong is told on `stderr`.
 *
 * @returns The exit code, see `exitCodes`.
 */
export async function run(surroundings: Surroundings): Promise<number> {
  const { argv, stdout, stderr, signal } = surroundings;
  const progress = new Progress(stderr);
  try {
    const args = parseArguments(argv, { stdout, stderr });
    const sheet = await unlessStopped(() => readSheet(args.file), signal);
    if (sheet.ignored.length > 0) stderr.write(`Ignored columns: ${clean(sheet.ignored.join(", "))}\n`);
    return await (args.command === "plan" ? plan : applyLocked)(args, sheet, { ...surroundings, progress });
  } catch (error) {
    progress.stop();
    const { exitCode, message } = explain(error, signal);
    if (message) stderr.write(`${message}\n`);
    return exitCode;
  }
}

type Context = Surroundings & { readonly progress: Progress };

async function plan(args: Arguments, sheet: Sheet, context: Context): Promise<number> {
  const { stdout, stderr, signal, progress } = context;
  const { file, json, stock } = args;
  const target = json === undefined || json === "-" ? undefined : await findTarget(json);
  if (target !== undefined && target === (await realpath(file))) throw new UsageError("--json would replace the CSV file");
  return whileLocked(target === undefined ? [] : [target], async () => {
    const store = new Store(
      clientFor(args, (event) => progress.tell(event)),
      signal,
    );
    const made = await planFor(sheet, { store, stock, settled: new Set(), progress });
    if (json !== undefined && target !== undefined) {
      await writeFile(target, json, renderJson(made));
      stderr.write(`Wrote the plan to ${json}.\n`);
    }
    await writeTo(stdout, json === "-" ? renderJson(made) : `${renderPlan(made)}\n`, signal).catch((error: unknown) => {
      if (!(error instanceof OutputError && error.readerLeft)) throw error;
    });
    return (made.refused.length > 0 ? exitCodes.rowsRefused : exitCodes.ok).code;
  });
}

async function applyLocked(args: Arguments, sheet: Sheet, context: Context): Promise<number> {
  const target = await findTarget(args.file);
  // What cannot be written should be known before the store is.
  const refusedFile = refusedFileOf(args.file);
  for (const path of [refusedFile, `${refusedFile}.part`]) await findTarget(path);
  // Two files for one store could contradict each other, and two stores would write one journal.
  const store = join(parse(target).dir, `stock-sync-${encodeURIComponent(args.alias ?? "")}`);
  return whileLocked([store, target], async () => {
    const name = `${args.file}.journal`;
    return applyJournaled(args, sheet, await AppendFile.open(`${target}.journal`, { name, keep: args.resume }), context);
  });
}

/** Keeps other runs away from what they would write. */
async function whileLocked<Result>([target, ...others]: readonly string[], action: () => Promise<Result>): Promise<Result> {
  if (target === undefined) return action();
  const lock = await Lock.take(target, `${target}.lock`);
  try {
    return await whileLocked(others, action);
  } finally {
    await lock.release();
  }
}

async function applyJournaled(args: Arguments, sheet: Sheet, file: AppendFile, context: Context): Promise<number> {
  const { alias, baseUrl, stock } = args;
  let journal: Journal | undefined;
  try {
    journal = await Journal.open(file, { alias, baseUrl, stock, sha256: sheet.sha256 });
    const code = await applyWith(journal, args, sheet, context);
    await file.remove();
    return code;
  } catch (error) {
    context.progress.stop();
    // A journal that cannot be used is not ours to remove, and an empty one is of no use.
    const isKept = journal === undefined ? file.existed : !journal.isEmpty;
    await (isKept ? file.close() : file.remove());
    if (journal && isKept) context.stderr.write(tellKept(journal));
    throw error;
  }
}

async function applyWith(journal: Journal, args: Arguments, sheet: Sheet, context: Context): Promise<number> {
  const { stderr, signal, progress, pollMs = 2000 } = context;
  const guard = new WriteGuard(signal);
  const yampi = clientFor(args, (event) => {
    progress.tell(event);
    guard.tell(event);
  });
  const store = new Store(yampi, signal);
  const sender = new Sender({ yampi, store, signal, guard, pollMs });
  await settlePending({ journal, sender });
  const { refused, writes } = await planFor(sheet, { store, stock: args.stock, settled: journal.settled, progress });
  progress.start("written", writes.flatMap(skusOf).length);
  await apply(writes, { journal, sender, progress, signal, guard });
  progress.stop();
  const all = [...refused, ...journal.refused];
  await writeRefused(args.file, all);
  stderr.write(tellWritten(journal));
  if (all.length === 0) return exitCodes.ok.code;
  stderr.write(`${countOf(all.length, "refusal")}, in ${refusedFileOf(args.file)}.\n`);
  return exitCodes.rowsRefused.code;
}

function clientFor({ alias, baseUrl }: Arguments, onEvent: (event: YampiEvent) => void): Yampi {
  return new Yampi({ alias, baseUrl, onEvent });
}

type PlanFor = Pick<Parameters<typeof makePlan>[1], "store" | "stock" | "settled"> & { readonly progress: Progress };

async function planFor({ rows, refused }: Sheet, { progress, ...settings }: PlanFor): Promise<Plan> {
  progress.start("compared", rows.length);
  const made = await makePlan(rows, { ...settings, onRow: () => progress.advance(1) }).finally(() => progress.stop());
  return { ...made, refused: [...refused, ...made.refused] };
}

function tellWritten(journal: Journal): string {
  return `${countOf(journal.written.size, "change")} written.\n`;
}

function tellKept(journal: Journal): string {
  return `${tellWritten(journal)}Continue with the same arguments and --resume.\n`;
}

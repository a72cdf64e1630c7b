import { resolve } from "node:path";
import type { Writable } from "node:stream";
import {
  createCommand,
  readFileName,
  readOutputName,
  readPositiveInteger,
  withStore,
} from "@yampi-openapi/example-command-line/arguments";
import { clean } from "@yampi-openapi/example-command-line/text";
import { InvalidArgumentError, Option } from "commander";
import { type Delimiter, delimiters } from "./delimiters.js";
import { exitCodes } from "./failure.js";

/** How a coupon is asked for: a number is an ID, a text is a code. */
export type Wanted = number | string;

/** What the command line asks for. */
export interface Arguments {
  /** In the order of the command line, those of `--code` behind the others; `idsFrom` may have more. */
  readonly coupons: readonly Wanted[];
  /** Which file has IDs of coupons; `-` is standard input. */
  readonly idsFrom: string | undefined;
  readonly alias: string | undefined;
  /** Where the CSV goes; `-` is standard output. */
  readonly csv: string | undefined;
  /** What separates the cells of the CSV. */
  readonly delimiter: Delimiter;
  /** Whether the CSV begins with a byte order mark. */
  readonly bom: boolean;
  /** Where the JSON Lines go; `-` is standard output. */
  readonly jsonl: string | undefined;
  /** Where the JSON goes; `-` is standard output. */
  readonly json: string | undefined;
  /** Whether to go on with what a run that was stopped has left. */
  readonly resume: boolean;
  readonly baseUrl: string | undefined;
  /** How many customers of each coupon at the most. */
  readonly limit: number | undefined;
  readonly showPersonalData: boolean;
}

/**
 * Reads the command line. Help, version and complaints go to the streams.
 *
 * @throws CommanderError where there is nothing to run: help or version was asked for, or an argument does not fit.
 */
export function parseArguments(argv: readonly string[], { stdout, stderr }: { stdout: Writable; stderr: Writable }): Arguments {
  const command = createCommand({
    name: "coupon-report",
    description: "Prints coupons of a Yampi store and the customers who used them, and writes them to files.",
    packageFile: new URL("../package.json", import.meta.url),
    examples,
    exitCodes,
    stdout,
    stderr,
  })
    .argument("[coupon...]", "IDs or codes of coupons", (text: string, before: Wanted[] = []) => [...before, readWanted(text)])
    .addOption(
      new Option("--code <code>", "take a coupon by its code, even one of digits; may be given many times").argParser(
        (text: string, before: string[] = []) => [...before, readCode(text)],
      ),
    )
    .option("--ids-from <file>", "take IDs of coupons from a file, too; - is standard input", readFileName)
    .option("--csv <file>", "write the customers to a CSV file; - is standard output", readOutputName)
    .option("--delimiter <char>", "what separates the cells of the CSV: comma, semicolon or tab (default: ,)", readDelimiter)
    .option("--bom", "begin the CSV with a byte order mark, by which Excel knows UTF-8")
    .option("--jsonl <file>", "write the customers to a JSON Lines file; - is standard output", readOutputName)
    .option("--json <file>", "write one coupon and its customers to a JSON file; - is standard output", readOutputName)
    .option("--resume", "go on with the files that a run which was stopped has left, if it has left any")
    .option("--limit <n>", "report at most this many customers of each coupon", readPositiveInteger)
    .option("--show-personal-data", "do not mask CPF, CNPJ, e-mail and phone, neither on screen nor in files");
  withStore(command).parse(argv, { from: "user" });

  const options = command.opts<Partial<Arguments> & { readonly code?: readonly string[] }>();
  const args: Arguments = {
    coupons: [...((command.processedArgs[0] as Wanted[] | undefined) ?? []), ...(options.code ?? [])],
    idsFrom: options.idsFrom,
    alias: options.alias,
    csv: options.csv,
    delimiter: options.delimiter ?? ",",
    bom: options.bom ?? false,
    jsonl: options.jsonl,
    json: options.json,
    resume: options.resume ?? false,
    baseUrl: options.baseUrl,
    limit: options.limit,
    showPersonalData: options.showPersonalData ?? false,
  };
  const problem = whatDoesNotFit(args) ?? whatNeedsCsv(args, options);
  if (problem) command.error(`error: ${problem}`);
  return args;
}

function whatDoesNotFit({ coupons, idsFrom, csv, jsonl, json, resume }: Arguments): string | undefined {
  if (coupons.length === 0 && idsFrom === undefined) return "missing required argument 'coupon', or --code, or --ids-from";
  const destinations = Object.entries({ csv, jsonl, json }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  for (const [index, [name, file]] of destinations.entries()) {
    const same = destinations.slice(0, index).find(([, other]) => isSameFile(file, other));
    if (idsFrom !== undefined && file !== "-" && isSameFile(file, idsFrom))
      return `--${name} would replace the list of --ids-from`;
    if (same) return `--${same[0]} and --${name} cannot both go to ${file === "-" ? "standard output" : file}`;
  }
  if (!resume) return undefined;
  if (destinations.length === 0) return "--resume goes on with files: give --csv or --jsonl";
  return destinations.some(([, file]) => file === "-") ? "--resume goes on with files, and not with standard output" : undefined;
}

function whatNeedsCsv({ csv }: Arguments, { delimiter, bom }: Partial<Arguments>): string | undefined {
  const given = delimiter !== undefined ? "--delimiter" : bom ? "--bom" : undefined;
  return csv === undefined && given ? `${given} is about the CSV file: give --csv` : undefined;
}

/** What is written as a number is never taken for a code, since a mistyped ID would be looked up as one. */
function readWanted(text: string): Wanted {
  if (!/^[-+]?\d+([.,]\d+)*$/.test(text)) return readCode(text);
  try {
    return readPositiveInteger(text);
  } catch {
    throw new InvalidArgumentError("Expected a positive integer. A code that is written as a number takes --code.");
  }
}

function readCode(text: string): string {
  if (clean(text) === text) return text;
  throw new InvalidArgumentError("Expected the code of a coupon: printable characters, with no space around them.");
}

function readDelimiter(text: string): Delimiter {
  if (Object.hasOwn(delimiters, text)) return delimiters[text as keyof typeof delimiters];
  throw new InvalidArgumentError("Expected ; or , or tab.");
}

function isSameFile(one: string, other: string): boolean {
  return one === other || (one !== "-" && other !== "-" && resolve(one) === resolve(other));
}

const examples = `\
  coupon-report BEMVINDO10                             one coupon, on screen
  coupon-report --code 2026                            one with a code of digits
  coupon-report 9001 9002 --csv customers.csv          two coupons, into a file
  coupon-report 9001 --csv customers.csv --delimiter ";" --bom
                                                       for Excel in Brazil
  coupon-report --ids-from ids.txt --jsonl out.jsonl   every coupon of a list
  coupon-report --ids-from ids.txt --jsonl out.jsonl --resume
                                                       the rest, after Ctrl-C
  cut -f1 coupons.tsv | coupon-report --ids-from - --csv - | gzip > out.csv.gz`;

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Writable } from "node:stream";
import { Command, InvalidArgumentError } from "commander";
import { exitCodes } from "./failure.js";

/** What the command line asks for. */
export interface Arguments {
  readonly couponId: number;
  /** Undefined leaves it to `YAMPI_ALIAS`. */
  readonly alias: string | undefined;
  /** Where the CSV goes; `-` is standard output. */
  readonly csv: string | undefined;
  /** Where the JSON goes; `-` is standard output. */
  readonly json: string | undefined;
  readonly baseUrl: string | undefined;
  /** How many customers at the most. */
  readonly limit: number | undefined;
  readonly showPersonalData: boolean;
}

/**
 * Reads the command line. Help, version and complaints go to the streams.
 *
 * @throws CommanderError where there is nothing to run: help or version was asked for, or an argument does not fit.
 */
export function parseArguments(argv: readonly string[], { stdout, stderr }: { stdout: Writable; stderr: Writable }): Arguments {
  const command = new Command("coupon-report")
    .description("Prints a coupon of a Yampi store and the customers who used it.")
    .argument("<coupon-id>", "ID of the coupon", readPositiveInteger)
    .option("--alias <alias>", "alias of the store (default: YAMPI_ALIAS in the environment)")
    .option("--csv <file>", "write the customers to a CSV file; - is standard output", readFileName)
    .option("--json <file>", "write the coupon and the customers to a JSON file; - is standard output", readFileName)
    .option("--base-url <url>", "where the API stands (default: the production server)")
    .option("--limit <n>", "report at most this many customers", readPositiveInteger)
    .option("--show-personal-data", "do not mask CPF, CNPJ, e-mail and phone, neither on screen nor in files")
    .version(readVersion(), "--version", "print the version")
    .helpOption("--help", "print this help")
    .addHelpText("after", helpEnd())
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride();
  command.parse(argv, { from: "user" });

  const options = command.opts<Partial<Arguments>>();
  if (isSameFile(options.csv, options.json)) {
    command.error(`error: --csv and --json cannot both go to ${options.csv === "-" ? "standard output" : options.csv}`);
  }
  return {
    couponId: command.processedArgs[0] as number,
    alias: options.alias,
    csv: options.csv,
    json: options.json,
    baseUrl: options.baseUrl,
    limit: options.limit,
    showPersonalData: options.showPersonalData ?? false,
  };
}

function readPositiveInteger(text: string): number {
  if (/^[1-9]\d*$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  throw new InvalidArgumentError("Expected a positive integer.");
}

function readFileName(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("Expected the name of a file, or -.");
}

function isSameFile(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || (one !== "-" && other !== "-" && resolve(one) === resolve(other));
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}

function helpEnd(): string {
  const codes = Object.values(exitCodes).map(({ code, meaning }) => `  ${code}  ${meaning}`);
  return `
Credentials come from the environment alone: YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY.

Exit codes:
${codes.join("\n")}`;
}

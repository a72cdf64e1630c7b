import type { Writable } from "node:stream";
import {
  createCommand,
  readFileName,
  readOutputName,
  readPositiveInteger,
  withStore,
} from "@yampi-openapi/example-command-line/arguments";
import { type Command, InvalidArgumentError } from "commander";
import { exitCodes } from "./failure.js";

/** What the command line asks for. */
export interface Arguments {
  readonly command: "plan" | "apply";
  /** The CSV file. */
  readonly file: string;
  readonly alias: string | undefined;
  readonly baseUrl: string | undefined;
  /** The stock whose quantities are set; undefined for the only one of each SKU. */
  readonly stock: number | undefined;
  /** Where the plan goes as JSON; `-` is standard output. */
  readonly json: string | undefined;
  /** Whether to continue a run that was stopped. */
  readonly resume: boolean;
}

/**
 * Reads the command line. Help, version and complaints go to the streams.
 *
 * @throws CommanderError if there is nothing to run: help or version was asked for, or an argument does not fit.
 */
export function parseArguments(argv: readonly string[], { stdout, stderr }: { stdout: Writable; stderr: Writable }): Arguments {
  let args: Arguments | undefined;
  const take = (command: Arguments["command"]) => (file: string, options: Partial<Arguments>) => {
    const { alias, baseUrl, stock, json, resume = false } = options;
    args = { command, file, alias, baseUrl, stock, json, resume };
  };
  const program = createCommand({
    name: "stock-sync",
    description: "Brings stock and prices of a Yampi store in step with a CSV file.",
    packageFile: new URL("../package.json", import.meta.url),
    examples,
    exitCodes,
    stdout,
    stderr,
  }).helpCommand(false);
  withCommonOptions(program.command("plan").description("print what apply would write; writes nothing to the store"))
    .option("--json <file>", "write the whole plan to a JSON file; - is standard output", readOutputName)
    .action(take("plan"));
  withCommonOptions(program.command("apply").description("write what differs to the store"))
    .option("--resume", "continue a run of the same file that was stopped, if there is one")
    .action(take("apply"));
  program.parse(argv, { from: "user" });
  // Without a command, commander prints the help and throws.
  if (args === undefined) throw new InvalidArgumentError("Expected plan or apply.");
  return args;
}

function withCommonOptions(command: Command): Command {
  return withStore(command)
    .argument("<file>", "CSV file with the column sku, and any of quantity, price_sale, price_discount, price_cost", readFileName)
    .option("--stock <id>", "set the quantities in this stock (default: the only one that a SKU has)", readPositiveInteger);
}

const examples = `\
  stock-sync plan stock.csv                   what would change, on screen
  stock-sync plan stock.csv --json plan.json  the same, and as a file
  stock-sync apply stock.csv                  write it
  stock-sync apply stock.csv --resume         the rest, after Ctrl-C
  stock-sync apply stock.csv --stock 3        quantities of one of several stocks`;

import { InvalidArgumentError } from "commander";
import { createCommand, exitCodesHelp, type ReportOptions } from "../cli/command.ts";
import type { Surroundings } from "../cli/run.ts";
import type { Ids } from "./ids.ts";

/** What the command line asks for. */
export interface LiveArguments extends ReportOptions {
  /** Undefined leaves it to `YAMPI_ALIAS`. */
  readonly alias: string | undefined;
  readonly baseUrl: string | undefined;
  readonly ids: Ids;
}

/**
 * Reads the command line.
 *
 * @param kinds - Of what the description's operations need an ID.
 * @throws CommanderError where there is nothing to run: help or version was asked for, or an argument does not fit.
 */
export function parseArguments(kinds: readonly string[], surroundings: Surroundings): LiveArguments {
  const ids = new Map<string, number>();
  const addId = (text: string): void => {
    const [, kind = "", id] = /^(.+)=([1-9]\d*)$/.exec(text) ?? [];
    if (!kinds.includes(kind) || !Number.isSafeInteger(Number(id))) {
      throw new InvalidArgumentError(`Expected KIND=ID, such as ${kinds[0]}=123; kinds are ${kinds.join(", ")}.`);
    }
    ids.set(kind, Number(id));
  };
  const command = createCommand(
    "contract:live",
    "Calls every GET operation of the description and tells where the answers differ from it. It sends nothing but GET.",
    surroundings,
  )
    .option("--alias <alias>", "alias of the store (default: YAMPI_ALIAS in the environment)")
    .option("--base-url <url>", "where the API stands (default: the production server)")
    .option("--id <kind=id>", `an ID to call operations with, once a kind: ${kinds.join(", ")}`, addId)
    .addHelpText("after", `${help}\n${exitCodesHelp()}`);
  command.parse(surroundings.argv, { from: "user" });
  const { alias, baseUrl, format, output, save } = command.opts<ReportOptions & { alias?: string; baseUrl?: string }>();
  return { alias, baseUrl, ids, format, output, save };
}

const help = `
An ID that is not given is taken from the first page of a list that has it, where one can be called. An operation without its ID is
reported as skipped.

Credentials come from the environment alone: YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY, or those of an app,
YAMPI_ACCESS_TOKEN and YAMPI_PARTNER_CLIENT_ID, for the ten minutes that its token lives.`;

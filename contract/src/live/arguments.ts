import { InvalidArgumentError, Option } from "commander";
import { createCommand, exitCodesHelp, type ReportOptions } from "../cli/command.ts";
import type { Surroundings } from "../cli/run.ts";
import type { Ids, Kinds } from "./ids.ts";

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
 * @param kinds - Of what the operations that are called need an ID.
 * @throws CommanderError where there is nothing to run: help or version was asked for, or an argument does not fit.
 */
export function parseArguments({ owners }: Pick<Kinds, "owners">, surroundings: Surroundings): LiveArguments {
  const names = [...owners.keys()];
  const ids = new Map<string, number>();
  const addId = (text: string): void => {
    const [, kind = "", id] = /^(.+)=([1-9]\d*)$/.exec(text) ?? [];
    if (!owners.has(kind) || !Number.isSafeInteger(Number(id))) {
      const alike = names.filter((name) => name.endsWith(`/${kind}`));
      const hint = alike.length > 0 ? `${kind} can be ${alike.join(" or ")}` : "--help lists the kinds";
      throw new InvalidArgumentError(`Expected KIND=ID, such as ${names[0]}=123; ${hint}.`);
    }
    ids.set(kind, Number(id));
  };
  const command = createCommand(
    "contract:live",
    "Calls the GET operations of the description that need nothing but IDs and start no job, and tells where the responses differ from it. It sends only GET.",
    surroundings,
  )
    .option("--alias <alias>", "alias of the store (default: YAMPI_ALIAS in the environment)")
    .addOption(new Option("--base-url <url>", "base URL of the API (default: the production server)").env("YAMPI_BASE_URL"))
    .option("--id <kind=id>", `an ID to call operations with, once a kind: ${names.join(", ")}`, addId)
    .addHelpText("after", `${help}\n${exitCodesHelp()}`);
  command.parse(surroundings.argv, { from: "user" });
  for (const kind of ids.keys()) {
    const owner = owners.get(kind)?.find((each) => !ids.has(each));
    if (owner) command.error(`error: --id ${kind}: its owner is missing; also give --id ${owner}=ID`);
  }
  const { alias, baseUrl, format, output, save } = command.opts<ReportOptions & { alias?: string; baseUrl?: string }>();
  return { alias, baseUrl, ids, format, output, save };
}

const help = `
An ID that is not given is taken from the first page of a list that has it, where one can be called. A nested one also needs that of
its owner. An operation without its ID is reported as skipped.

Credentials come from the environment alone: YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY, or YAMPI_ACCESS_TOKEN and
YAMPI_PARTNER_CLIENT_ID of a published app.`;

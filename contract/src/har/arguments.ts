import { resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import { createCommand, exitCodesHelp, type ReportOptions } from "../cli/command.ts";
import type { Surroundings } from "../cli/run.ts";

/** What the command line asks for. */
export interface HarArguments extends ReportOptions {
  readonly file: string;
  /** Base URL of the recorded API; undefined is the production server. */
  readonly server: string | undefined;
}

/**
 * Reads the command line.
 *
 * @throws CommanderError where there is nothing to run: help or version was asked for, or an argument does not fit.
 */
export function parseArguments(surroundings: Surroundings): HarArguments {
  const command = createCommand(
    "contract:har",
    "Tells where the responses in recorded traffic differ from the description. It sends nothing.",
    surroundings,
  )
    .argument("<file>", "HAR file of a browser or a proxy")
    .option("--server <url>", "base URL of the recorded API, with its base path (default: the production server)", readServer)
    .addHelpText("after", exitCodesHelp());
  command.parse(surroundings.argv, { from: "user" });
  const { server, format, output, save } = command.opts<ReportOptions & { server?: string }>();
  const [file] = command.processedArgs as [string];
  if (output !== undefined && resolve(output) === resolve(file)) command.error("error: --output would replace the recording");
  return { file, server, format, output, save };
}

function readServer(text: string): string {
  if (/^https?:/.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError("Expected an absolute http or https address.");
}

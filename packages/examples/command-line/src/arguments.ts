import { readFileSync } from "node:fs";
import type { Writable } from "node:stream";
import { Command, InvalidArgumentError, Option } from "commander";
import type { ExitCode } from "./failure.js";

interface Program {
  readonly name: string;
  readonly description: string;
  /** The address of package.json, which has the version. */
  readonly packageFile: URL;
  /** Lines of the help, each a command and what it does. */
  readonly examples: string;
  readonly exitCodes: { readonly [name: string]: ExitCode };
  /** Where help, version and complaints go. */
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** The command of a program, with its help and version. It throws a CommanderError if there is nothing to run. */
export function createCommand({ name, description, packageFile, examples, exitCodes, stdout, stderr }: Program): Command {
  const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };
  const codes = Object.values(exitCodes).map(({ code, meaning }) => `  ${String(code).padEnd(3)}  ${meaning}`);
  const helpEnd = `
Credentials come from the environment alone: YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY.

Examples:
${examples}

Exit codes:
${codes.join("\n")}`;
  return new Command(name)
    .description(description)
    .version(version, "--version", "print the version")
    .helpOption("--help", "print this help")
    .addHelpText("after", helpEnd)
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride();
}

/** Adds the options that name the store. */
export function withStore(command: Command): Command {
  return command
    .addOption(new Option("--alias <alias>", "alias of the store").env("YAMPI_ALIAS"))
    .addOption(new Option("--base-url <url>", "base URL of the API (default: the production server)").env("YAMPI_BASE_URL"));
}

/** An ID or a count, as people type it. */
export function readPositiveInteger(text: string): number {
  if (/^[1-9]\d*$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  throw new InvalidArgumentError("Expected a positive integer.");
}

/** A file to write. Those of a run that was stopped must not be written over. */
export function readOutputName(text: string): string {
  if (!/\.(part|journal|lock)$/i.test(text)) return readFileName(text);
  throw new InvalidArgumentError(
    "Expected another name: those that end with .part, .journal and .lock are for the program's own files.",
  );
}

export function readFileName(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("Expected the name of a file.");
}

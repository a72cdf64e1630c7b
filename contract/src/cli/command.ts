import { readFileSync } from "node:fs";
import { type Command, createCommand as createBareCommand } from "@yampi-openapi/scripts/command-line";
import { InvalidArgumentError, Option } from "commander";
import { harmless } from "../harmless.ts";
import { type Format, formats } from "../report/formats.ts";
import { exitCodes } from "./failure.ts";
import type { Surroundings } from "./run.ts";

/** What both commands are asked about their report. */
export interface ReportOptions {
  readonly format: Format;
  /** Undefined is standard output. */
  readonly output: string | undefined;
  /** Where the scrubbed responses go; undefined is nowhere. */
  readonly save: string | undefined;
}

/** A command with the options that both have. Help, version and complaints go to the streams. */
export function createCommand(name: string, description: string, { stdout, stderr }: Surroundings): Command {
  return createBareCommand(`npm run ${name}`, description)
    .addOption(new Option("--format <format>", "form of the report").choices(Object.keys(formats)).default("text"))
    .option(
      "--output <file>",
      "write the report to a file that only you can read, and follow no link (default: standard output)",
      readPath,
    )
    .option(
      "--save <dir>",
      "write the responses to a folder, with types and formats instead of values; no link is followed",
      readPath,
    )
    .version(readVersion(), "--version", "print the version")
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(linesOf(text)) })
    .exitOverride();
}

/** The end of a help text: how the command can end. */
export function exitCodesHelp(): string {
  const lines = Object.values(exitCodes).map(({ code, meaning }) => `  ${code}  ${meaning}`);
  return `\nExit codes:\n${lines.join("\n")}`;
}

/** Commander quotes the arguments. */
function linesOf(text: string): string {
  const lines = text.split("\n");
  return lines.map((line) => harmless(line, 2_000)).join("\n");
}

function readPath(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("Expected a path.");
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}

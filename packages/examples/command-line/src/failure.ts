import { constants } from "node:os";
import {
  YampiAuthenticationError,
  YampiError,
  YampiInputError,
  YampiNotFoundError,
  YampiPermissionError,
} from "@yampi-openapi/client";
import { CommanderError } from "commander";
import { cleanLines } from "./text.js";

/** The options, or a file that they name, do not fit together. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Another run is writing the same file. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}

/** A file or a stream cannot be written. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  /** Whether the reader of a pipe has left. */
  readonly readerLeft: boolean;

  constructor(message: string, { readerLeft = false }: { readerLeft?: boolean } = {}) {
    super(message);
    this.readerLeft = readerLeft;
  }
}

/** An exit code, and what it means. */
export interface ExitCode {
  readonly code: number;
  readonly meaning: string;
}

/** The exit codes that the programs have in common. Each program adds its own, and says when it ends with 0, 2, 4 and 6. */
export const sharedExitCodes = {
  unexpected: { code: 1, meaning: "something unexpected, such as a file that cannot be written" },
  denied: { code: 3, meaning: "the credentials are wrong or may not do this (401, 403)" },
  apiFailed: { code: 5, meaning: "the API or the network failed" },
  stopped: { code: 130, meaning: "Ctrl-C; 143 for SIGTERM, 129 for SIGHUP" },
} as const;

const badArguments = 2;
const notFound = 4;
const busy = 6;

/** The exit code of an error, unless the program has a code of its own for it. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof YampiInputError || error instanceof UsageError) return badArguments;
  if (error instanceof BusyError) return busy;
  if (error instanceof YampiAuthenticationError || error instanceof YampiPermissionError) return sharedExitCodes.denied.code;
  if (error instanceof YampiNotFoundError) return notFound;
  return (error instanceof YampiError ? sharedExitCodes.apiFailed : sharedExitCodes.unexpected).code;
}

/** The options of the command line behind the options of the client that a message names. */
const hints: { readonly [argument: string]: string } = {
  userToken: "Set YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment; there is no argument for them.",
  userSecretKey: "Set YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment; there is no argument for them.",
  baseUrl: "--base-url takes https addresses, and http ones of this machine alone.",
};

/**
 * Returns the exit code and the message of an error. The message is empty if it was printed before.
 *
 * @param codeOf - Returns the exit code of an error that is neither a stop nor one of the command line.
 */
export function explain(
  error: unknown,
  signal: AbortSignal,
  codeOf: (error: unknown) => number = exitCodeOf,
): { exitCode: number; message: string } {
  if (signal.aborted) return { exitCode: stopCode(signal), message: "Stopped." };
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : badArguments, message: "" };
  const text = error instanceof Error ? error.message : String(error);
  const hint = error instanceof YampiInputError ? hints[error.argument] : undefined;
  return { exitCode: codeOf(error), message: cleanLines(`error: ${text}${hint ? `\n${hint}` : ""}`) };
}

/** The exit code that shells show for a program that a signal ended; the reason of the abort is the name of the signal. */
function stopCode({ reason }: AbortSignal): number {
  return 128 + (constants.signals[reason as NodeJS.Signals] ?? constants.signals.SIGINT);
}

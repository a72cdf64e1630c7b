import { constants } from "node:os";
import {
  YampiAuthenticationError,
  YampiError,
  YampiInputError,
  YampiNotFoundError,
  YampiPermissionError,
} from "@yampi-openapi/client";
import { BusyError, UsageError } from "@yampi-openapi/example-coupon-report/failure";
import { cleanLines } from "@yampi-openapi/example-coupon-report/format";
import { CommanderError } from "commander";

/** How the program can end. */
export const exitCodes = {
  ok: { code: 0, meaning: "the store is in step with every row, or would be after apply" },
  unexpected: { code: 1, meaning: "something unexpected, such as a file that cannot be written" },
  badArguments: { code: 2, meaning: "an argument, the environment or the file as a whole does not fit; nothing was written" },
  denied: { code: 3, meaning: "the credentials are wrong or may not do this (401, 403)" },
  unknownStore: { code: 4, meaning: "the alias is wrong (404)" },
  apiFailed: { code: 5, meaning: "the API or the network failed" },
  busy: { code: 6, meaning: "another run is writing to the same store" },
  rowsRefused: { code: 7, meaning: "some rows were refused; the others are in step, or would be" },
  stopped: { code: 130, meaning: "Ctrl-C; 143 for SIGTERM, 129 for SIGHUP" },
} as const;

/** Where the command line differs from the client whose options the message names. */
const hints: { readonly [argument: string]: string } = {
  userToken: "Set YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment; there is no argument for them.",
  userSecretKey: "Set YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment; there is no argument for them.",
  baseUrl: "--base-url takes https addresses, and http ones of this machine alone.",
};

/** What an error means for the caller of the program: an exit code and a message, which is empty if it was printed before. */
export function explain(error: unknown, signal: AbortSignal): { exitCode: number; message: string } {
  if (signal.aborted) return { exitCode: stopCode(signal), message: "Stopped." };
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : exitCodes.badArguments.code, message: "" };
  const text = error instanceof Error ? error.message : String(error);
  const hint = error instanceof YampiInputError ? hints[error.argument] : undefined;
  return { exitCode: exitCodeOf(error), message: cleanLines(`error: ${text}${hint ? `\n${hint}` : ""}`) };
}

function exitCodeOf(error: unknown): number {
  if (error instanceof YampiInputError || error instanceof UsageError) return exitCodes.badArguments.code;
  if (error instanceof BusyError) return exitCodes.busy.code;
  if (error instanceof YampiAuthenticationError || error instanceof YampiPermissionError) return exitCodes.denied.code;
  if (error instanceof YampiNotFoundError) return exitCodes.unknownStore.code;
  if (error instanceof YampiError) return exitCodes.apiFailed.code;
  return exitCodes.unexpected.code;
}

/** As shells count programs that a signal ended; the reason of the abort is the name of the signal. */
function stopCode({ reason }: AbortSignal): number {
  return 128 + (constants.signals[reason as NodeJS.Signals] ?? constants.signals.SIGINT);
}

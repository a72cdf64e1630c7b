import {
  YampiAuthenticationError,
  YampiError,
  YampiInputError,
  YampiNotFoundError,
  YampiPermissionError,
} from "@yampi-openapi/client";
import { CommanderError } from "commander";
import { cleanLines } from "./format.js";

/** How the program can end. */
export const exitCodes = {
  ok: { code: 0, meaning: "the report is complete" },
  unexpected: { code: 1, meaning: "something unexpected, such as a file that cannot be written" },
  badArguments: { code: 2, meaning: "an argument or the environment does not fit; nothing was sent" },
  refused: { code: 3, meaning: "the credentials are wrong or may not do this (401, 403)" },
  unknownCoupon: { code: 4, meaning: "there is no such coupon, or the alias is wrong (404)" },
  apiFailed: { code: 5, meaning: "the API or the network failed" },
} as const;

/** A file or a stream does not take what is written. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

/** Where the command line differs from the client whose options the message speaks of. */
const hints: { readonly [argument: string]: string } = {
  userToken: "Set YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment; there is no argument for them.",
  userSecretKey: "Set YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment; there is no argument for them.",
  baseUrl: "--base-url takes https addresses, and http ones of this machine alone.",
};

/** What an error means for the one who called the program: an exit code and a message, which is empty if it was printed before. */
export function explain(error: unknown, signal: AbortSignal): { exitCode: number; message: string } {
  if (signal.aborted) return { exitCode: exitCodes.unexpected.code, message: "Stopped. No file was written." };
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : exitCodes.badArguments.code, message: "" };
  const text = error instanceof Error ? error.message : String(error);
  return { exitCode: exitCodeOf(error), message: cleanLines(`error: ${text}${hintFor(error)}`) };
}

function exitCodeOf(error: unknown): number {
  if (error instanceof YampiInputError) return exitCodes.badArguments.code;
  if (error instanceof YampiAuthenticationError || error instanceof YampiPermissionError) return exitCodes.refused.code;
  if (error instanceof YampiNotFoundError) return exitCodes.unknownCoupon.code;
  if (error instanceof YampiError) return exitCodes.apiFailed.code;
  return exitCodes.unexpected.code;
}

function hintFor(error: unknown): string {
  const hint = error instanceof YampiInputError ? hints[error.argument] : undefined;
  return hint ? `\n${hint}` : "";
}

import { constants } from "node:os";
import {
  YampiApiError,
  YampiAuthenticationError,
  YampiError,
  YampiInputError,
  YampiNotFoundError,
  YampiPermissionError,
  YampiRateLimitError,
  YampiResponseError,
} from "@yampi-openapi/client";
import { CommanderError } from "commander";
import { cleanLines } from "./format.js";

/** How the program can end. */
export const exitCodes = {
  ok: { code: 0, meaning: "the report is complete, or its reader wanted no more of it" },
  unexpected: { code: 1, meaning: "something unexpected, such as a file that cannot be written" },
  badArguments: { code: 2, meaning: "an argument or the environment does not fit; nothing but codes was sent" },
  refused: { code: 3, meaning: "the credentials are wrong or may not do this (401, 403)" },
  unknownCoupon: { code: 4, meaning: "a coupon does not exist, or the alias is wrong (404)" },
  apiFailed: { code: 5, meaning: "the API or the network failed" },
  busy: { code: 6, meaning: "another run is writing the same file" },
  stopped: { code: 130, meaning: "Ctrl-C; 143 for SIGTERM, 129 for SIGHUP" },
} as const;

/** What the command line, or a file that it names, asks for does not go together. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Another run is writing the same file. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}

/** A code leads to no coupon, or to several. */
export class CodeError extends Error {
  override readonly name = "CodeError";
  readonly isUnknown: boolean;

  /** @param ids - The coupons that have the code. */
  constructor(ids: readonly number[]) {
    const isUnknown = ids.length === 0;
    super(
      isUnknown
        ? "no coupon has this code; upper and lower case count"
        : `several coupons have this code; give the ID of one: ${ids.join(", ")}`,
    );
    this.isUnknown = isUnknown;
  }
}

/** A file or a stream does not take what is written. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  /** Whether the reader of a pipe has left. */
  readonly readerLeft: boolean;

  constructor(message: string, { readerLeft = false }: { readerLeft?: boolean } = {}) {
    super(message);
    this.readerLeft = readerLeft;
  }
}

/** Where the command line differs from the client whose options the message speaks of. */
const hints: { readonly [argument: string]: string } = {
  userToken: "Set YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment; there is no argument for them.",
  userSecretKey: "Set YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment; there is no argument for them.",
  baseUrl: "--base-url takes https addresses, and http ones of this machine alone.",
};

/** Whether something was said about one coupon that need not be said about the next. */
export function concernsOneCoupon(error: unknown): boolean {
  if (error instanceof YampiResponseError || error instanceof CodeError) return true;
  const concernsAll = [YampiAuthenticationError, YampiPermissionError, YampiRateLimitError];
  return error instanceof YampiApiError && !concernsAll.some((kind) => error instanceof kind);
}

/** What an error means for the one who called the program: an exit code and a message, which is empty if it was printed before. */
export function explain(error: unknown, signal: AbortSignal): { exitCode: number; message: string } {
  if (signal.aborted) return { exitCode: stopCode(signal), message: "Stopped." };
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : exitCodes.badArguments.code, message: "" };
  const text = error instanceof Error ? error.message : String(error);
  return { exitCode: exitCodeOf(error), message: cleanLines(`error: ${text}${hintFor(error)}`) };
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof YampiInputError || error instanceof UsageError) return exitCodes.badArguments.code;
  if (error instanceof BusyError) return exitCodes.busy.code;
  if (error instanceof YampiAuthenticationError || error instanceof YampiPermissionError) return exitCodes.refused.code;
  if (error instanceof CodeError) return (error.isUnknown ? exitCodes.unknownCoupon : exitCodes.badArguments).code;
  if (isUnknownCoupon(error)) return exitCodes.unknownCoupon.code;
  if (error instanceof YampiError) return exitCodes.apiFailed.code;
  return exitCodes.unexpected.code;
}

/** Whether the API does not know a coupon. One whose customers cannot be listed was found before, and so was a list that ends early. */
export function isUnknownCoupon(error: unknown): boolean {
  if (!(error instanceof YampiNotFoundError) || error.operation === "promocodes.listCustomers") return false;
  return (error.checkpoint?.place.page ?? 1) === 1;
}

/** As shells count those that a signal ended; the reason of the abort is the signal's name. */
function stopCode({ reason }: AbortSignal): number {
  return 128 + (constants.signals[reason as NodeJS.Signals] ?? constants.signals.SIGINT);
}

function hintFor(error: unknown): string {
  const hint = error instanceof YampiInputError ? hints[error.argument] : undefined;
  return hint ? `\n${hint}` : "";
}

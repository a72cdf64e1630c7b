import { YampiInputError } from "@yampi-openapi/client";
import { CommanderError } from "commander";
import { harmless } from "../harmless.ts";

/** How the commands can end. */
export const exitCodes = {
  ok: { code: 0, meaning: "what was checked fits the description; new properties and notes are no break" },
  broken: { code: 1, meaning: "the API breaks the description" },
  badArguments: { code: 2, meaning: "an argument, the environment or a file does not fit" },
  unchecked: { code: 3, meaning: "no break was found, but the API refused or failed, or there was nothing to check" },
} as const;

/** What was asked for cannot be done, and the one who asked can change that. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Tells of an error of the file system, by its code.
 *
 * @throws UsageError
 */
export function refuse(what: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  throw new UsageError(`${what}: ${code === "ELOOP" ? "it is a link, or leads through one (ELOOP)" : code}`);
}

const userPair = "Set YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment; there is no argument for them.";
const appPair = "Set YAMPI_ACCESS_TOKEN and YAMPI_PARTNER_CLIENT_ID in the environment; there is no argument for them.";

/** Where the command line differs from the client whose options the message speaks of. */
const hints: { readonly [argument: string]: string } = {
  alias: "Give --alias, or set YAMPI_ALIAS in the environment.",
  userToken: userPair,
  userSecretKey: userPair,
  accessToken: appPair,
  partnerClientId: appPair,
  baseUrl: "--base-url takes https addresses, and http ones of this machine alone.",
};

/** What an error means for the one who called the command: an exit code and a message, which is empty if it was printed before. */
export function explain(error: unknown): { exitCode: number; message: string } {
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : exitCodes.badArguments.code, message: "" };
  const text = error instanceof Error ? error.message : String(error);
  const hint = error instanceof YampiInputError ? hints[error.argument] : undefined;
  const isUsage = error instanceof UsageError || error instanceof YampiInputError;
  return {
    exitCode: (isUsage ? exitCodes.badArguments : exitCodes.unchecked).code,
    message: `error: ${harmless(text, 2_000)}${hint ? `\n${hint}` : ""}`,
  };
}

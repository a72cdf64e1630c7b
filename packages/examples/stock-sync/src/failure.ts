import { sharedExitCodes } from "@yampi-openapi/example-command-line/failure";

/** How the program can end. */
export const exitCodes = {
  ok: { code: 0, meaning: "the store is in step with every row, or would be after apply" },
  unexpected: sharedExitCodes.unexpected,
  badArguments: { code: 2, meaning: "an argument, the environment or the file as a whole does not fit; nothing was written" },
  denied: sharedExitCodes.denied,
  unknownStore: { code: 4, meaning: "the alias is wrong (404)" },
  apiFailed: sharedExitCodes.apiFailed,
  busy: { code: 6, meaning: "another run is writing to the same store, or uses the same file" },
  rowsRefused: { code: 7, meaning: "some rows were refused; the others are in step, or would be" },
  stopped: sharedExitCodes.stopped,
} as const;

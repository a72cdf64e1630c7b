import {
  YampiApiError,
  YampiAuthenticationError,
  YampiNotFoundError,
  YampiPermissionError,
  YampiRateLimitError,
  YampiResponseError,
} from "@yampi-openapi/client";
import { exitCodeOf as sharedExitCodeOf, sharedExitCodes } from "@yampi-openapi/example-command-line/failure";

/** How the program can end. */
export const exitCodes = {
  ok: { code: 0, meaning: "the report is complete, or its reader wanted no more of it" },
  unexpected: sharedExitCodes.unexpected,
  badArguments: { code: 2, meaning: "an argument or the environment does not fit; nothing but codes was sent" },
  denied: sharedExitCodes.denied,
  unknownCoupon: { code: 4, meaning: "a coupon does not exist, or the alias is wrong (404)" },
  apiFailed: sharedExitCodes.apiFailed,
  busy: { code: 6, meaning: "another run is writing the same file" },
  stopped: sharedExitCodes.stopped,
} as const;

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

/** Whether an error is about one coupon, so that the next one may succeed. */
export function concernsOneCoupon(error: unknown): boolean {
  if (error instanceof YampiResponseError || error instanceof CodeError) return true;
  const concernsAll = [YampiAuthenticationError, YampiPermissionError, YampiRateLimitError];
  return error instanceof YampiApiError && !concernsAll.some((kind) => error instanceof kind);
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof CodeError) return (error.isUnknown ? exitCodes.unknownCoupon : exitCodes.badArguments).code;
  // A 404 of another kind is a failure of the API.
  if (error instanceof YampiNotFoundError && !isUnknownCoupon(error)) return exitCodes.apiFailed.code;
  return sharedExitCodeOf(error);
}

/** Whether the API does not know a coupon. One whose customers cannot be listed was found before, and so was a list that ends early. */
export function isUnknownCoupon(error: unknown): boolean {
  if (!(error instanceof YampiNotFoundError) || error.operation === "promocodes.listCustomers") return false;
  return (error.checkpoint?.place.page ?? 1) === 1;
}

import type { GatewayError } from "./problem.ts";

const mostRetries = 2;
/** A visitor who has to wait longer is told, and decides. */
const longestWaitMs = 3_000;

/** Whether to ask again by itself: only for what passes, and passes soon. */
export function isRetried(failures: number, error: GatewayError, now = Date.now()): boolean {
  if (failures >= mostRetries) return false;
  if (error.retryAt !== undefined) return error.retryAt - now <= longestWaitMs;
  return error.kind === "store" || error.kind === "offline";
}

/** How long to wait before that, in milliseconds. */
export function retryDelay(failures: number, error: GatewayError, now = Date.now()): number {
  return error.retryAt === undefined ? 400 * 2 ** failures : Math.max(0, error.retryAt - now);
}

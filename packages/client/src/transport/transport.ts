import type { Settings } from "../options/settings.js";
import { sendAttempt } from "./attempt.js";
import type { Send } from "./call.js";
import { withRateLimit } from "./rate-limit.js";
import { withRetry } from "./retry.js";
import { withSignal } from "./signal.js";

/** The way of every request, outermost layer first: the one place where a layer is put in. Each attempt passes all below the retry. */
export function createTransport(settings: Settings): Send {
  return withSignal(withRetry(settings, withRateLimit(settings, sendAttempt(settings))));
}

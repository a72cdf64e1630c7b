import type { Emit } from "./events.js";
import type { Settings } from "./options/settings.js";
import type { Call } from "./request/call.js";
import { createRaw, type RawClient } from "./request/raw.js";
import { createSender } from "./request/sender.js";
import type { ApiResponse } from "./response/api-response.js";
import { readResponse } from "./response/read-response.js";
import { sendAttempt } from "./transport/attempt.js";
import { withRateLimit } from "./transport/rate-limit.js";
import { withRetry } from "./transport/retry.js";
import { withSignal } from "./transport/signal.js";

/** What the resources call. It holds no credential that could be read. */
export interface Core {
  readonly raw: RawClient;
  readonly emit: Emit | undefined;
  readonly alias: string | undefined;
  /** Checks the arguments of a call, sends it, and unwraps its response. All arguments are read before this returns. */
  send<T>(call: Call, unwrap: (response: ApiResponse) => T): Promise<T>;
}

/** The way of every method: check and serialize, openapi-fetch, transport, parse, unwrap. */
export function createCore(settings: Settings): Core {
  // Outermost layer first; each attempt passes all below the retry.
  const transport = withSignal(withRetry(settings, withRateLimit(settings, sendAttempt(settings))));
  const sendCall = createSender(settings, transport);
  return {
    raw: createRaw(settings, transport),
    send: async (call, unwrap) => readResponse(call, await sendCall(call), unwrap, settings.validate),
    emit: settings.emit,
    alias: settings.alias,
  };
}

import type { Operation } from "./operation.js";
import { type RequestOptions, readMaxRetries, readTimeout, type Settings } from "./options.js";
import type { CallContext } from "./transport/call.js";

/** Most windows of the API are a minute long, where no page says how long. */
const defaultWindowSeconds = 60;

/** What the transport has to know of a call of this operation. */
export function callContext(settings: Settings, operation: Operation, options: RequestOptions | undefined): CallContext {
  const { limit, windowSeconds = defaultWindowSeconds } = operation.rateLimit ?? {};
  return {
    operation: operation.id,
    route: { key: `${operation.method} ${operation.path}`, limit, windowMs: windowSeconds * 1000 },
    idempotent: operation.idempotent,
    signal: options?.signal,
    timeoutMs: readTimeout(options?.timeoutMs) ?? settings.timeoutMs,
    maxRetries: readMaxRetries(options?.maxRetries) ?? settings.maxRetries,
  };
}

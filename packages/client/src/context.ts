import type { Operation } from "./operation.js";
import { type ReadOptions, readMaxRetries, readTimeout, type Settings } from "./options.js";
import type { CallContext } from "./transport/call.js";
import type { RateLimitRoute } from "./transport/rate-limiter.js";

/** Most windows of the API are a minute long, where no page says how long. */
const defaultWindowSeconds = 60;

/** What the transport has to know of a call of this operation. */
export function callContext(settings: Settings, operation: Operation, options: ReadOptions): CallContext {
  return {
    operation: operation.id,
    route: routeOf(operation),
    idempotent: operation.idempotent,
    signal: options.signal,
    timeoutMs: readTimeout(options.timeoutMs) ?? settings.timeoutMs,
    maxRetries: readMaxRetries(options.maxRetries) ?? settings.maxRetries,
  };
}

const routes = new WeakMap<Operation, RateLimitRoute>();

/** The route of an operation, made once. */
function routeOf(operation: Operation): RateLimitRoute {
  let route = routes.get(operation);
  if (!route) {
    const { limit, windowSeconds = defaultWindowSeconds } = operation.rateLimit ?? {};
    route = { key: `${operation.method} ${operation.path}`, limit, windowMs: windowSeconds * 1000 };
    routes.set(operation, route);
  }
  return route;
}

import { defaultRateLimit } from "../generated/constants.js";
import type { Operation } from "../operation.js";
import type { ReadOptions } from "../options/call-options.js";
import type { Settings } from "../options/settings.js";
import type { RateLimitRoute } from "../rate-limit/rate-limiter.js";
import type { CallContext } from "../transport/call.js";

/** A description without a default says nothing of windows; those of the API are mostly a minute long. */
const defaultWindowSeconds = 60;

/** What the transport has to know of a call of this operation. */
export function callContext(settings: Settings, operation: Operation, url: string, options: ReadOptions): CallContext {
  return {
    operation: operation.id,
    route: routeOf(operation),
    idempotent: operation.idempotent,
    fresh: url.includes("skipCache=") && /[?&]skipCache=(true|1)(&|$)/.test(url),
    signal: options.signal,
    timeoutMs: options.timeoutMs ?? settings.timeoutMs,
    maxRetries: options.maxRetries ?? settings.maxRetries,
  };
}

const routes = new WeakMap<Operation, RateLimitRoute>();

/**
 * The route of an operation, made once. A route that the description does not know has the default too: the vendor gives it for all
 * routes without figures of their own, and the headers of the first response correct it.
 */
function routeOf(operation: Operation): RateLimitRoute {
  let route = routes.get(operation);
  if (!route) {
    const { limit, windowSeconds = defaultWindowSeconds } = operation.rateLimit ?? defaultRateLimit ?? {};
    route = { key: `${operation.method} ${operation.path}`, limit, windowMs: windowSeconds * 1000 };
    routes.set(operation, route);
  }
  return route;
}

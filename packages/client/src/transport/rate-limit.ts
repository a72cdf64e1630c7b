import { YampiRateLimitError } from "../errors.js";
import type { Settings } from "../options/settings.js";
import { RateLimitHoldError, type RateLimitNews, type RateLimitPermit } from "../rate-limit/rate-limiter.js";
import type { Attempt, ResponseHead } from "./call.js";
import { readRetryAfter } from "./retry-after.js";

/** Takes every attempt from the quota of its route, and tells the limiter what the response says of it. */
export function withRateLimit({ rateLimiter, emit, maxRetryAfterMs }: Settings, next: Attempt): Attempt {
  return async (request, context, attempt) => {
    const { operation, signal, route } = context;
    const onWait = (waitMs?: number): void => emit?.({ type: "rate-limit", operation, attempt, waitMs });
    const onFallback = (): void => emit?.({ type: "rate-limit-fallback", operation, attempt });
    // A limiter of the user's own may wait for the event alone.
    if (signal?.aborted) throw signal.reason;
    let permit: RateLimitPermit;
    try {
      permit = await rateLimiter.acquire(route, { signal, maxHoldMs: maxRetryAfterMs, onWait, onFallback });
    } catch (error) {
      throw error instanceof RateLimitHoldError ? notSent(operation, error) : error;
    }
    let head: ResponseHead;
    try {
      head = await next(request, context, attempt);
    } catch (error) {
      permit.release();
      throw error;
    }
    try {
      permit.release(readNews(head));
      return head;
    } catch (error) {
      head.cancel();
      throw error;
    }
  };
}

/** The error of a call that does not wait as long as its route is held back. */
function notSent(operation: string, { retryAfterMs }: RateLimitHoldError): YampiRateLimitError {
  const message = `This call was not sent: after an earlier 429 the route is held back for another ${retryAfterMs} ms, which is longer than maxRetryAfterMs.`;
  return new YampiRateLimitError({ operation, status: 429, message, retryAfterMs });
}

function readNews({ response, rateLimit }: ResponseHead): RateLimitNews {
  const { limit, remaining, resetMs } = rateLimit;
  const exceeded = response.status === 429;
  if (!exceeded && remaining !== 0) return { limit, remaining, resetMs, exceeded };
  const asked = readRetryAfter(response);
  const reset = resetMs ?? (remaining === 0 ? asked || undefined : undefined);
  return { limit, remaining, resetMs: reset, exceeded, holdMs: exceeded ? asked : undefined };
}

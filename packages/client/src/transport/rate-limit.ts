import type { Emit } from "../events.js";
import type { Attempt, Reply } from "./call.js";
import { readQuota } from "./quota-headers.js";
import type { RateLimiter, RateLimitNews } from "./rate-limiter.js";
import { readReset, readRetryAfter } from "./retry-after.js";

interface RateLimitSettings {
  readonly rateLimiter: RateLimiter;
  readonly emit: Emit | undefined;
  readonly maxRetryAfterMs: number;
}

/** Takes every attempt from the quota of its route, and tells the limiter what the answer says of it. */
export function withRateLimit({ rateLimiter, emit, maxRetryAfterMs }: RateLimitSettings, next: Attempt): Attempt {
  return async (request, context, attempt) => {
    const { operation, signal, route } = context;
    const onWait = (waitMs?: number): void => emit?.({ type: "rate-limit", operation, attempt, waitMs });
    const onFallback = (): void => emit?.({ type: "rate-limit-fallback", operation, attempt });
    // A limiter of the user's own may wait for the event alone.
    if (signal?.aborted) throw signal.reason;
    const permit = await rateLimiter.acquire(route, { signal, onWait, onFallback });
    let reply: Reply;
    try {
      reply = await next(request, context, attempt);
    } catch (error) {
      permit.release();
      throw error;
    }
    try {
      permit.release(readNews(reply.response, maxRetryAfterMs));
      return reply;
    } catch (error) {
      reply.cancel();
      throw error;
    }
  };
}

function readNews(response: Response, maxRetryAfterMs: number): RateLimitNews {
  const quota = readQuota(response);
  const asked = readRetryAfter(response);
  const news = { ...quota, resetMs: readReset(response) ?? (quota.remaining === 0 ? asked || undefined : undefined) };
  if (response.status !== 429) return { ...news, exceeded: false };
  // Who is asked to wait longer than that fails at once instead, and so does whoever comes next.
  if (asked !== undefined && asked > maxRetryAfterMs) return { ...quota, exceeded: false };
  return { ...news, exceeded: true, holdMs: asked };
}

import type { Emit } from "../events.js";
import type { Attempt, Reply } from "./call.js";
import type { RateLimiter, RateLimitNews } from "./rate-limiter.js";
import { readRetryAfter } from "./retry-after.js";
import { readCount } from "./timeout.js";

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
  const news = {
    limit: readCount(response, "X-RateLimit-Limit"),
    remaining: readCount(response, "X-RateLimit-Remaining"),
    exceeded: response.status === 429,
  };
  if (!news.exceeded) return news;
  const asked = readRetryAfter(response);
  // Who is asked to wait longer than that fails at once instead, and so does whoever comes next.
  if (asked !== undefined && asked > maxRetryAfterMs) return { ...news, exceeded: false };
  return { ...news, holdMs: asked };
}

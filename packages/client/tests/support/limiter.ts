import type { MemoryRateLimiter, RateLimitNews, RateLimitPermit, RateLimitRoute } from "../../src/index.js";
import { sleep } from "./fake-time.js";

export const minute = 60_000;
export const route: RateLimitRoute = { key: "GET /things", limit: 2, windowMs: minute };
export const withoutFigure: RateLimitRoute = { ...route, limit: undefined };
export const fine: RateLimitNews = { exceeded: false };

/** Asks so many times, and gives the permits of those who need not wait. The others give up. */
export async function admitted(limiter: MemoryRateLimiter, times: number, to = route): Promise<RateLimitPermit[]> {
  const permits: RateLimitPermit[] = [];
  const { signal, ...controller } = abortable();
  const asked = Array.from({ length: times }, async () => permits.push(await limiter.acquire(to, { signal })));
  await sleep(0);
  controller.abort();
  await Promise.allSettled(asked);
  return permits;
}

export function abortable(): { signal: AbortSignal; abort: (reason?: unknown) => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) };
}

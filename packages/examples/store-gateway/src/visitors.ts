import type { Context, MiddlewareHandler } from "hono";
import { distinctRemoteAddr, expandIPv6 } from "hono/utils/ipaddr";
import { rateLimiter } from "hono-rate-limiter";
import { problem } from "./problem.js";

/** The rate limiting binding of Workers. */
export interface RateLimitBinding {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>;
}

type Visitor = (c: Context) => string;

const windowMs = 60_000;

/** Limits the requests of one visitor per minute, in this process. */
export function limitInMemory(limit: number, visitor: Visitor): MiddlewareHandler {
  return rateLimiter({ windowMs, limit, standardHeaders: false, keyGenerator: visitor, handler: refuse });
}

/** What the binding allows a visitor, counted by Cloudflare. Its period is a minute in our configuration. */
export function limitByBinding(binding: RateLimitBinding, visitor: Visitor): MiddlewareHandler {
  return rateLimiter({ binding, keyGenerator: visitor, handler: refuse });
}

/**
 * The visitor of an address: an IPv4 address for itself, an IPv6 address for the network of its first 64 bits, which is what one
 * subscriber has at the least.
 */
export function visitorOf(address: string): string {
  const bare = address.replace(/%.*$/, "").toLowerCase();
  const embedded = /^::ffff:(\d+(?:\.\d+){3})$/.exec(bare)?.[1];
  if (embedded !== undefined) return embedded;
  if (distinctRemoteAddr(bare) !== "IPv6") return bare;
  return expandIPv6(bare).split(":").slice(0, 4).join(":");
}

/**
 * The visitor's address behind trusted proxies, each of which adds to `X-Forwarded-For` whom it was called by. What is to the left
 * of that the visitor may have written, so it is not read.
 *
 * @param proxies - How many proxies there are; with 0, the header is not read at all.
 * @param socketAddress - Who called this process.
 */
export function forwardedAddress(header: string | undefined, proxies: number, socketAddress: string): string {
  if (proxies === 0 || header === undefined) return socketAddress;
  const entry = header.split(",").at(-proxies)?.trim() ?? "";
  // Some proxies add the port: `192.0.2.1:50000`, `[2001:db8::1]:50000`.
  const address = entry.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^([\d.]+):\d+$/, "$1");
  return isAddress(address) ? address : socketAddress;
}

function isAddress(text: string): boolean {
  return distinctRemoteAddr(text) === "IPv4" || (text.includes(":") && URL.canParse(`http://[${text}]`));
}

function refuse(c: Context): Response {
  const { resetTime } = (c.get("rateLimit") ?? {}) as { resetTime?: Date };
  const retryAfterMs = resetTime ? resetTime.getTime() - Date.now() : windowMs;
  return problem(c, { status: 429, detail: "You have sent too many requests.", retryAfterMs });
}

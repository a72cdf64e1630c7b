import { type Context, Hono } from "hono";
import { createApp } from "./app.js";
import { asConfigError, ConfigError, type Environment, readConfig } from "./config.js";
import { problem } from "./problem.js";
import { limitByBinding, type RateLimitBinding, visitorOf } from "./visitors.js";

/** What Workers asks of a module. */
export interface Worker {
  fetch(request: Request, env: Environment, context: ExecutionContext): Response | Promise<Response>;
}

/** What of Workers' context the gateway needs. */
interface ExecutionContext {
  waitUntil(promise: Promise<unknown>): void;
  passThroughOnException(): void;
  readonly props: unknown;
}

/** A Worker that makes its gateway with its first request, since its settings come with requests. */
export function createWorker(): Worker {
  let app: Hono | undefined;
  return {
    fetch(request, env, context) {
      app ??= createGateway(env);
      return app.fetch(request, env, context);
    },
  };
}

function createGateway(env: Environment): Hono {
  try {
    return createApp(readConfig(env), {
      visitor: (c) => visitorOf(visitorAddress(c)),
      limitVisitors: limitByBinding(readBinding(env), (c) => visitorOf(visitorAddress(c))),
      keepAlive: (c, call) => c.executionCtx.waitUntil(call),
    });
  } catch (thrown) {
    const error = asConfigError(thrown);
    console.error(`error: ${error instanceof Error ? error.message : error}`);
    return new Hono().all("*", (c) => problem(c, { status: 500, detail: "The gateway is not set up." }));
  }
}

/** Cloudflare sets this header itself, whatever the visitor sent. */
function visitorAddress(c: Context): string {
  return c.req.header("CF-Connecting-IP") ?? "unknown";
}

function readBinding(env: Environment): RateLimitBinding {
  const binding = env.VISITOR_LIMITER as Partial<RateLimitBinding> | undefined;
  if (typeof binding?.limit === "function") return binding as RateLimitBinding;
  throw new ConfigError("VISITOR_LIMITER: expected a rate limiting binding; wrangler.jsonc has one.");
}

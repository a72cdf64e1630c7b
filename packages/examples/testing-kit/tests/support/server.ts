import { MemoryRateLimiter, Yampi } from "@yampi-openapi/client";
import { setupServer } from "msw/node";
import { onTestFinished } from "vitest";
import { type YampiHandlersOptions, yampiHandlers } from "../../src/index.js";

/** A store behind the handlers until the test ends, and a client that finds it where the API would stand. */
export function serve(options: YampiHandlersOptions) {
  const server = setupServer(...yampiHandlers(options));
  server.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => server.close());
  // Of its own, since what a 429 holds back is held back for all clients of a process that share a limiter.
  const rateLimit = new MemoryRateLimiter({ quota: false });
  const yampi = new Yampi({ alias: "minha-loja", userToken: "any", userSecretKey: "any", rateLimit });
  return { server, yampi };
}

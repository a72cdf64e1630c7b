import { Yampi } from "@yampi-openapi/client";
import { setupServer } from "msw/node";
import { onTestFinished } from "vitest";
import { type YampiHandlersOptions, yampiHandlers } from "../../src/index.js";

/** A store behind the handlers until the test ends, and a client that finds it where the API would stand. */
export function serve(options: YampiHandlersOptions) {
  const server = setupServer(...yampiHandlers(options));
  server.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => server.close());
  // A limiter of its own, so that no test waits for the quota of another.
  const yampi = new Yampi({ alias: "minha-loja", userToken: "any", userSecretKey: "any", rateLimit: false });
  return { server, yampi };
}

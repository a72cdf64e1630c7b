import { Yampi } from "@yampi-openapi/client";
import { setupServer } from "msw/node";
import { onTestFinished } from "vitest";
import { type YampiHandlersOptions, yampiHandlers } from "../../src/index.js";

/** A store behind the handlers until the test ends, and a client that finds it where the API would stand. */
export function serve(options: YampiHandlersOptions) {
  const server = setupServer(...yampiHandlers(options));
  server.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => server.close());
  // No test waits for the quota of another. What a 429 holds back is one for all clients of a store, so such a test asks another store.
  const yampi = new Yampi({ alias: "minha-loja", userToken: "any", userSecretKey: "any", rateLimit: false });
  return { server, yampi };
}

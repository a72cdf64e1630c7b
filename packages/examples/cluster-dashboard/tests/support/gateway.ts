import { join } from "node:path";
import { type ServerOptions, startServer } from "@yampi-openapi/example-store-gateway/server";
import { beforeAll } from "vitest";
import { startStore } from "./store.ts";

/** The page as `npm run build` made it. */
const staticDir = join(import.meta.dirname, "..", "..", "dist");

/** A gateway that serves the built page over the stand-in, for all tests of a file; gives its address. */
export function gatewayOfFile(options: Partial<ServerOptions> = {}): () => string {
  let address = "";
  beforeAll(async () => {
    const store = await startStore();
    const gateway = await startGateway(store.url, options);
    address = gateway.url;
    return async () => {
      await gateway.close();
      await store.close();
    };
  });
  return () => address;
}

/** A gateway over a store at this address. */
export function startGateway(baseUrl: string, options: Partial<ServerOptions> = {}) {
  const store = { alias: "minha-loja", userToken: "any", userSecretKey: "any", baseUrl };
  return startServer({ ...store, staticDir, visitorLimit: 100_000, log: () => {}, ...options });
}

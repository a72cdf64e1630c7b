import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { getResponse, type HttpHandler } from "msw";
import { type YampiHandlersOptions, yampiHandlers } from "./handlers.js";

/** A store that other processes can call. */
export interface RunningStore {
  /** Base URL for the client: the address without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Settings of {@link startStore}. */
export interface ServerOptions {
  /** Default: any free port. */
  readonly port?: number;
  /** Handlers of yours that come first, such as for a route that should fail. */
  readonly before?: readonly HttpHandler[];
}

/**
 * Serves a store over HTTP on this machine alone, for a program that runs in a process of its own, or in a browser. A route that the kit
 * does not simulate gets a 404.
 */
export async function startStore(
  options: Omit<YampiHandlersOptions, "baseUrl">,
  { port = 0, before = [] }: ServerOptions = {},
): Promise<RunningStore> {
  const server = serve({ fetch: respond, hostname: "127.0.0.1", port, overrideGlobalObjects: false });
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const handlers = [...before, ...yampiHandlers({ ...options, baseUrl: url })];

  async function respond({ url, method, headers, body }: Request): Promise<Response> {
    const request = new Request(url, { method, headers, body, ...(body && { duplex: "half" }) });
    return (
      (await getResponse(handlers, request)) ?? Response.json({ message: "The testing kit has no such route." }, { status: 404 })
    );
  }

  return { url, close: () => new Promise((resolve) => void server.close(() => resolve())) };
}

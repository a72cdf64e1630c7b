import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { getResponse, type HttpHandler } from "msw";
import { type YampiHandlersOptions, yampiHandlers } from "./handlers.js";

/** A store that other processes can call. */
export interface RunningStore {
  /** Base URL for the client: the address without a slash at the end. */
  readonly url: string;
  /** Ends at once, requests under way as well. */
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
  // Node would close an idle connection after five seconds, and a test that was busy for so long would send its next request into it.
  const serverOptions = { keepAliveTimeout: 0 };
  const served = { fetch: respond, hostname: "127.0.0.1", port, overrideGlobalObjects: false, serverOptions };
  const server = serve(served) as Server;
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const handlers = [...before, ...yampiHandlers({ ...options, baseUrl: url })];

  async function respond({ url, method, headers, body }: Request): Promise<Response> {
    const request = new Request(url, { method, headers, body, ...(body && { duplex: "half" }) });
    return (
      (await getResponse(handlers, request)) ?? Response.json({ message: "The testing kit has no such route." }, { status: 404 })
    );
  }

  async function close(): Promise<void> {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  }

  return { url, close };
}

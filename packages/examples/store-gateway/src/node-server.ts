import { createServer, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { refusalOf, refuse } from "./hosts.js";

/** How long a visitor may take, in milliseconds. */
export interface ConnectionTimes {
  /** Until the headers of a request are there. Default: 10 000. */
  readonly headersMs?: number | undefined;
  /** Until the whole request is there. Default: 15 000. */
  readonly requestMs?: number | undefined;
  /**
   * Until the next request on the same connection. Default: 5 000, behind a proxy 75 000: a proxy keeps its connections for a minute or less,
   * and would lose the request that it sends into a closed one.
   */
  readonly keepAliveMs?: number | undefined;
  /** Without a byte in either direction, such as of a visitor who does not read the response. Default: 60 000. */
  readonly idleMs?: number | undefined;
}

/** What a {@link NodeServer} is made with. */
export interface NodeServerSettings {
  readonly names: readonly string[];
  readonly allowedHosts: readonly string[];
  readonly times: ConnectionTimes;
  readonly isBehindProxy: boolean;
}

const largestHeaders = 8 * 1024;

/** The HTTP server around the app: which requests it takes, how long it waits for them, and how it ends. */
export class NodeServer {
  readonly server: Server;
  readonly #open = new Set<ServerResponse>();
  #isClosing = false;

  constructor(fetch: Hono["fetch"], { names, allowedHosts, times, isBehindProxy }: NodeServerSettings) {
    const { headersMs = 10_000, requestMs = 15_000, keepAliveMs = isBehindProxy ? 75_000 : 5_000, idleMs = 60_000 } = times;
    const listener = getRequestListener(fetch, { overrideGlobalObjects: false });
    const settings = {
      headersTimeout: Math.min(headersMs, requestMs),
      requestTimeout: requestMs,
      keepAliveTimeout: keepAliveMs,
      // Node looks for what takes too long no more often than this, by default twice a minute.
      connectionsCheckingInterval: Math.min(1_000, headersMs, requestMs),
      maxHeaderSize: largestHeaders,
      // A request without Host gets the gateway's own refusal.
      requireHostHeader: false,
    };
    this.server = createServer(settings, (request, response) => {
      this.#open.add(response);
      response.once("close", () => this.#open.delete(response));
      if (this.#isClosing) response.shouldKeepAlive = false;
      const refusal = refusalOf(request, { names, port: request.socket.localPort ?? 0, others: allowedHosts });
      if (refusal) refuse(response, refusal);
      else void listener(request, response);
    });
    this.server.setTimeout(idleMs);
    // A client may end its side of the connection after the request, and still reads the response. Node ends both sides by default.
    (this.server as { httpAllowHalfOpen?: boolean }).httpAllowHalfOpen = true;
  }

  listen(port: number, host: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, host, resolve);
    });
  }

  /**
   * Takes no more requests, and ends when those under way have a response, or at the end of the time.
   *
   * @param giveUp - Called shortly before that: a request without a response by then should fail, so that its visitor is told.
   */
  close(graceMs: number, giveUp: () => void): Promise<void> {
    this.#isClosing = true;
    // Their connections are not waited for, once their requests have a response.
    for (const response of this.#open) response.shouldKeepAlive = false;
    return new Promise((resolve) => {
      const lastWordsMs = Math.min(500, graceMs / 2);
      const timers = [setTimeout(giveUp, graceMs - lastWordsMs), setTimeout(() => this.server.closeAllConnections(), graceMs)];
      this.server.close(() => {
        for (const timer of timers) clearTimeout(timer);
        // What nobody waits for any more still may be asking the store.
        giveUp();
        resolve();
      });
    });
  }
}

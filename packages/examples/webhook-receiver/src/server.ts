import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { createApp } from "./app.js";
import { handlers as exampleHandlers } from "./handlers.js";
import type { Log } from "./log.js";
import { Queue } from "./queue.js";
import { type Handlers, startWorker } from "./worker.js";

/** Settings of a receiver. */
export interface ReceiverOptions {
  /** Secret of the webhook. */
  readonly secret: string;
  /** File of the queue; it is made where there is none. */
  readonly database: string;
  /** Default: 127.0.0.1, which only this machine reaches. */
  readonly host?: string | undefined;
  /** Default: 0, which is any free port. */
  readonly port?: number | undefined;
  /** Default: those of this example. */
  readonly handlers?: Handlers | undefined;
  /** How long a request may take to arrive, in milliseconds. Default: 5000, after which the store counts a failure anyway. */
  readonly requestTimeoutMs?: number | undefined;
  /** Default: standard output. */
  readonly log?: Log | undefined;
}

/** A receiver that runs in this process. */
export interface RunningReceiver {
  /** Address without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, ends when those under way have a response and the event under way is done, and closes the database. */
  close(): Promise<void>;
}

const graceMs = 5_000;

/**
 * Opens the queue, takes events, and works on them.
 *
 * @throws the system's or SQLite's own error where the file cannot be opened or the port is taken.
 */
export async function startReceiver(options: ReceiverOptions): Promise<RunningReceiver> {
  const { secret, database, host = "127.0.0.1", port = 0, handlers = exampleHandlers } = options;
  const { requestTimeoutMs = 5_000, log = console.log } = options;
  const queue = new Queue(database);
  const app = createApp({ queue, secret, onStored: () => worker.wake(), log });
  const serverOptions = {
    requestTimeout: requestTimeoutMs,
    headersTimeout: requestTimeoutMs,
    connectionsCheckingInterval: 500,
    // Longer than the proxy in front keeps an idle connection, mostly a minute: it would lose the event that it sends into a closed one.
    keepAliveTimeout: 75_000,
  };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  // A sender may end its side of the connection after the request, and still reads the response. Node ends both sides by default.
  (server as { httpAllowHalfOpen?: boolean }).httpAllowHalfOpen = true;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    queue.close();
    throw error;
  }
  const worker = startWorker({ queue, handlers, log });

  const shownHost = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${shownHost}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await Promise.all([closeServer(server), worker.stop()]);
      queue.close();
    },
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that had a request under way stays open after its response, and nobody else closes it.
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const late = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
  });
}

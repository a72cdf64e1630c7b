import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, Hono } from "hono";
import { createApp, type GatewayOptions } from "./app.js";
import { ConfigError } from "./config.js";
import { forwardedAddress, limitInMemory } from "./visitors.js";

/** Settings of a gateway that runs on Node. */
export interface ServerOptions extends GatewayOptions {
  /** Default: 127.0.0.1, which only this machine reaches. */
  readonly host?: string | undefined;
  /** Default: 0, which is any free port. */
  readonly port?: number | undefined;
  /** How many requests a visitor may send a minute. Default: 120. */
  readonly visitorLimit?: number | undefined;
  /** How many proxies stand in front and add to `X-Forwarded-For`. Default: 0, which leaves that header unread. */
  readonly trustedProxies?: number | undefined;
  /** Folder of a built web page to serve beside the routes. Default: none. */
  readonly staticDir?: string | undefined;
}

/** A gateway that runs in this process. */
export interface RunningGateway {
  /** Address without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, and ends when those under way are answered, or after five seconds. */
  close(): Promise<void>;
}

const graceMs = 5_000;

/**
 * Starts the gateway on Node.
 *
 * @throws YampiInputError or ConfigError where an option does not fit; the system's own error where the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningGateway> {
  const { host = "127.0.0.1", port = 0, visitorLimit = 120, trustedProxies = 0, staticDir } = options;
  const address = (c: Context): string =>
    forwardedAddress(c.req.header("X-Forwarded-For"), trustedProxies, getConnInfo(c).remote.address ?? "unknown");
  const app = createApp(options, { limitVisitors: limitInMemory(visitorLimit, address) });
  if (staticDir !== undefined) serveFolder(app, staticDir);

  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  // A client may end its side of the connection after the request, and still reads the response. Node ends both sides by default.
  (server as { httpAllowHalfOpen?: boolean }).httpAllowHalfOpen = true;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const shownHost = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${shownHost}:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

/** What a build names by its content never changes; what has a plain name is asked for anew. */
function serveFolder(app: Hono, folder: string): void {
  if (!existsSync(join(folder, "index.html"))) throw new ConfigError("STATIC_DIR: expected a folder with an index.html.");
  const files = serveStatic({ root: folder });
  app.use("*", async (c, next) => {
    const { path } = c.req;
    // A file whose name begins with a dot is nobody's business.
    if (path.includes("/.")) return next();
    const file = await files(c, next);
    // Where there is no file, what the next one gave comes back.
    if (!(file instanceof Response)) return;
    file.headers.set("Cache-Control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    return file;
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

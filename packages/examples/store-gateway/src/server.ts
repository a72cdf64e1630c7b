import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getConnInfo } from "@hono/node-server/conninfo";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { createApp, type GatewayOptions, nothingHere } from "./app.js";
import { ConfigError } from "./config.js";
import { localNames } from "./hosts.js";
import { type ConnectionTimes, NodeServer } from "./node-server.js";
import { StoppedError } from "./problem.js";
import { forwardedAddress, limitInMemory, visitorOf } from "./visitors.js";

/** Settings of a gateway that runs on Node. */
export interface ServerOptions extends GatewayOptions {
  /** Default: 127.0.0.1, which only this machine reaches. */
  readonly host?: string | undefined;
  /** Default: 0, which is any free port. */
  readonly port?: number | undefined;
  /** How many requests a visitor may send a minute. Default: 120. */
  readonly visitorLimit?: number | undefined;
  /** The number of proxies in front of the gateway that add to `X-Forwarded-For`. Default: 0, which leaves that header unread. */
  readonly trustedProxies?: number | undefined;
  /**
   * Names by which visitors may call the gateway beside those of this machine, such as `panel.example.com`; with a port, that one alone.
   * Default: none. A request for any other name is refused.
   */
  readonly allowedHosts?: readonly string[] | undefined;
  /** How long requests under way may take when the gateway closes, in milliseconds. Default: 5 000. */
  readonly graceMs?: number | undefined;
  /** How long a visitor may take. */
  readonly times?: ConnectionTimes | undefined;
  /** Folder of a built web page to serve beside the routes. Default: none. */
  readonly staticDir?: string | undefined;
}

/** A gateway that runs in this process. */
export interface RunningGateway {
  /** Address without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, and ends when those under way have a response, or when the grace has passed: no call of the store goes on. */
  close(): Promise<void>;
}

/**
 * Starts the gateway on Node.
 *
 * @throws YampiInputError or ConfigError where an option does not fit; the system's own error where the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningGateway> {
  const { host = "127.0.0.1", port = 0, visitorLimit = 120, trustedProxies = 0, staticDir } = options;
  const { allowedHosts = [], graceMs = 5_000, times = {} } = options;
  const visitor = (c: Context): string =>
    visitorOf(forwardedAddress(c.req.header("X-Forwarded-For"), trustedProxies, getConnInfo(c).remote.address ?? "unknown"));
  const stop = new AbortController();
  const app = createApp(options, { visitor, limitVisitors: limitInMemory(visitorLimit, visitor), ending: stop.signal });
  if (staticDir !== undefined) serveFolder(app, staticDir);

  const shownHost = host.includes(":") ? `[${host}]` : host;
  // These mean every address of the machine, and are no name of it.
  const isWildcard = host === "0.0.0.0" || host === "::";
  const names = isWildcard ? localNames : [...localNames, shownHost.toLowerCase()];
  const node = new NodeServer(app.fetch, {
    names,
    allowedHosts: allowedHosts.map((name) => name.toLowerCase()),
    times,
    isBehindProxy: trustedProxies > 0,
  });
  await node.listen(port, host);
  return {
    url: `http://${shownHost}:${(node.server.address() as AddressInfo).port}`,
    close: () => node.close(graceMs, () => stop.abort(new StoppedError())),
  };
}

/**
 * What a build names by its content never changes; a plain name is requested again. A browser at a path that leads nowhere gets the page
 * too, which says so, instead of JSON.
 */
function serveFolder(app: Hono, folder: string): void {
  const index = join(folder, "index.html");
  if (!existsSync(index)) throw new ConfigError("STATIC_DIR: expected a folder with an index.html.");
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
  app.notFound(async (c) => {
    const type = accepts(c, {
      header: "Accept",
      supports: ["application/problem+json", "text/html"],
      default: "application/problem+json",
    });
    if (type !== "text/html") return nothingHere(c);
    return c.html(fromBelow(await readFile(index, "utf8"), c.req.path), 404, { "Cache-Control": "no-store" });
  });
}

/** A page with relative addresses, as seen from a path below its folder. */
function fromBelow(html: string, path: string): string {
  const up = "../".repeat(path.split("/").length - 2) || "./";
  return html.replaceAll('="./', `="${up}`);
}

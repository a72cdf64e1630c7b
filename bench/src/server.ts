import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server of the benchmarks plays; sent to it as a message when it starts. */
export interface ServerOptions {
  /** The body of a single customer. */
  readonly customer: string;
  /** How long each page of a list takes, in milliseconds. */
  readonly latencyMs: number;
  /** Items of the whole list. */
  readonly items: number;
  /** Requests in a window of a second; none where it is 0. */
  readonly limitPerSecond: number;
}

/** What it has seen, told when it is asked. */
export interface ServerReport {
  readonly requests: number;
  readonly refused: number;
}

let options: ServerOptions;
let requests = 0;
let refused = 0;
let windowEnds = 0;
let inWindow = 0;

/** A window begins with its first request, as the API's own does. */
function takeFromLimit(): number {
  const now = performance.now();
  if (now >= windowEnds) [windowEnds, inWindow] = [now + 1000, 0];
  inWindow++;
  return options.limitPerSecond - inWindow;
}

const server = createServer(async (request, response) => {
  requests++;
  const limit = options.limitPerSecond || 1_000_000;
  const remaining = options.limitPerSecond ? takeFromLimit() : limit - 1;
  const headers = {
    "Content-Type": "application/json",
    "X-RateLimit-Limit": String(limit),
    "X-RateLimit-Remaining": String(Math.max(0, remaining)),
  };
  if (remaining < 0) {
    refused++;
    response.writeHead(429, headers).end('{"message":"Too Many Attempts."}');
    return;
  }
  const url = new URL(request.url ?? "", "http://localhost");
  const isList = url.pathname.endsWith("/customers");
  if (isList && options.latencyMs) await new Promise((resolve) => setTimeout(resolve, options.latencyMs));
  const body = isList ? pageOf(url) : options.customer;
  response.writeHead(200, { ...headers, "Content-Length": Buffer.byteLength(body) }).end(body);
});

function pageOf(url: URL): string {
  const [page, limit] = [Number(url.searchParams.get("page")), Number(url.searchParams.get("limit"))];
  const first = (page - 1) * limit;
  const count = Math.max(0, Math.min(limit, options.items - first));
  const data = Array.from({ length: count }, (_, index) => ({ id: first + index + 1, name: "Maria Exemplo", active: true }));
  const pages = Math.ceil(options.items / limit);
  const pagination = { total: options.items, count, per_page: limit, current_page: page, total_pages: pages, links: [] };
  return JSON.stringify({ data, meta: { pagination } });
}

process.on("message", (message: ServerOptions | "report") => {
  if (message === "report") {
    process.send?.({ requests, refused } satisfies ServerReport);
    return;
  }
  options = message;
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
});

// Where the benchmark is stopped, so is its server.
process.on("disconnect", () => process.exit());

import { MemoryRateLimiter, type RateLimiter, Yampi } from "@yampi-openapi/client";
import { startServer } from "./local-server.ts";

const pages = 200;
const pageSize = 100;
const latencyMs = 50;
const limitPerSecond = 50;
const concurrency = 8;

export interface Export {
  readonly name: string;
  readonly ms: number;
  /** The least time that the pages, their latency and the limit allow, in milliseconds. */
  readonly boundMs: number;
  /** How often the server refused with 429. */
  readonly refused: number;
}

/** An export of 200 pages, each of which takes the server 50 ms. */
export async function exports(): Promise<Export[]> {
  // Full windows have to pass but for the last, whose pages then take their latency.
  const windows = Math.ceil(pages / limitPerSecond) - 1;
  const lastWindow = Math.ceil((pages - windows * limitPerSecond) / concurrency) * latencyMs;
  return [
    await run("one page after another", { boundMs: pages * latencyMs, concurrency: 1, limit: 0 }),
    await run(`concurrency ${concurrency}`, { boundMs: (pages / concurrency) * latencyMs, concurrency, limit: 0 }),
    await run(`concurrency ${concurrency}, ${limitPerSecond} requests a second`, {
      boundMs: windows * 1000 + lastWindow,
      concurrency,
      limit: limitPerSecond,
    }),
  ];
}

async function run(
  name: string,
  { boundMs, concurrency, limit }: { boundMs: number; concurrency: number; limit: number },
): Promise<Export> {
  const server = await startServer({ latencyMs, items: pages * pageSize, limitPerSecond: limit });
  const yampi = new Yampi({
    alias: "minha-loja",
    userToken: "any",
    userSecretKey: "any",
    baseUrl: server.url,
    rateLimit: bySecond(),
  });
  const started = performance.now();
  let items = 0;
  for await (const _ of yampi.clusters.listCustomers(7, { limit: pageSize }, { concurrency })) items++;
  const ms = performance.now() - started;
  if (items !== pages * pageSize) throw new Error(`${name}: ${items} items came`);
  const { refused } = await server.report();
  server.close();
  return { name, ms, boundMs, refused };
}

/** The client takes windows for minutes, as the API's are; this server's are seconds. */
function bySecond(): RateLimiter {
  const memory = new MemoryRateLimiter();
  return { acquire: (route, options) => memory.acquire({ ...route, windowMs: 1000 }, options) };
}

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { MemoryRateLimiter, Yampi } from "@yampi-openapi/client";
import { startServer } from "./local-server.ts";

const items = 100_000;
const early = 1_000;

export interface Memory {
  readonly items: number;
  /** Heap in use after the first thousand items and after all, in bytes, each after a garbage collection. */
  readonly early: number;
  readonly late: number;
}

/** Iterates a long list and keeps nothing of it. */
export async function memory(): Promise<Memory> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const server = await startServer({ items });
  const credentials = { userToken: "any", userSecretKey: "any" };
  const yampi = new Yampi({ alias: "minha-loja", ...credentials, baseUrl: server.url, rateLimit: new MemoryRateLimiter() });
  let count = 0;
  let atFirst = 0;
  let atLast = 0;
  for await (const _ of yampi.clusters.listCustomers(7)) {
    count++;
    if (count === early) atFirst = heap();
    // Before the list is let go.
    if (count === items) atLast = heap();
  }
  server.close();
  return { items: count, early: atFirst, late: atLast };
}

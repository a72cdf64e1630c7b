import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { ServerOptions, ServerReport } from "./server.ts";

/** A server in a process of its own, so that its work is not counted as the client's. */
export interface LocalServer {
  readonly url: string;
  report(): Promise<ServerReport>;
  close(): void;
}

export async function startServer(options: Partial<ServerOptions>): Promise<LocalServer> {
  const child = fork(join(import.meta.dirname, "server.ts"));
  const ask = async <T>(message: object | string): Promise<T> => {
    const received = once(child, "message");
    child.send(message);
    return (await received)[0] as T;
  };
  const port = await ask<number>({ customer: "{}", latencyMs: 0, items: 0, limitPerSecond: 0, ...options });
  return { url: `http://127.0.0.1:${port}`, report: () => ask<ServerReport>("report"), close: () => child.kill() };
}

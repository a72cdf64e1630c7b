import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { portIsTaken } from "./command-line.ts";

/**
 * A port of this machine where nobody listens. It is below those that systems give to outgoing connections and to servers that ask for any
 * port, and processes look for one in places of their own, so that nothing takes it before the program that it is for.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + (process.pid % 120) * 100 + randomInt(100);
    if (await isFree(port)) return port;
  }
}

/** Ends a command whose port another program has. */
export async function refuseTakenPort(name: string, port: number): Promise<void> {
  if (await isFree(port)) return;
  console.error(portIsTaken(name, port));
  process.exit(1);
}

/** Whether a program could listen on the port. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1");
  const free = await once(server, "listening").then(
    () => true,
    () => false,
  );
  if (!free) return false;
  server.close();
  await once(server, "close");
  return true;
}

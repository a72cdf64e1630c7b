import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "@yampi-openapi/scripts/free-port";

/** A Redis of its own, which keeps nothing, on a free port of this machine. */
export async function startRedis(
  port?: number,
): Promise<{ url: string; port: number; stop(): Promise<void>; pause(): void; resume(): void }> {
  const own = port ?? (await freePort());
  const child: ChildProcess = spawn("redis-server", [
    "--port",
    String(own),
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
  ]);
  let printed = "";
  for await (const chunk of child.stdout ?? []) {
    printed += String(chunk);
    if (printed.includes("Ready to accept connections")) break;
  }
  // Another server may have taken the port, which would be mistaken for Redis.
  if (!printed.includes("Ready to accept connections")) throw new Error(`Redis does not start: ${printed}`);
  return {
    url: `redis://127.0.0.1:${own}`,
    port: own,
    stop: async () => {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
    // It still takes connections, and does not respond.
    pause: () => child.kill("SIGSTOP"),
    resume: () => child.kill("SIGCONT"),
  };
}

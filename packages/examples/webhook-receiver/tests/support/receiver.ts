import { onTestFinished } from "vitest";
import { type ReceiverOptions, startReceiver } from "../../src/server.js";
import { temporaryDatabase } from "./database.ts";
import { signed } from "./events.ts";
import { secret } from "./leaks.ts";
import { testLog } from "./log.ts";

/** Starts a receiver on a free port and an empty queue, until the test ends. */
export async function receiver(options: Partial<ReceiverOptions> = {}) {
  const database = await temporaryDatabase();
  const { lines, log, logged } = testLog();
  const { url, close } = await startReceiver({ secret, database, ...options, log });
  let closed: Promise<void> | undefined;
  const closeOnce = (): Promise<void> => {
    closed ??= close();
    return closed;
  };
  onTestFinished(closeOnce);
  const post = async (body: string): Promise<number> => (await fetch(`${url}/webhooks`, signed(body))).status;
  return { url, database, lines, logged, close: closeOnce, post };
}

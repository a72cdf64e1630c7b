import { createApp } from "../../src/app.js";
import { select, temporaryQueue } from "./database.ts";
import { signed } from "./events.ts";
import { heard, secret } from "./leaks.ts";

/** The door of a receiver with a queue of its own, without a worker and without a port. */
export async function door({ maxBodyBytes }: { readonly maxBodyBytes?: number } = {}) {
  const { queue, database } = await temporaryQueue();
  const log: string[] = [];
  let stored = 0;
  const app = createApp({
    queue,
    secret,
    maxBodyBytes,
    onStored: () => stored++,
    log: (line) => {
      log.push(line);
      heard(line);
    },
  });
  const post = async (body: string | Uint8Array, signature?: string | null) => {
    const response = await app.request("/webhooks", signed(body, signature));
    const answer = { status: response.status, json: await response.json() };
    heard(JSON.stringify(answer));
    return answer;
  };
  return {
    app,
    post,
    queue,
    database,
    log,
    stored: () => stored,
    bodies: () => select(database, "select name, body from events"),
  };
}

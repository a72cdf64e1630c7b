import { parseWebhook, webhookKey, webhookSignatureHeader, YampiWebhookError } from "@yampi-openapi/client/webhooks";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { whenFree } from "./busy.js";
import { healthOf } from "./health.js";
import { type Log, reasonOf } from "./log.js";
import type { Queue } from "./queue.js";

/** What the door of a receiver needs. */
export interface AppOptions {
  /** Keeps events; true where one is new. */
  readonly queue: Pick<Queue, "add" | "check">;
  /** Secret of the webhook, with which the store signs. */
  readonly secret: string;
  /** How long a body may be, in bytes. Default: 1 MiB. */
  readonly maxBodyBytes?: number | undefined;
  /** Is called when there is a new event. */
  readonly onStored?: (() => void) | undefined;
  readonly log: Log;
}

/** How long an event waits for another program that has the database locked. Yampi waits five seconds for the response. */
const addWaitMs = 2_000;

/** Makes the door: it takes events, and works on none of them. */
export function createApp({ queue, secret, maxBodyBytes = 1024 * 1024, onStored, log }: AppOptions): Hono {
  const app = new Hono();

  const limit = bodyLimit({ maxSize: maxBodyBytes, onError: (c) => c.json({ error: "The body is too long." }, 413) });
  app.post("/webhooks", limit, async (c) => {
    const rawBody = new Uint8Array(await c.req.arrayBuffer());
    const event = await parseWebhook({ rawBody, signature: c.req.header(webhookSignatureHeader), secret });
    const key = await webhookKey(rawBody);
    let isNew: boolean;
    try {
      const body = new TextDecoder().decode(rawBody);
      isNew = await whenFree(() => queue.add({ key, name: event.event, body }), addWaitMs);
    } catch (error) {
      log(`503: the queue cannot be written: ${reasonOf(error)}.`);
      return c.json({ error: "The event cannot be kept now." }, 503);
    }
    // From here on the event outlives this process, so the store may forget it.
    if (isNew) onStored?.();
    return c.json({ status: isNew ? "stored" : "known" });
  });

  const isHealthy = healthOf(() => queue.check());
  app.get("/health", async (c) => ((await isHealthy()) ? c.json({ status: "ok" }) : c.json({ status: "unwritable" }, 503)));

  app.notFound((c) => c.json({ error: "There is no such route." }, 404));
  app.onError((error, c) => {
    if (error instanceof YampiWebhookError) {
      const status = error.reason === "signature" ? 401 : 400;
      log(`${status}: ${error.message}`);
      return c.json({ error: error.message }, status);
    }
    // A sender that left before its body was complete receives no response.
    if (c.req.raw.signal.aborted) return c.body(null, 408);
    log(`500: ${reasonOf(error)}.`);
    return c.json({ error: "Something unexpected happened." }, 500);
  });
  return app;
}

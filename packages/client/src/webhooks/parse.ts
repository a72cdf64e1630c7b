import type { KnownWebhookEvent, WebhookMerchant, WebhookTime } from "@yampi-openapi/types";
import { YampiInputError } from "../errors.js";
import { type KnownOptions, readKnown } from "../options/known-options.js";
import { YampiWebhookError } from "./error.js";
import { bytesOf, type RawBody } from "./raw-body.js";
import { type SeenStore, webhookKey } from "./seen.js";
import { type SignedWebhook, verifyWebhook } from "./verify.js";

/**
 * A name of none of the known events, as a string. TypeScript holds no other string to be different from every name in a comparison, so
 * that `event.event === "order.paid"` leaves unknown events out.
 */
declare enum UnknownEventName {
  None = "",
}

/** An event that the description does not know. */
export interface UnknownWebhookEvent {
  event: UnknownEventName;
  time: WebhookTime;
  merchant: WebhookMerchant;
  resource: unknown;
}

/** What Yampi sends: `event` tells what `resource` is. Yampi may add events, which are {@link UnknownWebhookEvent}. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;

/** A request that claims to come from Yampi, and what came before. */
export interface ReceivedWebhook extends SignedWebhook {
  /** Refuses what it has seen. It is asked last, so that it remembers nothing but events. Default: nothing is remembered. */
  readonly seen?: SeenStore | undefined;
}

const knownOptions: KnownOptions<ReceivedWebhook> = { rawBody: "any", signature: "any", secret: "any", seen: "any" };

/**
 * Reads an event, once its signature fits.
 *
 * Its fields are not held against the description, but for the name of the event: what is typed is what is known of it.
 *
 * With `seen`, the event counts as seen before this returns. Where you then fail to keep it, forget its key before you answer, or it is
 * refused when it is sent again. Where you keep events in a database, keep {@link webhookKey} with them instead.
 *
 * @throws YampiWebhookError, whose `reason` tells why there is no event.
 * @throws YampiInputError without a secret, or where `rawBody` was parsed.
 */
export async function parseWebhook(webhook: ReceivedWebhook): Promise<WebhookEvent> {
  const { rawBody, signature, secret, seen } = readKnown("the parts of a webhook", webhook, knownOptions);
  if (seen !== undefined && typeof seen?.seen !== "function") {
    throw new YampiInputError("seen", "expected an object with a method seen");
  }
  const body = bytesOf(rawBody as RawBody);
  if (!(await verifyWebhook({ rawBody: body, signature, secret: secret as string }))) throw new YampiWebhookError("signature");
  const event = readEvent(body);
  if (!event) throw new YampiWebhookError("body");
  if (await seen?.seen(await webhookKey(body))) throw new YampiWebhookError("replay");
  return event;
}

/** Nothing where the bytes are not an event. What the parser says of them would show them. */
function readEvent(body: Uint8Array): WebhookEvent | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return isEvent(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function isEvent(json: unknown): json is WebhookEvent {
  return typeof json === "object" && json !== null && "event" in json && typeof json.event === "string";
}

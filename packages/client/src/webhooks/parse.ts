import type { KnownWebhookEvent, WebhookMerchant, WebhookTime } from "@yampi-openapi/types";
import { webhookSignatureHeader } from "../generated/webhooks.js";
import { anything, type KnownOptions, readKnown, withMethod } from "../options/known-options.js";
import { YampiWebhookError } from "./error.js";
import { bytesOf, type RawBody } from "./raw-body.js";
import { type SeenStore, webhookKey } from "./seen.js";
import { type SignedWebhook, verifyWebhook } from "./verify.js";

/**
 * The name of an event that is not known. A plain string would not be excluded by a comparison such as `event.event === "order.paid"`.
 */
declare enum UnknownEventName {
  None = "",
}

/** An event that the description does not have. */
export interface UnknownWebhookEvent {
  event: UnknownEventName;
  time: WebhookTime;
  merchant: WebhookMerchant;
  resource: unknown;
}

/** An event. Its name, `event`, determines the type of `resource`. Events that Yampi adds later are {@link UnknownWebhookEvent}. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;

/** A request that claims to come from Yampi, with a memory of earlier events. */
export interface ReceivedWebhook extends SignedWebhook {
  /** Refuses repeated events. It is asked last, so it remembers valid events only. Default: no event is remembered. */
  readonly seen?: SeenStore | undefined;
}

const knownOptions: KnownOptions<ReceivedWebhook> = {
  rawBody: anything,
  signature: anything,
  secret: anything,
  seen: withMethod("seen"),
};

/**
 * Verifies the signature of a webhook and parses its event.
 *
 * Only the name of the event is validated. The types show what is known about the other fields.
 *
 * With `seen`, the event is remembered before this returns. If you cannot store it, forget its key before you respond; otherwise the repeated
 * event is refused. If you store events in a database, store {@link webhookKey} with them instead.
 *
 * @throws YampiWebhookError with a `reason`, if there is no valid event.
 * @throws YampiInputError if the secret is missing, or `rawBody` was already parsed.
 */
export async function parseWebhook(webhook: ReceivedWebhook): Promise<WebhookEvent> {
  const { rawBody, signature, secret, seen } = readKnown("parseWebhook", webhook, knownOptions);
  const body = bytesOf(rawBody as RawBody);
  if (!(await verifyWebhook({ rawBody: body, signature, secret: secret as string })))
    throw new YampiWebhookError(
      "signature",
      signature?.length ? undefined : `the request has no header ${webhookSignatureHeader}`,
    );
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

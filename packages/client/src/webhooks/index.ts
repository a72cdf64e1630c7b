/**
 * Takes the events that Yampi sends to a store's own server. It needs nothing but Web Crypto, which every runtime has.
 *
 * @packageDocumentation
 */
export { webhookEventNames, webhookSignatureHeader } from "../generated/webhooks.js";
export { type WebhookRefusal, YampiWebhookError } from "./error.js";
export { parseWebhook, type ReceivedWebhook, type UnknownWebhookEvent, type WebhookEvent } from "./parse.js";
export type { RawBody } from "./raw-body.js";
export { type MemorySeenStore, type MemorySeenStoreOptions, memorySeenStore, type SeenStore, webhookKey } from "./seen.js";
export { type SignedWebhook, verifyWebhook } from "./verify.js";

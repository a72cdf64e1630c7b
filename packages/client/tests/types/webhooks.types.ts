/** Compiled by `npm run typecheck`, never run: each `@ts-expect-error` is a mistake that the types must catch. */
import type {
  Cart,
  Customer,
  CustomerAddress,
  EventProduct,
  Inventory,
  Invoice,
  Money,
  Order,
  Transaction,
  WebhookResource,
} from "../../src/index.js";
import { memorySeenStore, parseWebhook, verifyWebhook, type webhookEventNames, webhookKey } from "../../src/webhooks/index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

declare const headers: { readonly [name: string]: string | string[] | undefined };
declare const request: Request;
declare const secret: string;

const event = await parseWebhook({ rawBody: await request.arrayBuffer(), signature: request.headers.get("any"), secret });
await parseWebhook({ rawBody: Buffer.of(), signature: headers.any, secret, seen: memorySeenStore() });
await parseWebhook({ rawBody: "", signature: "", secret, seen: { seen: async (key) => key === "" } });

switch (event.event) {
  case "order.created":
  case "order.paid":
  case "order.status.updated":
  case "order.updated":
    holds<Equal<typeof event.resource, Order>>();
    holds<Equal<typeof event.resource.value_total, Money>>();
    holds<Equal<typeof event.resource.total, unknown>>();
    break;
  case "cart.reminder":
    holds<Equal<typeof event.resource, Cart>>();
    break;
  case "customer.created":
    holds<Equal<typeof event.resource, Customer>>();
    break;
  case "customer.address.created":
    holds<Equal<typeof event.resource, CustomerAddress>>();
    break;
  case "order.invoice.created":
  case "order.invoice.updated":
    holds<Equal<typeof event.resource, Invoice>>();
    break;
  case "transaction.payment.refused":
    holds<Equal<typeof event.resource, Transaction>>();
    holds<Equal<typeof event.resource.error_code, string | null>>();
    break;
  case "product.inventory.updated":
    holds<Equal<typeof event.resource, Inventory>>();
    holds<Equal<typeof event.resource.quantity, number>>();
    break;
  case "product.created":
  case "product.updated":
  case "product.deleted":
    holds<Equal<typeof event.resource, EventProduct>>();
    holds<Equal<typeof event.resource.id, number>>();
    break;
  case "cashback.expiring":
    holds<Equal<typeof event.resource, WebhookResource>>();
    break;
  default: {
    const name: string = event.event;
    console.log(name, event.time, event.merchant.alias);
    holds<Equal<typeof event.resource, unknown>>();
  }
}

if (event.event === "order.paid") holds<Equal<typeof event.resource.id, number>>();
holds<Equal<typeof event.event & (typeof webhookEventNames)[number], (typeof webhookEventNames)[number]>>();

// @ts-expect-error no event has this name
if (event.event === "order.refunded") console.log();
// @ts-expect-error of which event is not known yet
event.resource.id;
// @ts-expect-error the body that a parser made
verifyWebhook({ rawBody: { event: "order.paid" }, signature: "", secret });
// @ts-expect-error the secret is needed, and may be missing in the environment
verifyWebhook({ rawBody: "", signature: "", secret: process.env.ANY });
// @ts-expect-error the signature is needed
parseWebhook({ rawBody: "", secret });
// @ts-expect-error a key is not told at once
webhookKey("").length;

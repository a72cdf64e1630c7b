import type { WebhookEvent } from "@yampi-openapi/client/webhooks";

/** What of an event tells that the same thing happened, or nothing where it cannot be told. */
type Facts = readonly unknown[];

/** An order's event is about what the order has become. */
const order = (resource: Fields): Facts => [resource.id, field(field(resource.status, "data"), "alias")];
/** What can be created, refused or deleted once alone. */
const once = (resource: Fields): Facts => [resource.id];

type Fields = { readonly [name: string]: unknown };

/**
 * The facts of each kind of event that tells one thing once. Any other kind has the hash of its body for its key, because the same facts
 * may be true twice:
 * - `order.updated`, `order.invoice.updated`, `product.updated`: a change may be anything, and nothing in the event counts changes.
 * - `order.status.updated`: an order may come back to a status that it had.
 * - `product.inventory.updated`: a stock of 5 may become 4 and then 5, and the last event counts.
 * - `cart.reminder`: Yampi reminds of one cart several times on purpose, and no field that is known counts the reminders.
 * - `cashback.expiring`, and events that are not known: no source shows their resource.
 */
const factsOf: { readonly [event: string]: (resource: Fields) => Facts } = {
  "order.created": once,
  // With its status: an order that is paid, cancelled and paid with another status is another event.
  "order.paid": order,
  "order.invoice.created": once,
  // The resource is the transaction. A customer who tries again has another one.
  "transaction.payment.refused": once,
  "customer.created": once,
  "customer.address.created": once,
  "product.created": once,
  "product.deleted": once,
};

/**
 * A key that is the same where an event is sent again with another `time`, or with other fields that do not matter: its store, its name
 * and its facts.
 *
 * @param hash - The key of the body, for events of which nothing better is known.
 */
export function businessKey(event: WebhookEvent, hash: string): string {
  const name: string = event.event;
  if (!Object.hasOwn(factsOf, name)) return hash;
  const facts = factsOf[name]?.(asFields(event.resource)) ?? [];
  const [id] = facts;
  // Without an ID, all events of the kind would have one key.
  if (typeof id !== "number" && (typeof id !== "string" || id === "")) return hash;
  const texts = [field(event.merchant, "id"), ...facts].map((fact) => (isScalar(fact) ? String(fact) : ""));
  return JSON.stringify([name, ...texts]);
}

function field(value: unknown, name: string): unknown {
  return asFields(value)[name];
}

function asFields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function isScalar(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

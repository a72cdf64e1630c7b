// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

/** The header that carries the signature of an event, in lower case, as Node.js has the names of headers. */
export const webhookSignatureHeader = "x-yampi-hmac-sha256";

/** The names of all events that are described. */
export const webhookEventNames = [
  "order.created",
  "order.paid",
  "order.status.updated",
  "order.updated",
  "cart.reminder",
  "customer.created",
  "customer.address.created",
  "transaction.payment.refused",
  "product.inventory.updated",
  "order.invoice.created",
  "order.invoice.updated",
  "product.created",
  "product.updated",
  "product.deleted",
  "cashback.expiring",
] as const;

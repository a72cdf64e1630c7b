import type { Handlers } from "./worker.js";

/**
 * What this example does with events: it notes what another program is to do, and nothing else. A message is written in the same transaction
 * that marks its event as done, so that it is there once, however often the event was sent or worked on.
 */
export const handlers: Handlers = {
  "order.paid": ({ resource }) => [{ topic: "thank-for-order", id: resource.id }],
  "cart.reminder": ({ resource }) => [{ topic: "remind-of-cart", id: resource.id }],
  "customer.created": ({ resource }) => [{ topic: "welcome-customer", id: resource.id }],
};

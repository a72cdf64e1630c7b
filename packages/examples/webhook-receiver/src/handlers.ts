import type { Handlers } from "./worker.js";

/**
 * What this example does with events: it notes what another program is to do, and nothing else. A message is written in the same transaction
 * that marks its event as done, so that it is there once, however often the event was sent or worked on. With `onceFor` it is also
 * there once where the store sends the event again with another `time`.
 */
export const handlers: Handlers = {
  "order.paid": ({ resource }, { businessKey }) => [{ topic: "thank-for-order", id: resource.id, onceFor: businessKey }],
  // The key of a reminder is that of its body: a second reminder of a cart is meant.
  "cart.reminder": ({ resource }, { businessKey }) => [{ topic: "remind-of-cart", id: resource.id, onceFor: businessKey }],
  "customer.created": ({ resource }, { businessKey }) => [{ topic: "welcome-customer", id: resource.id, onceFor: businessKey }],
};

import type { WebhookInput } from "../../../../src/index.js";
import type { BodyCase, Cases } from "./case.js";

const leastWebhook = {
  name: "Pedidos pagos",
  url: "https://loja.example.com/webhooks/yampi",
  events: ["order.paid"],
} satisfies WebhookInput;

const webhookBody: BodyCase = {
  least: leastWebhook,
  takes: { events: [["order.updated", "cart.reminder"]], active: [true, false] },
  refuses: { name: [1, null], url: [1, null], events: ["order.paid", ["order.shipped"], [1]], active: [1, "true"] },
};

export const webhooks: Cases = {
  "webhooks.create": { body: webhookBody },
  "webhooks.update": { body: webhookBody },
};

import type { WebhookInput } from "../../../src/index.js";
import { asEmptyPage, asPage, type BodyCase, type Cases } from "./case.js";

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
  "webhooks.list": {
    call: (yampi, options) => yampi.webhooks.list({ limit: 100 }, options),
    expected: { inferred: asPage, empty: asEmptyPage },
  },
  "webhooks.create": {
    call: (yampi, options) => yampi.webhooks.create(leastWebhook, options),
    statuses: ["200", "201"],
    expected: { inferred: (example) => example.data, documented: (example) => example },
    body: webhookBody,
  },
  "webhooks.get": {
    call: (yampi, options) => yampi.webhooks.get(301, { skipCache: true }, options),
    expected: { inferred: (example) => example.data, documented: (example) => example },
  },
  "webhooks.update": {
    call: (yampi, options) => yampi.webhooks.update(301, { ...leastWebhook, active: true }, options),
    expected: { inferred: (example) => example.data, documented: (example) => example },
    body: webhookBody,
  },
  "webhooks.delete": {
    call: (yampi, options) => yampi.webhooks.delete(301, {}, options),
    statuses: ["204"],
  },
  "webhooks.listEvents": {
    call: (yampi, options) => yampi.webhooks.listEvents({ skipCache: true }, options),
    expected: { inferred: (example) => ({ data: example.data, pagination: undefined }) },
  },
};

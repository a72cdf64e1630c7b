import { describe, expect, it } from "vitest";
import { redact } from "../../../src/redact/index.js";
import { eventBodies, responseBodies } from "../bodies/bodies.js";

/** What an invented body has where a real one has a secret or something personal. */
const hidden = new RegExp(
  [
    "reorder|content-statement|public/orders|cart/simulate|auth/login|00000000-0000-1000-8000-0000000",
    "maria|900000000|12345678909|1990-12-25|192.0.2.10|0000\\*{8}0000|Rua Exemplo|01001000|^Apto",
  ].join("|"),
  "i",
);

/** Every text of an entity, whatever holds it. */
const textsIn = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)];

const events = Object.fromEntries(eventBodies.map(({ body }) => [body.event, body as { readonly resource?: unknown }]));
const order = responseBodies.find(({ operation }) => operation === "orders.get")?.body.data;

describe.each([
  ["Order", "an order of an event", events["order.created"]?.resource],
  ["Order", "an order of a response", order],
  ["Cart", "a cart", events["cart.reminder"]?.resource],
  ["Transaction", "a refused payment", events["transaction.payment.refused"]?.resource],
  ["Customer", "a customer", events["customer.created"]?.resource],
] as const)("redact, of a captured %s,", (schema, what, entity) => {
  it(`hides every secret and everything personal of ${what}, at any depth`, () => {
    expect(textsIn(entity).filter((text) => hidden.test(text)).length).toBeGreaterThan(9);
    expect(textsIn(redact(schema, entity as never)).filter((text) => hidden.test(text))).toEqual([]);
  });

  it(`keeps what else ${what} says`, () => {
    const { id, created_at, amount } = entity as { [name: string]: unknown };
    expect(redact(schema, entity as never)).toMatchObject(JSON.parse(JSON.stringify({ id, created_at, amount })));
  });
});

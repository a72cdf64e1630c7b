import { DatabaseSync } from "node:sqlite";
import { type WebhookEvent, webhookEventNames } from "@yampi-openapi/client/webhooks";
import { describe, expect, test } from "vitest";
import { businessKey } from "../src/business-key.js";
import { select } from "./support/database.ts";
import { receiver } from "./support/receiver.ts";

const anEvent = (event: string, resource: unknown = { id: 7 }, changes: object = {}): WebhookEvent =>
  ({ event, time: "2026-03-05 14:07:25", merchant: { id: 501, alias: "minha-loja" }, resource, ...changes }) as WebhookEvent;
const later = { time: "2026-03-05 15:00:00" };

describe("the business key", () => {
  const once = [
    "order.created",
    "order.paid",
    "order.invoice.created",
    "transaction.payment.refused",
    "customer.created",
    "customer.address.created",
    "product.created",
    "product.deleted",
  ];

  test.each(once)("of %s is the same at another time, and another for another ID, store or event", (name) => {
    const key = businessKey(anEvent(name), "hash");
    expect(key).not.toBe("hash");
    expect(businessKey(anEvent(name, { id: 7, updated_at: {} }, later), "other hash")).toBe(key);
    const others = [
      anEvent(name, { id: 8 }),
      anEvent(name, { id: 7 }, { merchant: { id: 502 } }),
      ...once.filter((other) => other !== name).map((other) => anEvent(other)),
    ];
    for (const other of others) expect(businessKey(other, "hash")).not.toBe(key);
  });

  test("of order.paid tells the statuses of an order apart", () => {
    const paid = (alias: string) => businessKey(anEvent("order.paid", { id: 7, status: { data: { alias } } }), "hash");
    expect(paid("paid")).toBe(paid("paid"));
    expect(paid("paid")).not.toBe(paid("invoiced"));
  });

  test.each([...webhookEventNames.filter((name) => !once.includes(name)), "nope", "toString", "__proto__"])(
    "of %s is the hash of the body, since the same may happen twice",
    (name) => {
      expect(businessKey(anEvent(name), "hash")).toBe("hash");
    },
  );

  test.each([undefined, null, "text", 7, [], {}, { id: null }, { id: "" }, { id: {} }, { id: true }])(
    "is the hash where the resource has no ID: %j",
    (resource) => {
      expect(businessKey(anEvent("order.paid", resource ?? null), "hash")).toBe("hash");
    },
  );

  test.each([{ status: null }, { status: { data: [] } }, { status: { data: { alias: {} } } }, {}])(
    "does without a status that is not there: %j",
    (fields) => {
      expect(businessKey(anEvent("order.paid", { id: 7, ...fields }), "hash")).not.toBe("hash");
    },
  );
});

describe("an event that is sent again with another time", () => {
  const bodyAt = (name: string, time: string) => JSON.stringify(anEvent(name, { id: 7 }, { time }));
  const topics = (database: string) => select(database, "select topic from outbox order by id").map(({ topic }) => topic);

  test.each([
    ["order.paid", ["thank-for-order"]],
    ["customer.created", ["welcome-customer"]],
    ["cart.reminder", ["remind-of-cart", "remind-of-cart"]],
  ])("%s leaves %j", async (name, expected) => {
    const { post, database, logged } = await receiver();
    for (const time of ["2026-03-05 14:07:25", "2026-03-05 15:00:00"]) expect(await post(bodyAt(name, time))).toBe(200);
    await logged(`${name} #2 is done.`);
    expect(topics(database)).toEqual(expected);
  });

  test("leaves nothing also where the first message was read and deleted", async () => {
    const { post, database, logged } = await receiver();
    await post(bodyAt("order.paid", "2026-03-05 14:07:25"));
    await logged("order.paid #1 is done.");
    deleteOutbox(database);
    await post(bodyAt("order.paid", "2026-03-05 15:00:00"));
    await logged("order.paid #2 is done.");
    expect(topics(database)).toEqual([]);
  });
});

/** What the program that reads the outbox does. */
function deleteOutbox(database: string): void {
  const reader = new DatabaseSync(database, { timeout: 5_000 });
  reader.exec("delete from outbox");
  reader.close();
}

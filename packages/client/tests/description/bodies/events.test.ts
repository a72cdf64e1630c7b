import { describe, expect, it } from "vitest";
import { parseWebhook } from "../../../src/webhooks/index.js";
import { signed } from "../../webhooks/signed.js";
import { eventBodies, schemaOfEvent, schemas, sealedSchemas, wasCaptured } from "./bodies.js";

describe.each(eventBodies)("The event $name, which is $strength", (event) => {
  it("is read from a signed request as it was sent", async () => {
    expect(await parseWebhook(signed(JSON.stringify(event.body)))).toEqual(event.body);
  });

  it("fits its schema", () => {
    expect(schemas.faults(schemaOfEvent(event), event.body)).toEqual([]);
  });

  it("is told apart from other events by its name", () => {
    expect(schemas.faults("/components/schemas/KnownWebhookEvent", event.body)).toEqual([]);
  });
});

describe.each(eventBodies.filter(wasCaptured))("The event $name", (event) => {
  it("has no property that the description does not name, at any depth", () => {
    expect(sealedSchemas.faults(schemaOfEvent(event), event.body)).toEqual([]);
  });
});

describe("A property that the description does not name", () => {
  it("is found in a captured event, although its resource may have others", () => {
    const [order] = eventBodies.filter(({ body }) => body.event === "order.created") as [(typeof eventBodies)[number]];
    const altered = { ...order.body, resource: { id: 80001, surprise: true } };
    expect(sealedSchemas.faults(schemaOfEvent(order), altered).join("\n")).toContain("surprise");
  });
});

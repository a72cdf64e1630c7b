import { describe, expect, it } from "vitest";
import { Description } from "../src/generate/description.ts";
import { webhookConstants } from "../src/generate/webhooks.ts";
import type { OpenAPI3 } from "../src/openapi-types.ts";
import { operation, tinyDocument } from "./tiny.ts";

const signature = { name: "X-Signature", in: "header", required: true, schema: { type: "string" } };
const named = (...names: string[]) => ({ type: "object", properties: { event: { type: "string", enum: names } } });
const body = (schema: object) => ({ content: { "application/json": { schema } } });
const taken = { "2XX": { description: "Taken." } };

/** A description with webhooks, each a POST of what is given. */
function withWebhooks(...posts: object[]): Description {
  const webhooks = Object.fromEntries(posts.map((post, index) => [`webhook-${index}`, { post: { responses: taken, ...post } }]));
  return new Description({ ...tinyDocument(operation()), webhooks } as OpenAPI3);
}

describe("Of webhooks the client learns", () => {
  it("the header of the signature, and the names of all events in their order", () => {
    const union = { oneOf: [named("order.paid", "order.created"), { oneOf: [named("cart.reminder")] }] };
    const code = webhookConstants(withWebhooks({ parameters: [signature], requestBody: body(union) }));
    expect(code).toContain('export const webhookSignatureHeader = "x-signature";\n');
    expect(code).toContain('= [\n  "order.paid",\n  "order.created",\n  "cart.reminder",\n] as const;\n');
  });

  it("the same of several, where they share the header", () => {
    const posts = ["a", "b"].map((name) => ({ parameters: [signature], requestBody: body(named(name)) }));
    expect(webhookConstants(withWebhooks(...posts))).toContain('[\n  "a",\n  "b",\n]');
  });

  it("nothing of methods: they are no operations that it could call", () => {
    const webhook = { operationId: "events.receive", parameters: [signature], requestBody: body(named("a")) };
    expect(
      withWebhooks(webhook)
        .operations()
        .map(({ id }) => id),
    ).toEqual(["items.get"]);
  });
});

describe("What the generator cannot make of webhooks", () => {
  const other = { ...signature, name: "X-Other" };
  it.each([
    ["none at all", [], "one header"],
    ["no header", [{ requestBody: body(named("a")) }], "one header"],
    ["two headers", [{ parameters: [signature, other], requestBody: body(named("a")) }], "one header"],
    ["no body", [{ parameters: [signature] }], "enum of its names"],
    ["events of any name", [{ parameters: [signature], requestBody: body({ type: "object" }) }], "enum of its names"],
  ])("is a clear error: %s", (_, posts, message) => {
    expect(() => webhookConstants(withWebhooks(...posts))).toThrow(message);
  });
});

import { describe, expect, it, vi } from "vitest";
import { YampiError } from "../../src/index.js";
import { parseWebhook, webhookEventNames, YampiWebhookError } from "../../src/webhooks/index.js";
import { textsOf } from "../faults/leak-search.js";
import { describedNames, examples, secret, signed } from "./signed.js";

describe("An event is given as it came", () => {
  it.each(examples)("the example $name", async ({ event }) => {
    expect(await parseWebhook(signed(JSON.stringify(event)))).toEqual(event);
  });

  it.each(describedNames.map((names) => ({ names })))("with an example of one of $names", ({ names }) => {
    expect(examples.filter(({ event }) => names.includes(event.event))).not.toEqual([]);
  });

  it("by its name, with what the name says of the resource", async () => {
    const found: unknown[] = [];
    for (const { event } of examples) {
      const received = await parseWebhook(signed(JSON.stringify(event)));
      if (received.event === "order.paid") found.push(received.resource.customer?.data.email);
      if (received.event === "cart.reminder") found.push(received.resource.totalizers?.total_formated);
      if (received.event === "customer.created") found.push(received.resource.type);
      if (received.event === "customer.address.created") found.push(received.resource.zip_code);
    }
    expect(found).toEqual(["maria@example.com", "R$ 112,40", "f", "01001000"]);
  });

  it.each([
    ["an event that the description does not know", { event: "order.refunded", time: "2026-03-05 14:07:25", resource: [1] }],
    ["an event with more fields than are described", { event: "order.paid", resource: { id: 1, total: 9.9 }, attempt: 2 }],
    ["an event that lacks fields", { event: "order.paid" }],
  ])("%s", async (_, event) => {
    expect(await parseWebhook(signed(JSON.stringify(event)))).toEqual(event);
  });

  it("with the names of all described events at hand", () => {
    expect(webhookEventNames).toEqual(describedNames.flat());
    expect(new Set(webhookEventNames).size).toBe(webhookEventNames.length);
  });

  it.each([
    [
      "escapes of PHP",
      String.raw`{"event":"order.paid","resource":{"url":"https:\/\/loja.example.com","name":"Concei\u00e7\u00e3o"}}`,
    ],
    ["a byte order mark", '\uFEFF{"event":"order.paid","resource":{"url":"https://loja.example.com","name":"Conceição"}}'],
    ["white space around", ' \n{"event":"order.paid","resource":{"url":"https://loja.example.com","name":"Conceição"}}\r\n'],
  ])("from a body with %s", async (_, rawBody) => {
    const resource = { url: "https://loja.example.com", name: "Conceição" };
    expect(await parseWebhook(signed(rawBody))).toEqual({ event: "order.paid", resource });
    expect(await parseWebhook(signed(new TextEncoder().encode(rawBody)))).toEqual({ event: "order.paid", resource });
  });

  it("from the bytes that were verified, whoever writes into them meanwhile", async () => {
    const bytes = Buffer.from('{"event":"order.paid"}');
    const parsing = parseWebhook(signed(bytes));
    bytes.fill(" ");
    expect(await parsing).toEqual({ event: "order.paid" });
  });
});

describe("There is no event, for the reason", () => {
  it.each([
    ["of no signature", { signature: undefined }],
    ["of a wrong signature", { signature: signed("other").signature }],
    ["of another secret", { secret: "other" }],
  ])("signature: because %s", async (_, change) => {
    await expect(parseWebhook({ ...signed('{"event":"order.paid"}'), ...change })).rejects.toMatchObject({ reason: "signature" });
  });

  it.each([undefined, null, "", []])("signature: and the message says so where there is none: %j", async (signature) => {
    await expect(parseWebhook({ ...signed('{"event":"order.paid"}'), signature })).rejects.toMatchObject({
      reason: "signature",
      message: "Webhook: the request has no header x-yampi-hmac-sha256.",
    });
  });

  it.each<[string, string | Uint8Array]>([
    ["empty", ""],
    ["cut", '{"event":"order.paid"'],
    ["no JSON", "<html>"],
    ["not UTF-8", Buffer.from('{"event":"order.paid","a":"\xE9"}', "latin1")],
    ["a list", '[{"event":"order.paid"}]'],
    ["null", "null"],
    ["a text", '"order.paid"'],
    ["an object without a name", "{}"],
    ["an object whose name is no text", '{"event":1}'],
  ])("body: because the body is %s", async (_, rawBody) => {
    await expect(parseWebhook(signed(rawBody))).rejects.toMatchObject({ reason: "body" });
  });

  it("signature before body, so that nobody learns what a reader makes of theirs", async () => {
    await expect(parseWebhook({ ...signed("<html>"), secret: "other" })).rejects.toMatchObject({ reason: "signature" });
  });

  it.each<[string, object, string]>([
    ["signature", { secret: `${secret}-and-more` }, '{"event":"maria@example.com"}'],
    ["body", {}, "maria@example.com"],
    ["replay", { seen: { seen: () => true } }, '{"event":"maria@example.com"}'],
  ])("%s, and the error holds neither the secret nor the signature nor the body", async (reason, change, rawBody) => {
    const call = { ...signed(rawBody), ...change };
    const error = await parseWebhook(call).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(YampiWebhookError);
    expect(error).toBeInstanceOf(YampiError);
    expect(error).toMatchObject({ name: "YampiWebhookError", reason });
    const shown = textsOf(error).join();
    for (const leak of [secret, call.signature, "maria"]) expect(shown).not.toContain(leak);
  });

  it.each([{ rawBody: { event: "order.paid" } }, { secret: "" }])(
    "none, but a mistake of the caller, with %o",
    async (change) => {
      const call = { ...signed('{"event":"order.paid"}'), ...change } as Parameters<typeof parseWebhook>[0];
      await expect(parseWebhook(call)).rejects.toMatchObject({ argument: Object.keys(change)[0] });
    },
  );
});

it("Nothing is remembered of what is refused, and everything of what is given", async () => {
  const seen = vi.fn(() => false);
  const call = signed('{"event":"order.paid"}');
  await parseWebhook({ ...call, secret: "other", seen: { seen } }).catch(() => {});
  await parseWebhook({ ...signed("{}"), seen: { seen } }).catch(() => {});
  expect(seen).not.toHaveBeenCalled();
  await parseWebhook({ ...call, seen: { seen } });
  expect(seen).toHaveBeenCalledOnce();
});

import { createHmac } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { YampiInputError } from "../../src/index.js";
import { type SignedWebhook, verifyWebhook, webhookSignatureHeader } from "../../src/webhooks/index.js";
import { examples, secret, signed } from "./signed.js";

const body = JSON.stringify(examples[0]?.event);
const bytes = new TextEncoder().encode(body);
const good = signed(body);

describe("A signature fits", () => {
  it("the vector of RFC 4231 with a text as key", async () => {
    const signature = Buffer.from("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", "hex").toString("base64");
    expect(await verifyWebhook({ rawBody: "what do ya want for nothing?", secret: "Jefe", signature })).toBe(true);
  });

  it.each(examples)("the example $name, signed by Node", async ({ event }) => {
    expect(await verifyWebhook(signed(JSON.stringify(event)))).toBe(true);
  });

  it.each<[string, SignedWebhook["rawBody"]]>([
    ["a text", body],
    ["bytes", bytes],
    ["a Buffer", Buffer.from(body)],
    ["an ArrayBuffer", bytes.slice().buffer],
    ["a part of larger bytes", new Uint8Array([0, ...bytes, 0]).subarray(1, -1)],
    ["bytes of another realm", runInNewContext("Uint8Array.from(bytes)", { bytes }) as Uint8Array],
    ["an ArrayBuffer of another realm", runInNewContext("Uint8Array.from(bytes).buffer", { bytes }) as ArrayBuffer],
  ])("%s", async (_, rawBody) => {
    expect(await verifyWebhook({ ...good, rawBody })).toBe(true);
  });

  it.each([
    ["nothing at all", ""],
    ["accents and signs beyond ASCII", '{"name":"Conceição 🛒"}'],
    [
      "a body whose slashes and accents PHP escaped",
      String.raw`{"url":"https:\/\/loja.example.com","name":"Concei\u00e7\u00e3o"}`,
    ],
    ["a body with a byte order mark", '\uFEFF{"event":"order.paid"}'],
    ["bytes that are not UTF-8", new Uint8Array([0x80, 0xff, 0x00])],
    ["a megabyte", "a".repeat(1_048_576)],
  ])("%s", async (_, rawBody) => {
    expect(await verifyWebhook(signed(rawBody))).toBe(true);
  });

  it("a secret beyond ASCII, as UTF-8", async () => {
    expect(await verifyWebhook({ ...signed(body, "segredo-ção"), secret: "segredo-ção" })).toBe(true);
  });
});

describe("A signature does not fit", () => {
  it("a body with any byte changed", async () => {
    // The shortest example: each of its bytes takes a signature.
    const [shortest = body] = examples.map(({ event }) => JSON.stringify(event)).sort((a, b) => a.length - b.length);
    const signedBody = signed(shortest);
    const changed = new TextEncoder().encode(shortest);
    const fitting: number[] = [];
    for (const index of changed.keys()) {
      changed[index] = (changed[index] ?? 0) ^ 1;
      if (await verifyWebhook({ ...signedBody, rawBody: changed })) fitting.push(index);
      changed[index] = (changed[index] ?? 0) ^ 1;
    }
    expect(await verifyWebhook({ ...signedBody, rawBody: changed })).toBe(true);
    expect(fitting).toEqual([]);
  });

  it.each([
    ["one byte more", `${body} `],
    ["one byte less", body.slice(0, -1)],
    ["what a parser makes of it", JSON.stringify(JSON.parse(body), null, 1)],
    ["a byte order mark put in front", `\uFEFF${body}`],
  ])("a body with %s", async (_, rawBody) => {
    expect(await verifyWebhook({ ...good, rawBody })).toBe(false);
  });

  it("a body whose escapes were undone", async () => {
    const escaped = signed(String.raw`{"url":"https:\/\/loja.example.com"}`);
    expect(await verifyWebhook({ ...escaped, rawBody: '{"url":"https://loja.example.com"}' })).toBe(false);
  });

  it("where it was made with another secret", async () => {
    expect(await verifyWebhook(signed(body, `${secret}x`))).toBe(false);
  });

  it("with any character changed", async () => {
    const fitting: number[] = [];
    for (const index of Array.from(good.signature, (_, at) => at)) {
      const other = good.signature[index] === "A" ? "B" : "A";
      const signature = good.signature.slice(0, index) + other + good.signature.slice(index + 1);
      if (await verifyWebhook({ ...good, signature })) fitting.push(index);
    }
    expect(fitting).toEqual([]);
  });
});

describe("Only the documented form of a signature counts, and nothing else is", () => {
  const digest = createHmac("sha256", secret).update(body).digest();
  const lastBits = good.signature.replace(/.=$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}=`);

  it.each<[string, SignedWebhook["signature"]]>([
    ["missing", undefined],
    ["null", null],
    ["empty", ""],
    ["a list, as Node gives a header that came twice", [good.signature]],
    ["without padding", good.signature.slice(0, -1)],
    ["padded twice", `${good.signature}=`],
    ["in hexadecimal", digest.toString("hex")],
    ["cut", good.signature.slice(0, 40)],
    ["of 31 bytes", digest.subarray(1).toString("base64")],
    ["of 33 bytes", Buffer.concat([digest, Buffer.of(0)]).toString("base64")],
    ["with spaces around", ` ${good.signature} `],
    ["with a line feed", `${good.signature}\n`],
    ["with a prefix", `sha256=${good.signature}`],
    ["twice", `${good.signature}, ${good.signature}`],
    ["with other bits behind the last byte", lastBits],
    ["beyond ASCII", "é".repeat(43)],
    ["beyond one byte", `${"あ".repeat(43)}=`],
  ])("%s", async (_, signature) => {
    expect(await verifyWebhook({ ...good, signature })).toBe(false);
  });

  it("URL-safe", async () => {
    const plus = Array.from({ length: 100 }, (_, index) => signed(`${index}`)).find(({ signature }) => /[+/]/.test(signature));
    if (!plus) throw new Error("None of them has a sign that differs");
    const signature = plus.signature.replaceAll("+", "-").replaceAll("/", "_");
    expect(await verifyWebhook(plus)).toBe(true);
    expect(await verifyWebhook({ ...plus, signature })).toBe(false);
  });
});

describe("A mistake of the caller is told, and not taken for a forgery", () => {
  it.each([
    ["secret", { secret: "" }],
    ["secret", { secret: undefined }],
    ["secret", { secret: new Uint8Array([1]) }],
    ["rawBody", { rawBody: { event: "order.paid" } }],
    ["rawBody", { rawBody: undefined }],
    ["rawBody", { rawBody: null }],
    ["rawBody", { rawBody: new Uint16Array([1]) }],
    ["rawBody", { rawBody: [1, 2] }],
  ])("%s: %o", async (argument, change) => {
    const failure = verifyWebhook({ ...good, ...change } as SignedWebhook);
    await expect(failure).rejects.toBeInstanceOf(YampiInputError);
    await expect(failure).rejects.toMatchObject({ argument });
  });

  it("also where there is no signature to check", async () => {
    const call = { rawBody: body, signature: undefined, secret: process.env.NOT_THERE as unknown as string };
    await expect(verifyWebhook(call)).rejects.toMatchObject({ argument: "secret" });
  });
});

it("The header is the one of the description", () => {
  expect(webhookSignatureHeader).toBe("x-yampi-hmac-sha256");
});

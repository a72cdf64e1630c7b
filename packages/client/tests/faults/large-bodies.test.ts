import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { YampiResponseError } from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";
import { useFakeClock } from "./clock.js";
import { failureOf, openStage } from "./stage.js";
import { bytes } from "./steps.js";

useFakeClock();

const entity = (length: number) => JSON.stringify({ data: { id: 1, name: "x".repeat(length) } });
const problem = "is larger than 1000 bytes, the bound that maxResponseBytes sets.";
const raw = { params: { path: { alias: "minha-loja", id: 1 } } };

/** An endless body, and whether it was given up. */
function endless(headers: HeadersInit = {}) {
  const state = { cancelled: false, given: 0 };
  const body = new ReadableStream({
    pull: (controller) => {
      state.given += 100;
      controller.enqueue(new Uint8Array(100).fill(0x20));
    },
    cancel: () => {
      state.cancelled = true;
    },
  });
  return { state, response: new Response(body, { headers }) };
}

describe("A response beyond maxResponseBytes", () => {
  it("is a YampiResponseError after the bound, is given up, and is not asked for again", async () => {
    for (const status of [200, 404]) {
      const { response, state } = endless();
      const { yampi, requests } = fakeClient(new Response(response.body, { status }), { maxResponseBytes: 1_000, maxRetries: 3 });
      const error = await failureOf(yampi.customers.get(1));
      expect(error).toBeInstanceOf(YampiResponseError);
      expect((error as Error).message).toBe(`customers.get: the response (${status}) ${problem}`);
      expect(state.cancelled).toBe(true);
      expect(state.given).toBeLessThanOrEqual(1_200);
      expect(requests).toHaveLength(1);
    }
  });

  it("is refused by its length before any of it is read", async () => {
    const { response, state } = endless({ "Content-Length": "1001" });
    const { yampi } = fakeClient(response, { maxResponseBytes: 1_000 });
    expect(await failureOf(yampi.customers.get(1))).toMatchObject({ name: "YampiResponseError", status: 200, attempts: 1 });
    expect(state).toMatchObject({ cancelled: true });
    expect(state.given).toBeLessThanOrEqual(100);
  });

  it("is measured also where its length is told wrong", async () => {
    const { response } = endless({ "Content-Length": "10" });
    const { yampi } = fakeClient(response, { maxResponseBytes: 1_000 });
    expect((await failureOf(yampi.customers.get(1))) as Error).toMatchObject({ name: "YampiResponseError" });
  });

  it("is measured after decompression, and frees the connection", async () => {
    const body = gzipSync(entity(500_000));
    expect(body.byteLength).toBeLessThan(1_000);
    const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: ${body.byteLength}\r\n\r\n`;
    const response = bytes(head + body.toString("latin1"), "latin1");
    const stage = await openStage([response], { maxResponseBytes: 1_000 });
    expect(((await failureOf(stage.yampi.customers.get(1))) as Error).message).toContain(problem);
    const generous = await openStage([response], { maxResponseBytes: 600_000 });
    expect(await generous.yampi.customers.get(1)).toMatchObject({ id: 1 });
  });

  it("is the same for yampi.raw", async () => {
    const { response, state } = endless();
    const { yampi, requests } = fakeClient(response, { maxResponseBytes: 1_000, maxRetries: 3 });
    const error = await failureOf(yampi.raw.GET("/{alias}/customers/{id}", raw));
    expect((error as Error).message).toBe(`customers.get: the response (200) ${problem}`);
    expect(state.cancelled).toBe(true);
    expect(requests).toHaveLength(1);
  });

  it("is found where the body is no stream at all", async () => {
    const large = fakeClient(() => withoutStream(entity(2_000)), { maxResponseBytes: 1_000 });
    expect(((await failureOf(large.yampi.customers.get(1))) as Error).message).toContain(problem);
    const small = fakeClient(() => withoutStream(entity(10)), { maxResponseBytes: 1_000 });
    expect(await small.yampi.customers.get(1)).toEqual({ id: 1, name: "x".repeat(10) });
  });
});

/** A response of a runtime whose responses have no property `body`. */
function withoutStream(text: string): Response {
  const response = new Response(text);
  response.headers.delete("Content-Length");
  return Object.defineProperty(response, "body", { value: undefined });
}

describe("A response within maxResponseBytes", () => {
  it("may have exactly as many bytes, in any number of parts, cut within a character", async () => {
    const text = JSON.stringify({ data: { id: 1, name: "ação €" } });
    const whole = new TextEncoder().encode(text);
    const parts = new ReadableStream({
      start(controller) {
        for (const byte of whole) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const { yampi } = fakeClient(new Response(parts), { maxResponseBytes: whole.byteLength });
    expect(await yampi.customers.get(1)).toEqual({ id: 1, name: "ação €" });
  });

  it.each([0, -1, 1.5, Number.NaN, "64"])("is not set by %j", (maxResponseBytes) => {
    expect(() => fakeClient({}, { maxResponseBytes: maxResponseBytes as number })).toThrow(
      "maxResponseBytes: expected a whole number from 1",
    );
  });
});

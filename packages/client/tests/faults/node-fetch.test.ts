import { gzipSync } from "node:zlib";
import nodeFetch from "node-fetch";
import { describe, expect, it } from "vitest";
import {
  type ClientOptions,
  YampiConnectionError,
  YampiInputError,
  YampiResponseError,
  YampiTimeoutError,
} from "../../src/index.js";
import { pass, useFakeClock } from "./clock.js";
import { customer } from "./fixtures.js";
import { paged, upTo } from "./paged.js";
import type { Script, Step } from "./server.js";
import { failureOf, idsOf, openStage, type Stage } from "./stage.js";
import { closeInBody, empty, json, reset, resetInBody, silence, stall, text } from "./steps.js";

useFakeClock();

/** `node-fetch`, whose bodies are streams of Node. */
const fetch = nodeFetch as unknown as NonNullable<ClientOptions["fetch"]>;
const throughNodeFetch = (script: Script, options: ClientOptions = {}): Promise<Stage> =>
  openStage(script, { fetch, ...options });
const whole = json({ data: customer(1) });

describe("node-fetch", () => {
  it("carries a call, its query and its credentials", async () => {
    const stage = await throughNodeFetch([whole]);
    await expect(stage.yampi.customers.get(1, { skipCache: true })).resolves.toEqual(customer(1));
    expect(stage.server.requests[0]).toMatchObject({ path: "/minha-loja/customers/1", query: { skipCache: "true" } });
  });

  it("carries the body of a write, by raw too", async () => {
    const stage = await throughNodeFetch([json({ data: { id: 1, name: "Vitrine" } })]);
    const body = { name: "Vitrine", active: true };
    await stage.yampi.clusters.update(1, body);
    await stage.yampi.raw.PUT("/{alias}/customers/clusters/{id}", { params: { path: { alias: "minha-loja", id: 1 } }, body });
    expect(stage.server.requests.map(({ method, body }) => [method, body])).toEqual([
      ["PUT", '{"name":"Vitrine","active":true}'],
      ["PUT", '{"name":"Vitrine","active":true}'],
    ]);
  });

  it.each([1, 4])("carries a list, with %i pages at once", async (concurrency) => {
    const stage = await throughNodeFetch(paged(upTo(30)));
    await expect(idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4 }, { concurrency }))).resolves.toEqual(upTo(30));
  });

  it("gives up the body of a 500 before it tries again", async () => {
    const stage = await throughNodeFetch([stall({ message: "Server Error" }, { status: 500 }), whole]);
    await expect(stage.hurry().yampi.customers.get(1)).resolves.toEqual(customer(1));
    await stage.server.requests[0]?.gone;
  });

  it.each<[string, Step]>([
    ["a connection that is reset", reset],
    ["a body that is reset", resetInBody({ data: customer(1) })],
    ["a body that is closed early", closeInBody({ data: customer(1) })],
    ["a gzip body cut short", cutGzip()],
  ])("tries again after %s, and then tells it", async (_, step) => {
    const stage = await throughNodeFetch([step, whole]);
    await expect(stage.hurry().yampi.customers.get(1)).resolves.toEqual(customer(1));
    const broken = (await throughNodeFetch([step])).hurry();
    expect(await failureOf(broken.yampi.customers.get(1))).toBeInstanceOf(YampiConnectionError);
    expect(broken.server.requests).toHaveLength(3);
  });

  it("follows no redirect, and shows the credentials to nobody else", async () => {
    const other = await openStage([whole]);
    const stage = await throughNodeFetch([empty(302, { Location: `${other.server.url}/elsewhere` })]);
    expect(await failureOf(stage.yampi.customers.get(1))).toBeInstanceOf(YampiResponseError);
    expect(other.server.requests).toHaveLength(0);
  });

  it.each<[string, Step]>([
    ["headers", silence],
    ["the body", stall({ data: customer(1) })],
  ])("stops at the timeout while it waits for %s, and frees the connection", async (_, step) => {
    const stage = await throughNodeFetch([step], { timeoutMs: 500, maxRetries: 0 });
    const failed = failureOf(stage.yampi.customers.get(1));
    await (step === silence ? stage.server.received(1) : stage.event("response"));
    await pass(500);
    expect(await failed).toBeInstanceOf(YampiTimeoutError);
    await stage.server.requests[0]?.gone;
  });

  it.each<[string, Step]>([
    ["by its length", stall({ data: { id: 1, name: "x".repeat(2_000) } })],
    ["as it comes", endless()],
    ["after decompression", gzipped({ data: { id: 1, name: "x".repeat(2_000) } })],
    ["of an error", text("x".repeat(2_000), { status: 404 })],
  ])("reads no body beyond maxResponseBytes, told %s", async (_, step) => {
    const stage = await throughNodeFetch([step], { maxResponseBytes: 1_000 });
    const error = await failureOf(stage.yampi.customers.get(1));
    expect(error).toBeInstanceOf(YampiResponseError);
    expect((error as Error).message).toContain("is larger than 1000 bytes");
    await stage.server.requests[0]?.gone;
  });

  it("that cannot be called so is told as a mistake, once", async () => {
    const stage = await throughNodeFetch([whole], { fetch: async (url, init) => fetch(url.replace("http:", "ftp:"), init) });
    const error = await failureOf(stage.yampi.customers.get(1));
    expect(error).toBeInstanceOf(YampiInputError);
    expect(stage.server.requests).toHaveLength(0);
  });
});

function gzipped(body: unknown): Step {
  return ({ response }) => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": "gzip" });
    response.write(gzipSync(JSON.stringify(body)));
  };
}

function cutGzip(): Step {
  return ({ response }) => {
    const all = gzipSync(
      JSON.stringify({ data: customer(1), padding: Array.from({ length: 2_000 }, (_, index) => index * 7_919) }),
    );
    const half = all.subarray(0, all.length / 2);
    response.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": "gzip", "Content-Length": half.length });
    response.end(half);
  };
}

/** A body in parts that never ends. */
function endless(): Step {
  return ({ response }) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write(" ".repeat(1_500));
  };
}

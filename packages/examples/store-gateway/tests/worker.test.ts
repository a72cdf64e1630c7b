import { describe, expect, test, vi } from "vitest";
import { createWorker } from "../src/create-worker.js";
import worker from "../src/worker.js";
import { aCoupon } from "./support/entities.ts";
import { type Received, readResponse } from "./support/gateway.ts";
import { json, upstream } from "./support/upstream.ts";

const env = {
  YAMPI_ALIAS: "minha-loja",
  YAMPI_USER_TOKEN: "token-of-the-suite",
  YAMPI_USER_SECRET_KEY: "key-of-the-suite",
  VISITOR_LIMITER: { limit: async () => ({ success: true }) },
};
const context = () => ({ waitUntil: vi.fn(), passThroughOnException() {}, props: {} });

async function ask(path: string, given: object = env, { headers = {}, from = createWorker() } = {}): Promise<Received> {
  const request = new Request(`https://gateway.example.com${path}`, { headers });
  return readResponse(await from.fetch(request, { ...given }, context()));
}

test("the Worker responds by its bindings, as the gateway on Node does by its environment", async () => {
  const api = upstream(() => json({ data: aCoupon() }));
  vi.stubGlobal("fetch", api.fetch);
  const { status, json: body } = await ask("/promocodes/9001", env, { from: worker });
  expect({ status, body }).toMatchObject({ status: 200, body: { code: "BEMVINDO10" } });
  expect(api.calls).toEqual(["https://api.dooki.com.br/v2/minha-loja/pricing/promocodes/9001"]);
  vi.unstubAllGlobals();
});

test("one gateway serves all requests of an isolate, and keeps a call alive for those who wait for it", async () => {
  const api = upstream(() => json({ data: aCoupon() }));
  vi.stubGlobal("fetch", api.fetch);
  const from = createWorker();
  const { waitUntil, ...rest } = context();
  const request = () => new Request("https://gateway.example.com/promocodes/9001");
  for (const _ of [1, 2]) await readResponse(await from.fetch(request(), env, { waitUntil, ...rest }));
  expect(api.calls).toHaveLength(1);
  expect(waitUntil).toHaveBeenCalledWith(expect.any(Promise));
  vi.unstubAllGlobals();
});

test("visitors are told apart by the header that Cloudflare sets, and refused by the binding", async () => {
  const limit = vi.fn(async ({ key }: { key: string }) => ({ success: key !== "198.51.100.1" }));
  const response = await ask(
    "/promocodes/1",
    { ...env, VISITOR_LIMITER: { limit } },
    { headers: { "CF-Connecting-IP": "198.51.100.1" } },
  );
  expect(limit).toHaveBeenCalledWith({ key: "198.51.100.1" });
  expect(response).toMatchObject({ status: 429, json: { title: "Too Many Requests" } });
  expect(response.headers.get("Retry-After")).toBe("60");
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
});

describe("a Worker that is not set up", () => {
  test.each([
    ["without a secret", { ...env, YAMPI_USER_TOKEN: undefined }, "error: Set YAMPI_USER_TOKEN in the environment."],
    ["without the limit", { ...env, VISITOR_LIMITER: undefined }, /^error: VISITOR_LIMITER: expected a rate limiting binding/],
  ])("%s tells the log what is missing, and visitors nothing", async (_what, given, line) => {
    const { status, json: body } = await ask("/promocodes/1", given);
    const title = "Internal Server Error";
    expect({ status, body }).toEqual({
      status: 500,
      body: { type: "about:blank", title, status, detail: "The gateway is not set up." },
    });
    expect(console.error).toHaveBeenCalledWith(typeof line === "string" ? line : expect.stringMatching(line));
  });
});

import { describe, expect, test, vi } from "vitest";
import { forwardedAddress, visitorOf } from "../src/visitors.js";
import { aCoupon } from "./support/entities.ts";
import { startGateway } from "./support/gateway.ts";
import { json, upstream } from "./support/upstream.ts";

const responding = () =>
  upstream((url) =>
    json(url.pathname.endsWith("customers") ? { data: [] } : { data: aCoupon({ id: Number(url.pathname.split("/").at(-1)) }) }),
  );

describe("a visitor who asks too often", () => {
  test("is told when to come back, and reaches the API no more until then", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    const api = responding();
    const { get } = await startGateway({ fetch: api.fetch, visitorLimit: 3, cacheSeconds: 0 });
    for (const path of ["/promocodes/1", "/promocodes/1/customers", "/clusters/1/customers"]) {
      expect(await get(path)).toMatchObject({ status: 200 });
    }
    vi.setSystemTime(20_000);
    const { status, headers, json: body } = await get("/promocodes/2");
    expect({ status, retryAfter: headers.get("Retry-After"), type: headers.get("Content-Type"), body }).toEqual({
      status: 429,
      retryAfter: "40",
      type: "application/problem+json",
      body: { type: "about:blank", title: "Too Many Requests", status: 429, detail: "You have sent too many requests." },
    });
    expect(api.calls).toHaveLength(3);
    vi.setSystemTime(60_000);
    expect(await get("/promocodes/2")).toMatchObject({ status: 200 });
  });

  test("may still ask whether the gateway is well", async () => {
    const { get } = await startGateway({ fetch: responding().fetch, visitorLimit: 1 });
    await get("/promocodes/1");
    expect(await get("/promocodes/1")).toMatchObject({ status: 429 });
    expect(await get("/health")).toMatchObject({ status: 200 });
  });

  test("does not get around the limit by a header that nobody was told to trust", async () => {
    const { get } = await startGateway({ fetch: responding().fetch, visitorLimit: 1 });
    await get("/promocodes/1", { "X-Forwarded-For": "198.51.100.1" });
    expect(await get("/promocodes/1", { "X-Forwarded-For": "198.51.100.2" })).toMatchObject({ status: 429 });
    expect(await get("/promocodes/1", { "CF-Connecting-IP": "198.51.100.3" })).toMatchObject({ status: 429 });
  });

  test("is told from others behind a proxy, whatever addresses they put in front", async () => {
    const { get } = await startGateway({ fetch: responding().fetch, visitorLimit: 1, trustedProxies: 1 });
    const from = async (forwardedFor: string): Promise<number> =>
      (await get("/promocodes/1", { "X-Forwarded-For": forwardedFor })).status;
    expect(await from("198.51.100.1")).toBe(200);
    expect(await from("198.51.100.2")).toBe(200);
    expect(await from("203.0.113.9, 198.51.100.1")).toBe(429);
  });
});

describe("the address of a visitor behind proxies", () => {
  test.each([
    ["198.51.100.1, 198.51.100.2", 0, "socket"],
    ["198.51.100.1, 198.51.100.2", 1, "198.51.100.2"],
    ["198.51.100.1, 198.51.100.2", 2, "198.51.100.1"],
    ["198.51.100.1", 2, "socket"],
    [undefined, 1, "socket"],
    ["", 1, "socket"],
    ["unknown", 1, "socket"],
    ["198.51.100.1:50000", 1, "198.51.100.1"],
    ["2001:db8::1", 1, "2001:db8::1"],
    ["[2001:db8::1]:50000", 1, "2001:db8::1"],
    ["not:an:address", 1, "socket"],
  ])("of %j with %d of them is %s", (header, proxies, expected) => {
    expect(forwardedAddress(header, proxies, "socket")).toBe(expected);
  });
});

describe("one visitor", () => {
  test.each([
    ["198.51.100.1", "198.51.100.1"],
    ["::ffff:198.51.100.1", "198.51.100.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:0db8:0001:0002"],
    ["2001:DB8:1:2::9", "2001:0db8:0001:0002"],
    ["fe80::1%eth0", "fe80:0000:0000:0000"],
    ["::1", "0000:0000:0000:0000"],
  ])("is whoever comes from %s: %s", (address, visitor) => {
    expect(visitorOf(address)).toBe(visitor);
  });
});

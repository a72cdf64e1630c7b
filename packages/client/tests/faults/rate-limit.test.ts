import { describe, expect, it } from "vitest";
import { MemoryRateLimiter, type RateLimiter, type RateLimitNews, type RateLimitRoute, type Yampi } from "../../src/index.js";
import { pass, useFakeClock } from "./clock.js";
import { customer } from "./fixtures.js";
import { quotaUsedUp, tooMany } from "./scenarios/limits.js";
import type { Step } from "./server.js";
import { failureOf, openStage } from "./stage.js";
import { empty, json, reset } from "./steps.js";

useFakeClock();

const inStore = { params: { path: { alias: "minha-loja" } } } as { readonly [option: string]: unknown };
const whole = json({ data: customer(1) });

/** A response that tells the quota as the API does. */
function counted(limit: number, remaining: number, id = 1): Step {
  return json({ data: customer(id) }, { headers: { "X-RateLimit-Limit": limit, "X-RateLimit-Remaining": remaining } });
}

describe("The quota of a route", () => {
  it("is that of the description until the API gives a figure, and comes back a window after the first response", async () => {
    const stage = await openStage([whole]);
    const calls = Array.from({ length: 61 }, () => stage.yampi.customers.get(1));
    expect(await stage.event("rate-limit")).toMatchObject({ operation: "customers.get", attempt: 1, waitMs: undefined });
    await Promise.all(calls.slice(0, 60));
    await pass(59_999);
    await stage.server.roundTrip();
    expect(stage.server.requests).toHaveLength(60);
    await pass(1);
    await calls[60];
    expect(stage.server.requests).toHaveLength(61);
  });

  it("is lower where the API says so", async () => {
    const stage = await openStage(({ number }) => counted(3, 3 - number));
    for (let call = 1; call <= 3; call++) await stage.yampi.customers.get(1);
    const fourth = stage.hurry().yampi.customers.get(1);
    expect(await stage.event("rate-limit")).toMatchObject({ waitMs: 60_000 });
    await fourth;
  });

  it("is higher where the API says so", async () => {
    const stage = await openStage(({ number }) => counted(120, number > 120 ? 119 : 120 - number));
    await stage.yampi.customers.get(1);
    await Promise.all(Array.from({ length: 119 }, () => stage.yampi.customers.get(1)));
    expect(stage.eventsOf("rate-limit")).toEqual([]);
    const next = stage.hurry().yampi.customers.get(1);
    expect(await stage.event("rate-limit")).toMatchObject({ waitMs: 60_000 });
    await next;
  });

  it("is used up where the API says so, whoever used it", async () => {
    const stage = await openStage([counted(60, 0), counted(60, 59)]);
    await stage.yampi.customers.get(1);
    await pass(1_000);
    const second = stage.hurry().yampi.customers.get(1);
    expect(await stage.event("rate-limit")).toMatchObject({ waitMs: 59_000 });
    await second;
  });

  it.each<readonly [route: string, quota: number, call: (yampi: Yampi) => Promise<unknown>]>([
    ["that has its own figure", 120, (yampi) => yampi.promocodes.get(1)],
    ["of the class of authentication", 10, (yampi) => yampi.auth.me()],
    ["without a figure of its own, the default", 60, (yampi) => yampi.webhooks.get(1)],
    [
      "that the description does not know, the default",
      60,
      (yampi) => yampi.raw.GET("/{alias}/not-described" as "/ping", inStore),
    ],
  ])("begins with the figure of the description, for a route %s", async (_, quota, call) => {
    const stage = await openStage([json({ data: { id: 1 } })]);
    await Promise.all(Array.from({ length: quota }, () => call(stage.yampi)));
    expect(stage.eventsOf("rate-limit")).toEqual([]);
    const next = call(stage.hurry().yampi);
    expect(await stage.event("rate-limit")).toMatchObject({ attempt: 1 });
    await next;
    expect(stage.server.requests).toHaveLength(quota + 1);
  });

  it("is taken from by every attempt, also one whose connection fails", async () => {
    const stage = await openStage([counted(4, 3), reset, empty(500), whole]);
    await stage.yampi.customers.get(1);
    await stage.hurry().yampi.customers.get(1);
    expect(stage.eventsOf("rate-limit")).toEqual([]);
    const fifth = stage.yampi.customers.get(1);
    await stage.event("rate-limit");
    await fifth;
    expect(stage.server.requests).toHaveLength(5);
    expect(stage.server.requests[4]?.at).toBeGreaterThanOrEqual(60_000);
  });

  it("lets the calls go in the order in which they came", async () => {
    const stage = await openStage([counted(1, 0), counted(3, 2, 5), counted(3, 1, 6), counted(3, 0, 7)]);
    await stage.yampi.customers.get(1);
    const calls = [5, 6, 7].map((id) => stage.yampi.customers.get(id));
    await pass(60_000);
    await Promise.all(calls);
    expect(stage.server.requests.map(({ path }) => path.split("/").at(-1))).toEqual(["1", "5", "6", "7"]);
  });

  it("is waited for without a call that has been given up", async () => {
    const stage = await openStage([counted(1, 0), counted(1, 0, 6)]);
    await stage.yampi.customers.get(1);
    const controller = new AbortController();
    const given = failureOf(stage.yampi.customers.get(5, {}, { signal: controller.signal }));
    const waiting = stage.yampi.customers.get(6);
    controller.abort();
    await given;
    await pass(60_000);
    await waiting;
    expect(stage.server.requests.map(({ path }) => path.split("/").at(-1))).toEqual(["1", "6"]);
  });

  it("of a call by yampi.raw is the same", async () => {
    const stage = await openStage();
    await expect(quotaUsedUp(stage)).resolves.toMatchObject({ id: 2 });
    expect(stage.eventsOf("rate-limit")).toHaveLength(1);
    const raw = stage.yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 3 } } });
    expect(await stage.event("rate-limit", 2)).toMatchObject({ operation: "customers.get" });
    await raw;
  });
});

describe("Headers of a quota that make no sense", () => {
  it.each([
    ["0", "0"],
    ["-1", "0"],
    ["60, 60", "0"],
    ["many", "0"],
    ["1", "2"],
    ["0x3c", "0"],
  ])("(%s, %s) are ignored", async (limit, remaining) => {
    const headers = { "X-RateLimit-Limit": limit, "X-RateLimit-Remaining": remaining };
    const stage = await openStage([json({ data: customer(1) }, { headers })]);
    for (let call = 0; call < 3; call++) await stage.yampi.customers.get(1);
    expect(stage.eventsOf("rate-limit")).toEqual([]);
    expect(stage.eventsOf("response")[0]?.remaining).toBeUndefined();
  });
});

describe("The end of a window that the API tells", () => {
  const epoch = (seconds: number): string => String(Math.floor(Date.now() / 1000) + seconds);
  it.each([
    ["X-RateLimit-Reset in seconds", () => ({ "X-RateLimit-Reset": "7" }), 7_000],
    ["X-RateLimit-Reset since 1970", () => ({ "X-RateLimit-Reset": epoch(7) }), 7_000],
    ["X-RateLimit-Reset that is over", () => ({ "X-RateLimit-Reset": epoch(-7) }), 60_000],
    ["X-RateLimit-Reset in milliseconds", () => ({ "X-RateLimit-Reset": String(Date.now() + 7_000) }), 60_000],
  ])("by %s, is waited for after the last of a quota and after a 429", async (_, headers, waitMs) => {
    for (const isRefused of [false, true]) {
      const first = isRefused
        ? empty(429, headers())
        : json({ data: customer(1) }, { headers: { "X-RateLimit-Limit": 60, "X-RateLimit-Remaining": 0, ...headers() } });
      const stage = await openStage([first, whole], { maxRetries: 0 });
      await stage.yampi.customers.get(1).catch(() => {});
      await stage.hurry().yampi.customers.get(1);
      expect(stage.eventsOf("rate-limit")).toMatchObject([{ waitMs }]);
    }
  });

  it("by Retry-After of a response that is no 429, is waited for where nothing is left", async () => {
    const headers = { "X-RateLimit-Limit": 60, "X-RateLimit-Remaining": 0, "Retry-After": 7 };
    const stage = await openStage([json({ data: customer(1) }, { headers }), whole]);
    await stage.yampi.customers.get(1);
    await stage.hurry().yampi.customers.get(1);
    expect(stage.eventsOf("rate-limit")).toMatchObject([{ waitMs: 7_000 }]);
  });
});

describe("rateLimit: false", () => {
  it("does not wait for the quota", async () => {
    const stage = await openStage([counted(1, 0)], { rateLimit: false });
    await Promise.all(Array.from({ length: 100 }, () => stage.yampi.customers.get(1)));
    expect(stage.server.requests).toHaveLength(100);
    expect(stage.eventsOf("rate-limit")).toEqual([]);
  });

  it("holds a route back after a 429 all the same", async () => {
    const stage = await openStage([tooMany({ "Retry-After": "7" }), whole], { rateLimit: false, maxRetries: 0 });
    await failureOf(stage.yampi.customers.get(1));
    const next = stage.yampi.customers.get(1);
    expect(await stage.event("rate-limit")).toMatchObject({ waitMs: 7_000 });
    await pass(6_999);
    await stage.server.roundTrip();
    expect(stage.server.requests).toHaveLength(1);
    await pass(1);
    await next;
  });
});

describe("Clients of one process", () => {
  it("share the quota and the hold of a base URL, however it is written", async () => {
    const stage = await openStage([counted(1, 0), whole], { rateLimit: undefined });
    const baseUrl = `${stage.server.url}/shared`;
    await stage.client({ baseUrl }).customers.get(1);
    const other = stage.client({ baseUrl: `${baseUrl}/`, alias: "outra-loja" }).customers.get(1);
    await stage.event("rate-limit");
    await pass(60_000);
    await other;
    expect(stage.server.requests.map(({ path }) => path)).toEqual([
      "/shared/minha-loja/customers/1",
      "/shared/outra-loja/customers/1",
    ]);
  });

  it("do not share those of another base URL, nor with a limiter of their own", async () => {
    const stage = await openStage([counted(1, 0), whole], { rateLimit: undefined });
    await stage.client({ baseUrl: `${stage.server.url}/one` }).customers.get(1);
    await stage.client({ baseUrl: `${stage.server.url}/two` }).customers.get(1);
    await stage.client({ baseUrl: `${stage.server.url}/one`, rateLimit: new MemoryRateLimiter() }).customers.get(1);
    expect(stage.eventsOf("rate-limit")).toEqual([]);
  });
});

describe("A hold without Retry-After", () => {
  it("is never longer than a minute, however long the window", async () => {
    const limiter = new MemoryRateLimiter();
    const route: RateLimitRoute = { key: "GET /{alias}/tracking", limit: 3, windowMs: 3_600_000 };
    (await limiter.acquire(route, {})).release({ exceeded: true });
    const waits: (number | undefined)[] = [];
    const next = limiter.acquire(route, { onWait: (waitMs) => waits.push(waitMs) });
    expect(waits).toEqual([60_000]);
    await pass(60_000);
    (await next).release();
  });
});

describe("A RateLimiter of one's own", () => {
  it("is asked before every attempt and told what each response says, or that none came", async () => {
    const asked: RateLimitRoute[] = [];
    const told: (RateLimitNews | undefined)[] = [];
    const own: RateLimiter = {
      acquire: async (route, { onWait }) => {
        asked.push(route);
        if (asked.length === 2) onWait?.(5);
        return { release: (news) => void told.push(news) };
      },
    };
    const stage = await openStage([reset, tooMany({ "Retry-After": "7" }), counted(60, 41)], { rateLimit: own });
    await stage.hurry().yampi.customers.get(1);
    const route = { key: "GET /{alias}/customers/{id}", limit: 60, windowMs: 60_000 };
    expect(asked).toEqual([route, route, route]);
    expect(told).toEqual([
      undefined,
      { limit: undefined, remaining: undefined, exceeded: true, holdMs: 7_000 },
      { limit: 60, remaining: 41, exceeded: false },
    ]);
    expect(stage.eventsOf("rate-limit")).toEqual([{ type: "rate-limit", operation: "customers.get", attempt: 2, waitMs: 5 }]);
  });

  it("hears the signal of the call", async () => {
    const own: RateLimiter = {
      acquire: (_, { signal }) =>
        new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason), { once: true })),
    };
    const stage = await openStage([whole], { rateLimit: own });
    const controller = new AbortController();
    const call = failureOf(stage.yampi.customers.get(1, {}, { signal: controller.signal }));
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(stage.server.requests).toEqual([]);
  });
});

import { describe, expect, it, vi } from "vitest";
import { type ClientOptions, MemoryRateLimiter, type RateLimiter, type RequestOptions, Yampi } from "../../src/index.js";
import { credentials, type FakeResponse, fakeClient } from "../support/fake-fetch.js";
import { onFakeTime, sleep } from "../support/fake-time.js";

const coupon = { id: 9001 };
const failing = (status: number, headers: { [name: string]: string } = {}): FakeResponse => {
  return () => new Response("{}", { status, headers });
};
const never: FakeResponse = () => new Promise(() => {});

/** What is not set is as documented; `fakeClient` alone would try once, with a limiter of its own. */
const defaults: ClientOptions = { maxRetries: undefined, timeoutMs: undefined, maxRetryAfterMs: undefined };

/** Base URL of a store that no other test knows, so that nobody shares its limiter. */
const ownUrl = (name: string) => `https://${name}.example.com/v2`;

const wrongDurations = [-1, Number.NaN, "1000", null, true, {}];
const wrongCounts = [-1, 0.5, Number.NaN, Infinity, "2", null, true, {}];

describe("A setting of the client that does not fit is refused by its name, at once:", () => {
  it.each([
    ...[0, ...wrongDurations].map((value) => ["timeoutMs", value]),
    ...wrongCounts.map((value) => ["maxRetries", value]),
    ...wrongDurations.map((value) => ["maxRetryAfterMs", value]),
    ...[true, null, 0, "", "none", {}, { acquire: 1 }].map((value) => ["rateLimit", value]),
    ...["log", null, {}, true].map((value) => ["onEvent", value]),
  ])("%s %j", (name, value) => {
    const create = () => new Yampi({ alias: "minha-loja", ...credentials, [name as string]: value });
    expect(create).toThrow(expect.objectContaining({ name: "YampiInputError", argument: name }));
  });
});

describe("A setting of a call that does not fit is refused by its name, and nothing is sent:", () => {
  it.each([...[0, ...wrongDurations].map((value) => ["timeoutMs", value]), ...wrongCounts.map((value) => ["maxRetries", value])])(
    "%s %j",
    async (argument, value) => {
      const { yampi, requests } = fakeClient(coupon);
      const options: RequestOptions = { [argument as string]: value };
      await expect(yampi.promocodes.get(9001, {}, options)).rejects.toMatchObject({ name: "YampiInputError", argument });
      expect(requests).toHaveLength(0);
    },
  );

  it.each([0, ...wrongCounts])("concurrency %j", async (concurrency) => {
    const { yampi, requests } = fakeClient({ data: [] });
    const list = yampi.clusters.listCustomers(7, {}, { concurrency: concurrency as number });
    await expect(list.toArray({ limit: 1 })).rejects.toMatchObject({ name: "YampiInputError", argument: "concurrency" });
    await expect(list).rejects.toMatchObject({ name: "YampiInputError", argument: "concurrency" });
    expect(requests).toHaveLength(0);
  });
});

describe("timeoutMs", () => {
  /** How long a call without a response waits, in milliseconds. */
  const waited = (client: ClientOptions, options?: RequestOptions) =>
    onFakeTime(async () => {
      const { yampi } = fakeClient(never, client);
      const start = performance.now();
      const error: unknown = await yampi.promocodes.get(9001, {}, options).catch((error: unknown) => error);
      expect(error).toMatchObject({ name: "YampiTimeoutError", timeoutMs: performance.now() - start });
      return performance.now() - start;
    });

  it("is 30 seconds", async () => {
    expect(await waited({ timeoutMs: undefined })).toBe(30_000);
  });

  it("can be set for a client, and for a call, which goes before", async () => {
    expect(await waited({ timeoutMs: 5_000 })).toBe(5_000);
    expect(await waited({ timeoutMs: 5_000 }, { timeoutMs: 700 })).toBe(700);
    expect(await waited({ timeoutMs: 5_000 }, { timeoutMs: undefined })).toBe(5_000);
  });

  it("holds for each attempt alone", async () => {
    expect(await onFakeTime(() => attempts(never, { ...defaults, timeoutMs: 5_000 }))).toBe(3);
  });

  it("may be longer than a timer can hold", async () => {
    const slow: FakeResponse = () => sleep(10_000).then(() => coupon);
    const { yampi } = fakeClient(slow, { timeoutMs: Infinity });
    await expect(onFakeTime(() => yampi.promocodes.get(9001))).resolves.toEqual(coupon);
  });
});

/** How many requests a call comes to. */
async function attempts(response: FakeResponse, client: ClientOptions, options?: RequestOptions): Promise<number> {
  const { yampi, requests } = fakeClient(response, client);
  await yampi.promocodes.get(9001, {}, options).catch(() => {});
  return requests.length;
}

describe("maxRetries", () => {
  it("is 2, which makes three attempts", async () => {
    expect(await onFakeTime(() => attempts(failing(500), defaults))).toBe(3);
  });

  it("can be set for a client, and for a call, which goes before; 0 turns it off", async () => {
    const count = (client: number, call?: number) =>
      onFakeTime(() => attempts(failing(500), { maxRetries: client }, { maxRetries: call }));
    expect([await count(0), await count(4), await count(4, 1), await count(4, 0), await count(0, 3)]).toEqual([1, 5, 2, 1, 4]);
  });
});

describe("maxRetryAfterMs", () => {
  const asking = (seconds: number, status = 503) => failing(status, { "Retry-After": String(seconds) });

  it.each([503, 429])("is 60 seconds: a %i that asks for more fails at once", async (status) => {
    expect(await onFakeTime(() => attempts(asking(60, status), defaults))).toBe(3);
    expect(await onFakeTime(() => attempts(asking(61, status), defaults))).toBe(1);
  });

  it("can be set for a client", async () => {
    expect(await onFakeTime(() => attempts(asking(61), { maxRetries: 1, maxRetryAfterMs: 61_000 }))).toBe(2);
    expect(await onFakeTime(() => attempts(asking(1), { maxRetries: 1, maxRetryAfterMs: 0 }))).toBe(1);
  });

  it.each([503, 429])("may be without end, but for what a timer can hold: then a %i fails at once too", async (status) => {
    const day = 24 * 60 * 60;
    const client: ClientOptions = { maxRetries: 1, maxRetryAfterMs: Infinity };
    await onFakeTime(async () => {
      const start = performance.now();
      expect(await attempts(asking(20 * day, status), client)).toBe(2);
      expect(performance.now() - start).toBe(20 * day * 1000);
      expect(await attempts(asking(30 * day, status), client)).toBe(1);
    });
  });
});

describe("rateLimit", () => {
  /** Sends two calls of a route that allows one a minute, each by a client of its own, and tells how long the second waits. */
  const secondWaits = (first: ClientOptions, second: ClientOptions) =>
    onFakeTime(async () => {
      const response: FakeResponse = () =>
        Response.json(coupon, { headers: { "X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0" } });
      await fakeClient(response, { rateLimit: undefined, ...first }).yampi.promocodes.get(9001);
      const start = performance.now();
      await fakeClient(response, { rateLimit: undefined, ...second }).yampi.promocodes.get(9001);
      return performance.now() - start;
    });

  it("is shared by all clients of the process with the same base URL, whatever their stores", async () => {
    const baseUrl = ownUrl("shared");
    expect(await secondWaits({ baseUrl }, { baseUrl: `${baseUrl}/`, alias: "outra-loja" })).toBe(60_000);
  });

  it("is not shared with another base URL", async () => {
    expect(await secondWaits({ baseUrl: ownUrl("one") }, { baseUrl: ownUrl("another") })).toBe(0);
  });

  it("can be a limiter of one's own, which is asked for every attempt and told of every response", async () => {
    const release = vi.fn();
    const rateLimit = { acquire: vi.fn<RateLimiter["acquire"]>(async () => ({ release })) };
    const told = { "X-RateLimit-Limit": "120", "X-RateLimit-Remaining": "7" };
    const { signal } = new AbortController();
    const { yampi } = fakeClient([failing(500, told), coupon], { rateLimit });
    await onFakeTime(() => yampi.customers.get(9001, {}, { maxRetries: 1, signal }));
    const route = { key: "GET /{alias}/customers/{id}", limit: 60, windowMs: 60_000 };
    expect(rateLimit.acquire.mock.calls.map(([asked]) => asked)).toEqual([route, route]);
    expect(rateLimit.acquire.mock.calls[0]?.[1].signal).toBe(signal);
    expect(release.mock.calls).toEqual([
      [{ limit: 120, remaining: 7, exceeded: false }],
      [{ limit: undefined, remaining: undefined, exceeded: false }],
    ]);
  });

  it("gives its permit back where no response comes", async () => {
    const release = vi.fn();
    const { yampi } = fakeClient(() => Promise.reject(new TypeError("fetch failed")), {
      rateLimit: { acquire: async () => ({ release }) },
    });
    await yampi.customers.get(501).catch(() => {});
    expect(release.mock.calls).toEqual([[]]);
  });

  it("is told of a 429, and for how long it holds, also where its client does not wait for that", async () => {
    const release = vi.fn();
    const tell = async (headers: { [name: string]: string }) => {
      const { yampi } = fakeClient(failing(429, headers), { rateLimit: { acquire: async () => ({ release }) } });
      await yampi.customers.get(501).catch(() => {});
      return release.mock.lastCall?.[0] as unknown;
    };
    expect(await tell({ "Retry-After": "3" })).toMatchObject({ exceeded: true, holdMs: 3_000 });
    expect(await tell({})).toMatchObject({ exceeded: true, holdMs: undefined });
    expect(await tell({ "Retry-After": "3600" })).toMatchObject({ exceeded: true, holdMs: 3_600_000 });
  });

  it("false turns the quota off, and still holds a route back after a 429", async () => {
    const baseUrl = ownUrl("free");
    expect(await secondWaits({ baseUrl, rateLimit: false }, { baseUrl, rateLimit: false })).toBe(0);
    const held = onFakeTime(async () => {
      const options: ClientOptions = { baseUrl, rateLimit: false };
      await fakeClient(failing(429, { "Retry-After": "9" }), options)
        .yampi.promocodes.get(9001)
        .catch(() => {});
      const start = performance.now();
      await fakeClient(coupon, options).yampi.promocodes.get(9001);
      return performance.now() - start;
    });
    expect(await held).toBe(9_000);
  });

  it("takes one of the package's own as well", async () => {
    const rateLimit = new MemoryRateLimiter();
    expect(await secondWaits({ rateLimit }, { rateLimit, baseUrl: ownUrl("elsewhere") })).toBe(60_000);
  });
});

describe("concurrency", () => {
  it("is 1: no page is fetched before it is wanted", async () => {
    let underWay = 0;
    let most = 0;
    const page: FakeResponse = async (request) => {
      most = Math.max(most, ++underWay);
      await sleep(10);
      underWay--;
      const number = Number(new URL(request.url).searchParams.get("page"));
      const pagination = { total: 5, count: 1, per_page: 1, current_page: number, total_pages: 5, links: [] };
      return { data: [{ id: number }], meta: { pagination } };
    };
    const { yampi } = fakeClient(page);
    await onFakeTime(() => yampi.clusters.listCustomers(7, { limit: 1 }).toArray({ limit: 10 }));
    expect(most).toBe(1);
  });
});

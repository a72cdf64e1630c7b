import { describe, expect, it, vi } from "vitest";
import { type ClientOptions, MemoryRateLimiter, Yampi, type YampiEvent } from "../../src/index.js";
import { credentials, type FakeResponse, fakeClient } from "../support/fake-fetch.js";
import { onFakeTime } from "../support/fake-time.js";

const coupon = { id: 9001, code: "PRIMAVERA" };
const failure = (status: number, headers: { [name: string]: string } = {}) => new Response("{}", { status, headers });

/** Does the work with a client that gets these responses, on a clock of its own, and gives its events. */
async function eventsOf(
  responses: FakeResponse | FakeResponse[],
  work: (yampi: Yampi) => Promise<unknown>,
  options: ClientOptions = {},
): Promise<YampiEvent[]> {
  const events: YampiEvent[] = [];
  const { yampi } = fakeClient(responses, { onEvent: (event) => events.push(event), ...options });
  await onFakeTime(() => work(yampi).catch(() => {}));
  return events;
}

const request = (operation: string, attempt = 1) => ({ type: "request", operation, attempt, method: "GET" });
const response = (operation: string, status: number, attempt = 1, remaining?: number) => ({
  type: "response",
  operation,
  attempt,
  status,
  durationMs: expect.any(Number),
  remaining,
});

describe("The events of a call", () => {
  it("are its request and its response, with how long that took and what is left of the quota", async () => {
    const slow: FakeResponse = async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      return Response.json(coupon, { headers: { "X-RateLimit-Limit": "120", "X-RateLimit-Remaining": "119" } });
    };
    const events = await eventsOf(slow, (yampi) => yampi.promocodes.get(9001));
    expect(events).toStrictEqual([request("promocodes.get"), response("promocodes.get", 200, 1, 119)]);
    expect(events[1]).toMatchObject({ durationMs: 250 });
  });

  it("tell of a response that is an error as of any other", async () => {
    const events = await eventsOf(failure(404), (yampi) => yampi.customers.get(501));
    expect(events).toStrictEqual([request("customers.get"), response("customers.get", 404)]);
  });

  it("tell of no response where none came", async () => {
    const refused: FakeResponse = () => Promise.reject(new TypeError("fetch failed"));
    const events = await eventsOf(refused, (yampi) => yampi.customers.get(501));
    expect(events).toStrictEqual([request("customers.get")]);
  });

  it("are none where the arguments are refused", async () => {
    expect(await eventsOf(coupon, (yampi) => yampi.promocodes.get(-1))).toEqual([]);
  });

  it("of raw have the operationId too", async () => {
    const params = { path: { alias: "minha-loja", id: 501 } };
    const events = await eventsOf(coupon, (yampi) => yampi.raw.GET("/{alias}/customers/{id}", { params }));
    expect(events).toStrictEqual([request("customers.get"), response("customers.get", 200)]);
  });
});

describe("The events of a call that is tried again", () => {
  it("number the attempts, and tell before each why, and after what delay", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const refused: FakeResponse = () => Promise.reject(new TypeError("fetch failed"));
    const responses = [failure(503, { "Retry-After": "3" }), refused, failure(500), coupon];
    const events = await eventsOf(responses, (yampi) => yampi.promocodes.get(9001, {}, { maxRetries: 3 }));
    vi.restoreAllMocks();
    expect(events).toStrictEqual([
      request("promocodes.get", 1),
      response("promocodes.get", 503, 1),
      { type: "retry", operation: "promocodes.get", attempt: 2, status: 503, delayMs: 3_000 },
      request("promocodes.get", 2),
      { type: "retry", operation: "promocodes.get", attempt: 3, status: undefined, delayMs: 500 },
      request("promocodes.get", 3),
      response("promocodes.get", 500, 3),
      { type: "retry", operation: "promocodes.get", attempt: 4, status: 500, delayMs: 1_000 },
      request("promocodes.get", 4),
      response("promocodes.get", 200, 4),
    ]);
  });

  it("after a 429, tell of the hold that it waits for", async () => {
    const responses = [failure(429, { "Retry-After": "7" }), coupon];
    const events = await eventsOf(responses, (yampi) => yampi.promocodes.get(9001, {}, { maxRetries: 1 }));
    expect(events).toStrictEqual([
      request("promocodes.get", 1),
      response("promocodes.get", 429, 1),
      { type: "retry", operation: "promocodes.get", attempt: 2, status: 429, delayMs: 0 },
      { type: "rate-limit", operation: "promocodes.get", attempt: 2, waitMs: 7_000 },
      request("promocodes.get", 2),
      response("promocodes.get", 200, 2),
    ]);
  });

  it("end with the last response", async () => {
    const events = await eventsOf(failure(500), (yampi) => yampi.promocodes.get(9001, {}, { maxRetries: 1 }));
    expect(events.map(({ type }) => type)).toEqual(["request", "response", "retry", "request", "response"]);
  });
});

describe("The events of calls that wait for their quota", () => {
  it("tell each how long it waits at the least, as soon as it does", async () => {
    const headers = { "X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0" };
    const events = await eventsOf(
      () => Response.json(coupon, { headers }),
      async (yampi) => {
        await yampi.promocodes.get(9001);
        await yampi.promocodes.get(9001);
      },
    );
    expect(events).toStrictEqual([
      request("promocodes.get"),
      response("promocodes.get", 200, 1, 0),
      { type: "rate-limit", operation: "promocodes.get", attempt: 1, waitMs: 60_000 },
      request("promocodes.get"),
      response("promocodes.get", 200, 1, 0),
    ]);
  });
});

describe("The events of a list", () => {
  const pageOf = (ids: number[], page: number): FakeResponse => ({
    data: ids.map((id) => ({ id })),
    meta: { pagination: { total: 3, count: ids.length, per_page: 2, current_page: page, total_pages: 2, links: [] } },
  });
  const operation = "clusters.listCustomers";

  it("tell of every page, after its response", async () => {
    const events = await eventsOf([pageOf([1, 2], 1), pageOf([3], 2)], (yampi) =>
      yampi.clusters.listCustomers(7, { limit: 2 }).toArray({ limit: 10 }),
    );
    expect(events).toStrictEqual([
      request(operation),
      response(operation, 200),
      { type: "page", operation, page: 1, items: 2, total: 3, checkpoint: undefined },
      request(operation),
      response(operation, 200),
      { type: "page", operation, page: 2, items: 1, total: 3, checkpoint: undefined },
    ]);
  });

  it("tell of the first page where it is awaited, and of no total where the API tells none", async () => {
    const events = await eventsOf({ data: [{ id: 1 }] }, async (yampi) => yampi.clusters.listCustomers(7));
    expect(events.at(-1)).toStrictEqual({ type: "page", operation, page: 1, items: 1, total: undefined, checkpoint: undefined });
  });
});

describe("An event", () => {
  /** Everything that may happen to calls, all with secrets in headers, query and bodies. */
  const everything = (options: ClientOptions = {}) =>
    eventsOf(
      [
        failure(429, { "Retry-After": "1" }),
        failure(500, { "X-Secret": "SECRET-response-header" }),
        { data: [{ id: 1, token: "SECRET-token" }], meta: { scroll: "SECRET-body" } },
        { data: [], message: "SECRET-message" },
        Response.json({ message: "SECRET-error" }, { status: 422 }),
      ],
      async (yampi) => {
        const search = "email:SECRET-query@example.com";
        await yampi.clusters
          .listCustomers(7, { search }, { maxRetries: 2, headers: { "X-Mine": "SECRET-header" } })
          .toArray({ limit: 9 });
        await yampi.customers.get(987_654_321);
      },
      options,
    );

  it("holds no credential, header, body or value of the query", async () => {
    const events = await everything();
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(["request", "response", "retry", "rate-limit", "page"]));
    const text = JSON.stringify(events);
    for (const secret of ["SECRET", credentials.userToken, credentials.userSecretKey, "minha-loja", "987654321"]) {
      expect(text).not.toContain(secret);
    }
  });

  it("is frozen, so that no listener changes it for another", async () => {
    for (const event of await everything()) expect(Object.isFrozen(event)).toBe(true);
  });

  it.each([
    [
      "throws",
      (): unknown => {
        throw new Error("of the listener");
      },
    ],
    ["rejects", () => Promise.reject(new Error("of the listener"))],
    ["never ends", () => new Promise(() => {})],
  ])("breaks nothing where its listener %s", async (_, react) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    let told = 0;
    // Not a spy, which would handle a rejection itself.
    const onEvent = (): unknown => {
      told++;
      return react();
    };
    await everything({ onEvent });
    expect(told).toBe((await everything()).length);
    const { yampi } = fakeClient(coupon, { onEvent });
    await expect(yampi.promocodes.get(9001)).resolves.toEqual(coupon);
    // Node tells of a rejection that nobody handles once all that is due has run.
    await new Promise(setImmediate);
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("is told to a client's own listener alone, and to none where there is none", async () => {
    const [mine, yours] = [vi.fn(), vi.fn()];
    const shared = {
      rateLimit: new MemoryRateLimiter(),
      ...credentials,
      alias: "minha-loja",
      fetch: async () => Response.json(coupon),
    };
    await new Yampi({ ...shared, onEvent: mine }).promocodes.get(9001);
    await new Yampi(shared).promocodes.get(9001);
    new Yampi({ ...shared, onEvent: yours });
    expect(mine).toHaveBeenCalledTimes(2);
    expect(yours).not.toHaveBeenCalled();
  });
});

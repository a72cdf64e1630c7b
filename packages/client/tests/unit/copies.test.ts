import { describe, expect, it } from "vitest";
import { type ClientOptions, Yampi, YampiInputError } from "../../src/index.js";
import { fakeClient, fakeFetch, queryOf, settings } from "../support/fake-fetch.js";
import { created, fakeNotes } from "../support/notes.js";

const pathOf = ({ url }: Request) => new URL(url).pathname;

describe("What a caller gives may be changed as soon as the method returns:", () => {
  it("the params of lists", async () => {
    const { yampi, requests } = fakeClient({ data: [] });
    const params = { page: 1 };
    const lists = [1, 2, 3].map((page) => {
      params.page = page;
      return yampi.clusters.listCustomers(7, params);
    });
    await Promise.all(lists);
    expect(requests.map((request) => queryOf(request).page)).toEqual(["1", "2", "3"]);
  });

  it("the params of lists that are iterated later, with their arrays and days", async () => {
    const { yampi, requests } = fakeClient({ data: [] });
    const date = { from: "2026-01-01", to: "2026-01-31" };
    const [include, active] = [["customer" as const], [1 as const]];
    const coupons = yampi.promocodes.list({ include, active: active as (0 | 1)[], date });
    Object.assign(date, { from: "2025-01-01" });
    include.pop();
    (active as number[])[0] = 0;
    for await (const coupon of coupons) expect.unreachable(String(coupon.id));
    expect(queryOf(requests[0])).toMatchObject({
      include: "customer",
      "active[]": "1",
      date: "created_at:2026-01-01|2026-01-31",
    });
  });

  it("the options of a list, and their headers", async () => {
    const { yampi, requests } = fakeClient({ data: [] });
    const options = { alias: "loja-a", headers: { "X-Call": "a" } };
    const list = yampi.clusters.listCustomers(7, {}, options);
    options.alias = "loja-b";
    options.headers["X-Call"] = "b";
    await list;
    expect([pathOf(requests[0] as Request), requests[0]?.headers.get("X-Call")]).toEqual([
      "/v2/loja-a/customers/clusters/7/customers",
      "a",
    ]);
  });

  it("the params and options of a call that has to be tried again", async () => {
    const params = { skipCache: true };
    const options = { alias: "loja-a", maxRetries: 1, headers: { "X-Call": "a" } };
    const change = () => {
      params.skipCache = false;
      options.alias = "loja-b";
      options.headers["X-Call"] = "b";
      return new Response(null, { status: 429, headers: { "Retry-After": "0" } });
    };
    const { yampi, requests } = fakeClient([change, { id: 1 }]);
    await yampi.customers.get(1, params, options);
    for (const request of requests) {
      expect([pathOf(request), queryOf(request).skipCache, request.headers.get("X-Call")]).toEqual([
        "/v2/loja-a/customers/1",
        "true",
        "a",
      ]);
    }
    expect(requests).toHaveLength(2);
  });

  it.each<[string, (yampi: Yampi, params: object, options: { headers: { [name: string]: string } }) => PromiseLike<unknown>]>([
    ["a call", (yampi, params, options) => yampi.customers.get(1, params, options)],
    ["a list that is awaited", (yampi, params, options) => yampi.customers.list(params, options)],
    ["toArray", (yampi, params, options) => yampi.customers.list(params, options).toArray({ limit: 1 })],
    ["an iteration", (yampi, params, options) => yampi.customers.list(params, options)[Symbol.asyncIterator]().next()],
    ["pages()", (yampi, params, options) => yampi.customers.list(params, options).pages().next()],
    [
      "raw",
      (yampi, query, { headers }) =>
        yampi.raw.GET("/{alias}/customers", { params: { path: { alias: "loja-a" }, query }, headers }),
    ],
  ])("the params and options of %s, while its access token is still to come", async (_, call) => {
    let give = (_token: string): void => {};
    const token = new Promise<string>((resolve) => {
      give = resolve;
    });
    const app = { userToken: undefined, userSecretKey: undefined, accessToken: () => token, partnerClientId: "app" };
    const { yampi, requests } = fakeClient({ data: [{ id: 1 }] }, app);
    const params = { skipCache: true };
    const options = { alias: "loja-a", headers: { "X-Call": "a" } };
    const called = call(yampi, params, options);
    params.skipCache = false;
    options.alias = "loja-b";
    options.headers["X-Call"] = "b";
    give("a-token");
    await called;
    expect(requests[0]?.url).toMatch(/\/loja-a\/customers.*skipCache=true/);
    expect(requests[0]?.headers.get("X-Call")).toBe("a");
  });

  it("the body and the query of a write", async () => {
    const { notes, requests } = fakeNotes([created]);
    const body = { title: "a", tags: ["a"] };
    const query = { notify: true };
    const written = notes.create(body, { query });
    body.title = "b";
    body.tags[0] = "b";
    query.notify = false;
    await written;
    expect(queryOf(requests[0])).toEqual({ notify: "true" });
    expect(await requests[0]?.json()).toEqual({ title: "a", tags: ["a"] });
  });

  it("the options of a client, and those of discover", async () => {
    const { fetch, requests } = fakeFetch(() => ({ data: { id: 1, merchants: { data: [{ alias: "loja" }] } } }));
    const { alias, ...others } = settings();
    const options: ClientOptions & { headers: { [name: string]: string } } = { ...others, fetch, headers: { "X-Shop": "a" } };
    const client = new Yampi({ ...options, headers: options.headers, alias });
    const found = Yampi.discover(options);
    options.headers["X-Shop"] = "b";
    options.baseUrl = "https://elsewhere.example.com";
    await client.auth.me();
    const [store] = await found;
    await store?.yampi.customers.get(1);
    expect(requests.map(({ headers, url }) => [headers.get("X-Shop"), new URL(url).host])).toEqual(
      requests.map(() => ["a", "api.dooki.com.br"]),
    );
  });

  it("the params of raw", async () => {
    const { yampi, requests } = fakeClient({});
    const path = { alias: "loja-a", id: 1 };
    const call = yampi.raw.GET("/{alias}/customers/{id}", { params: { path } });
    path.id = 2;
    await call;
    expect(pathOf(requests[0] as Request)).toBe("/v2/loja-a/customers/1");
  });
});

describe("What a getter gives", () => {
  it("is read once, so that what was checked is what is sent", async () => {
    const { yampi, requests } = fakeClient({ data: [] });
    let reads = 0;
    const once = <T>(value: T, next: unknown) => ({ enumerable: true, get: () => (reads++ % 2 === 0 ? value : next) as T });
    await yampi.clusters.listCustomers(7, Object.defineProperty({}, "limit", once(5, "x&admin=1")));
    expect(queryOf(requests[0])).toEqual({ limit: "5" });
    expect(reads).toBe(1);
  });

  it("rejects where it throws, when the call or the list is awaited", async () => {
    const { yampi } = fakeClient({ data: [] });
    const angry = Object.defineProperty({}, "limit", {
      enumerable: true,
      get: () => {
        throw new RangeError("mine");
      },
    });
    await expect(yampi.promocodes.get(1, angry)).rejects.toBeInstanceOf(RangeError);
    const list = yampi.clusters.listCustomers(7, angry);
    await expect(list).rejects.toBeInstanceOf(RangeError);
    await expect(list.toArray({ limit: 1 })).rejects.toBeInstanceOf(RangeError);
  });
});

describe("Params", () => {
  it.each([
    ["a Map", new Map([["limit", 5]])],
    ["URLSearchParams", new URLSearchParams("limit=5")],
    ["an array", [5]],
    ["null", null],
    ["a text", "limit=5"],
    ["what inherits", Object.create({ limit: 5 })],
  ])("that are %s, of which nothing would be sent, are refused", async (_, params) => {
    const { yampi, requests } = fakeClient({ data: [] });
    const error = await Promise.resolve(yampi.clusters.listCustomers(7, params as object)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(YampiInputError);
    expect(error).toMatchObject({ argument: "params" });
    await expect(yampi.customers.get(1, params as object)).rejects.toMatchObject({ argument: "params" });
    expect(requests).toHaveLength(0);
  });

  it("with half a character or a Date are refused by name", async () => {
    const { yampi } = fakeClient({ data: [] });
    const of = (q: unknown) =>
      Promise.resolve(yampi.promocodes.list({ q } as object)).catch((reason: unknown) => reason as Error);
    expect(await of("a\ud83d")).toMatchObject({ argument: "q", message: expect.stringContaining("not valid Unicode") });
    expect(await of(new Date())).toMatchObject({ argument: "q", message: expect.stringContaining("toWriteDateTime") });
    const days = yampi.promocodes.list({ date: { from: new Date(), to: new Date() } as never });
    await expect(days).rejects.toMatchObject({ argument: "date.from", message: expect.stringContaining("toDay") });
  });
});

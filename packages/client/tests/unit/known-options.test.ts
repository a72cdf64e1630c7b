import { describe, expect, it, vi } from "vitest";
import { driftValidator } from "../../src/drift/index.js";
import { MemoryRateLimiter, Yampi } from "../../src/index.js";
import { RedisRateLimiter } from "../../src/redis.js";
import { memorySeenStore, parseWebhook, verifyWebhook } from "../../src/webhooks/index.js";
import { credentials, fakeClient, fakeFetch, settings } from "../support/fake-fetch.js";

/** The error of a call, whether it throws or rejects. */
async function failureOf(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

const { yampi, requests } = fakeClient({ id: 1 });
const redis = { isReady: true, eval: async () => null, multi: () => null };
const places: [string, string, (options: object) => unknown][] = [
  ["a client", "alias", (options) => new Yampi({ ...settings(), ...options })],
  ["discover", "headers", (options) => Yampi.discover({ ...credentials, fetch: fakeFetch({}).fetch, ...options })],
  ["a call", "signal", (options) => yampi.customers.get(1, {}, options)],
  ["a call with a body", "query", (options) => yampi.customers.create({} as never, options)],
  ["a list", "concurrency", (options) => yampi.promocodes.list({}, options)],
  ["a MemoryRateLimiter", "quota", (options) => new MemoryRateLimiter(options)],
  ["a RedisRateLimiter", "keyPrefix", (options) => new RedisRateLimiter({ redis, ...options })],
  ["driftValidator", "once", (options) => driftValidator({ onDrift: () => {}, ...options })],
  ["memorySeenStore", "ttlMs", (options) => memorySeenStore(options)],
  ["parseWebhook", "signature", (options) => parseWebhook({ rawBody: "", signature: "", secret: "s", ...options })],
  ["verifyWebhook", "signature", (options) => verifyWebhook({ rawBody: "", signature: "", secret: "s", ...options })],
];

describe("The options of", () => {
  it.each(places)("%s: an unknown name is refused, with those that are known such as %s", async (_, known, take) => {
    for (const value of ["x", undefined]) {
      const error = await failureOf(() => take({ timeOut: value }));
      expect(error).toMatchObject({ name: "YampiInputError", argument: "timeOut", message: expect.stringContaining(known) });
    }
    expect(requests).toHaveLength(0);
  });

  it.each(places)("%s may have a known name that is undefined: %s", async (_, known, take) => {
    expect(await failureOf(() => take({ [known]: undefined }))).not.toMatchObject({ argument: known });
    requests.length = 0;
  });
});

describe("An option that nothing has is refused with its owner and the options that there are:", () => {
  it.each<[string, () => unknown, string]>([
    [
      "a client",
      () => new Yampi({ token: "x" } as never),
      "token: unknown option of the client; expected one of alias, userToken, ",
    ],
    [
      "a client, with one that begins like it",
      () => new Yampi({ timeout: 5 } as never),
      "allowInsecure, dangerouslyAllowBrowser (did you mean timeoutMs?)",
    ],
    [
      "a call",
      () => yampi.customers.get(1, {}, { token: 5 } as never),
      "token: unknown option of customers.get; expected one of alias, signal, timeoutMs, maxRetries, headers",
    ],
    ["toArray", () => yampi.promocodes.list().toArray({ max: 5 } as never), 'max: unknown option of toArray; expected "limit"'],
    [
      "verifyWebhook",
      () => verifyWebhook({ token: 5 } as never),
      "token: unknown option of verifyWebhook; expected one of rawBody, signature, secret",
    ],
  ])("of %s", async (_, take, message) => {
    expect(await failureOf(take)).toMatchObject({ name: "YampiInputError", message: expect.stringContaining(message) });
  });
});

describe("An option of the wrong type is refused by its name:", () => {
  const { signal } = new AbortController();

  it.each([
    ["alias", 5],
    ["alias", null],
    ["headers", []],
    ["headers", new Headers({ a: "b" })],
    ["headers", new Map([["a", "b"]])],
    ["headers", "a: b"],
    ["headers.a", { a: undefined }, "headers"],
    ["headers.a", { a: 5 }, "headers"],
    ["fetch", null],
    ["validate", "x"],
    ["onEvent", {}],
    ["allowInsecure", "false"],
    ["dangerouslyAllowBrowser", 1],
  ])("%s %j of a client", (argument, value, name = argument) => {
    expect(() => new Yampi({ ...settings(), [name]: value })).toThrow(
      expect.objectContaining({ name: "YampiInputError", argument }),
    );
  });

  it.each([
    ["signal", {}],
    ["signal", null],
    ["signal", new AbortController()],
    ["alias", 5],
    ["alias", null],
    ["headers", []],
    ["headers.a", { a: null }, "headers"],
    ["headers.a", { a: undefined }, "headers"],
    ["timeoutMs", "30"],
  ])("%s %j of a call, and of a list", async (argument, value, name = argument) => {
    const options = { [name]: value };
    const refused = { name: "YampiInputError", argument };
    await expect(yampi.customers.get(1, {}, options)).rejects.toMatchObject(refused);
    await expect(yampi.promocodes.list({}, options)).rejects.toMatchObject(refused);
    await expect(yampi.promocodes.list({}, options).toArray({ limit: 1 })).rejects.toMatchObject(refused);
  });

  it("and a signal that acts like one is none of them", async () => {
    const like = { aborted: false, addEventListener: () => {}, removeEventListener: () => {}, throwIfAborted: () => {} };
    expect(await failureOf(() => yampi.customers.get(1, {}, { signal: like as never }))).not.toMatchObject({
      argument: "signal",
    });
    await expect(yampi.customers.get(1, {}, { signal })).resolves.toEqual({ id: 1 });
  });

  it.each([null, [], "x", 5])("%j in place of options", async (options) => {
    expect(() => new Yampi(options as never)).toThrow(expect.objectContaining({ name: "YampiInputError" }));
    await expect(yampi.customers.get(1, {}, options as never)).rejects.toMatchObject({ name: "YampiInputError" });
    expect(() => new MemoryRateLimiter(options as never)).toThrow(expect.objectContaining({ name: "YampiInputError" }));
  });

  it("those of toArray, of which one is required", async () => {
    const { yampi, requests } = fakeClient({ data: [] });
    const list = yampi.promocodes.list();
    const cases: [unknown, string][] = [
      [null, "the options of toArray"],
      [[], "the options of toArray"],
      ["10", "the options of toArray"],
      [10, "the options of toArray"],
      [{ limit: 10, concurrency: 4 }, "concurrency"],
      [{ limit: 10, Limit: undefined }, "Limit"],
      [{ limit: undefined }, "limit"],
      [{}, "limit"],
      [undefined, "limit"],
    ];
    for (const [options, argument] of cases) {
      await expect(list.toArray(options as never)).rejects.toMatchObject({ name: "YampiInputError", argument });
    }
    expect(requests).toHaveLength(0);
  });

  it("an option of the shared limiter", () => {
    for (const options of [{ timeoutMs: "500" }, { fallback: {} }, { keyPrefix: 5 }]) {
      const [argument] = Object.keys(options);
      const make = () => new RedisRateLimiter({ redis, ...options } as never);
      expect(make).toThrow(expect.objectContaining({ name: "YampiInputError", argument }));
    }
  });
});

describe("What every object inherits, since something polluted Object.prototype,", () => {
  const polluted: [string, unknown][] = [
    ["baseUrl", "https://elsewhere.example/v2"],
    ["fetch", () => Promise.reject(new Error("polluted"))],
    ["alias", "outra-loja"],
    ["headers", { "x-polluted": "1" }],
    ["userToken", "polluted"],
    ["accessToken", "polluted"],
    ["maxRetries", -1],
    ["timeoutMs", -1],
    ["signal", AbortSignal.abort(new Error("polluted"))],
    ["concurrency", -1],
    ["onEvent", 5],
    ["validate", 5],
    ["rateLimit", 5],
  ];

  it.each(polluted)("is no option of a client, a call or a list: %s", async (name, value) => {
    const requests: Request[] = [];
    vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
      requests.push(new Request(url, init));
      return Response.json({ data: [{ id: 1 }] });
    });
    for (const [variable, text] of [
      ["YAMPI_ALIAS", "minha-loja"],
      ["YAMPI_USER_TOKEN", credentials.userToken],
      ["YAMPI_USER_SECRET_KEY", credentials.userSecretKey],
    ] as const)
      vi.stubEnv(variable, text);
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    try {
      for (const yampi of [new Yampi(), new Yampi({})]) {
        await yampi.customers.get(1);
        await yampi.customers.get(1, {}, {});
        await yampi.promocodes.list();
      }
    } finally {
      Reflect.deleteProperty(Object.prototype, name);
      vi.unstubAllEnvs();
      vi.unstubAllGlobals();
    }
    expect(requests).toHaveLength(6);
    for (const { url, headers } of requests) {
      expect(url).toMatch(/^https:\/\/api\.dooki\.com\.br\/v2\/minha-loja\//);
      expect([headers.get("x-polluted"), headers.get("authorization")]).toEqual([null, null]);
      expect(headers.get("user-token")).toBe(credentials.userToken);
    }
  });
});

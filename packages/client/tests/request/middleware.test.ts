import { inspect } from "node:util";
import type { Middleware } from "openapi-fetch";
import { describe, expect, it, vi } from "vitest";
import type { ClientOptions } from "../../src/index.js";
import { credentials, type FakeResponse, fakeClient } from "../support/fake-fetch.js";

const client = (responses: FakeResponse | FakeResponse[], middleware: Middleware | Middleware[], options: ClientOptions = {}) =>
  fakeClient(responses, { ...options, middleware: [middleware].flat() });

const page = { data: [{ id: 1 }], meta: { pagination: { total: 1, count: 1, per_page: 100, current_page: 1, total_pages: 1 } } };

describe("Middleware", () => {
  it.each<[string, (yampi: ReturnType<typeof client>["yampi"]) => Promise<unknown>]>([
    ["a method", async (yampi) => yampi.customers.get(1)],
    ["a list", async (yampi) => yampi.customers.list().toArray({ limit: 5 })],
    ["raw", async (yampi) => yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 1 } } })],
  ])("adds a header to the requests of %s", async (name, call) => {
    const { yampi, requests } = client(name === "a list" ? page : { id: 1 }, {
      onRequest: ({ request }) => request.headers.set("X-Trace", "abc"),
    });
    await call(yampi);
    expect(requests.map(({ headers }) => headers.get("X-Trace"))).toEqual(["abc"]);
  });

  it("is told the route, the operation's parameters and the body", async () => {
    const seen: unknown[] = [];
    const { yampi } = client(
      { id: 7 },
      {
        onRequest: async ({ request, schemaPath, params }) => {
          seen.push(request.method, schemaPath, params, await request.clone().json());
        },
      },
    );
    await yampi.webhooks.update(7, { name: "a" } as never);
    expect(seen).toEqual(["PUT", "/{alias}/webhooks/{id}", { path: { alias: "minha-loja", id: 7 }, query: {} }, { name: "a" }]);
  });

  it("sees a call once, before the credentials are put on, however often it is retried", async () => {
    const requests: string[] = [];
    const statuses: number[] = [];
    const { yampi, requests: sent } = client(
      [new Response("", { status: 429, headers: { "Retry-After": "0" } }), { id: 1 }],
      {
        onRequest: ({ request }) => void requests.push(inspect([...request.headers])),
        onResponse: ({ response }) => void statuses.push(response.status),
      },
      { maxRetries: 1 },
    );
    await yampi.customers.get(1);
    expect({ requests: requests.length, statuses, sent: sent.length }).toEqual({ requests: 1, statuses: [200], sent: 2 });
  });

  it("never sees a credential, in no argument and no property of one", async () => {
    const seen: string[] = [];
    const look = (given: object) => void seen.push(inspect(given, { depth: 12, showHidden: true }), JSON.stringify(given));
    const { yampi } = client(() => new Response("{}", { status: 500 }), { onRequest: look, onResponse: look, onError: look });
    await yampi.customers.get(1).catch(() => {});
    await yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 1 } } });
    expect(seen.length).toBeGreaterThanOrEqual(8);
    for (const value of Object.values(credentials)) expect(seen.join("\n")).not.toContain(value);
  });

  it("runs onRequest in order and onResponse in reverse", async () => {
    const order: string[] = [];
    const named = (name: string): Middleware => ({
      onRequest: () => void order.push(`${name} request`),
      onResponse: () => void order.push(`${name} response`),
    });
    const { yampi } = client({ id: 1 }, [named("a"), named("b")]);
    await yampi.customers.get(1);
    expect(order).toEqual(["a request", "b request", "b response", "a response"]);
  });

  it("replaces a response, which is unwrapped like one of the API", async () => {
    const { yampi } = client(
      { id: 1, name: "a" },
      {
        onResponse: async ({ response }) => Response.json({ data: { ...(await response.json()), name: "b" } }),
      },
    );
    const { data, response } = await yampi.customers.get(1).withResponse();
    expect({ data, attempts: response.attempts }).toEqual({ data: { id: 1, name: "b" }, attempts: 1 });
  });

  it("gives a response itself, and nothing is sent", async () => {
    const { yampi, requests } = client({}, { onRequest: () => Response.json({ id: 1 }) });
    const { data, response } = await yampi.customers.get(1).withResponse();
    expect({ data, attempts: response.attempts, sent: requests.length }).toEqual({ data: { id: 1 }, attempts: 0, sent: 0 });
  });

  it("makes an error of a response that is ok", async () => {
    const { yampi } = client({ id: 1 }, { onResponse: () => Response.json({ message: "Não encontrado" }, { status: 404 }) });
    await expect(yampi.customers.get(1)).rejects.toMatchObject({ name: "YampiNotFoundError", operation: "customers.get" });
  });

  it("leaves the API's errors as they are, with the text as it came", async () => {
    const text = '{ "message" : "Não encontrado" }';
    const { yampi } = client(() => new Response(text, { status: 404 }), { onResponse: () => {} });
    const error = await yampi.customers.get(1).catch((reason) => reason);
    expect(error).toMatchObject({ name: "YampiNotFoundError", status: 404 });
    expect(error.responseText()).toBe(text);
  });

  it("sees a failed connection in onError, after the last retry, and may replace the error or respond", async () => {
    const failing = vi.fn(async () => {
      throw new TypeError("fetch failed");
    });
    const names: string[] = [];
    const seen: Middleware = { onError: ({ error }) => void names.push((error as Error).name) };
    await expect(client({}, seen, { fetch: failing }).yampi.customers.get(1)).rejects.toMatchObject({
      name: "YampiConnectionError",
    });
    const other: Middleware = { onError: () => new RangeError("mine") };
    await expect(client({}, other, { fetch: failing }).yampi.customers.get(1)).rejects.toBeInstanceOf(RangeError);
    const responding: Middleware = { onError: () => Response.json({ id: 1 }) };
    await expect(client({}, responding, { fetch: failing }).yampi.customers.get(1)).resolves.toEqual({ id: 1 });
    expect(names).toEqual(["YampiConnectionError"]);
  });

  it("cannot send the credentials to another address", async () => {
    const { yampi, requests } = client(
      {},
      {
        onRequest: ({ request }) => new Request(request.url.replace("api.dooki.com.br", "other.example.com"), request),
      },
    );
    await expect(yampi.customers.get(1)).rejects.toMatchObject({ name: "YampiInputError", argument: "baseUrl" });
    expect(requests).toHaveLength(0);
  });

  it("cannot replace the credentials", async () => {
    const { yampi, requests } = client(
      { id: 1 },
      {
        onRequest: ({ request }) => request.headers.set("User-Token", "mine"),
      },
    );
    await yampi.customers.get(1);
    expect(requests[0]?.headers.get("User-Token")).toBe(credentials.userToken);
  });

  it.each([undefined, null, 0, "", new Error("enough")])(
    "leaves the reason of an aborted signal as it is: %s",
    async (reason) => {
      const controller = new AbortController();
      const { yampi } = client(
        () => {
          controller.abort(reason);
          return new Promise<Response>(() => {});
        },
        { onRequest: () => {} },
      );
      const expected = reason === undefined ? expect.objectContaining({ name: "AbortError" }) : reason;
      await expect(yampi.customers.get(1, {}, { signal: controller.signal })).rejects.toEqual(expected);
    },
  );

  it("hides in errors what it puts into headers", async () => {
    const { yampi } = client(
      (request) => Response.json({ message: `bad key ${request.headers.get("X-Key")}` }, { status: 400 }),
      { onRequest: ({ request }) => request.headers.set("X-Key", "chave") },
    );
    const error = await yampi.customers.get(1).catch((reason) => reason);
    expect(error.message).toContain("bad key");
    expect(error.message).not.toContain("chave");
  });

  it.each<[string, unknown]>([
    ["an object", { onRequest: () => {} }],
    ["an array of functions", [() => {}]],
    ["an array with nothing", [undefined]],
    ["an object without any part", [{}]],
  ])("is refused where it is %s", (_, middleware) => {
    expect(() => fakeClient({}, { middleware: middleware as Middleware[] })).toThrow(
      "middleware: expected an array of objects with onRequest, onResponse or onError",
    );
  });
});

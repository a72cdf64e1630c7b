import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { YampiError } from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";

const headers = { "X-RateLimit-Limit": "30", "X-RateLimit-Remaining": "29", "X-RateLimit-Reset": "12", "X-Request-Id": "abc-1" };

describe("The response beside the data", () => {
  it("has its status, headers, rate limit and attempts", async () => {
    const { yampi } = fakeClient(Response.json({ data: { id: 1 } }, { status: 201, headers }));
    const { data, response } = await yampi.customers.get(1).withResponse();
    expect(data).toEqual({ id: 1 });
    expect(response).toMatchObject({ status: 201, attempts: 1, rateLimit: { limit: 30, remaining: 29, resetMs: 12_000 } });
    expect(response.headers.get("x-request-id")).toBe("abc-1");
  });

  it("counts the requests that the call took", async () => {
    const { yampi } = fakeClient([new Response("", { status: 429, headers: { "Retry-After": "0" } }), { id: 1 }], {
      maxRetries: 1,
    });
    const { response } = await yampi.customers.get(1).withResponse();
    expect(response.attempts).toBe(2);
  });

  it("is there for a call that gives nothing, and for one that gives all", async () => {
    const { yampi } = fakeClient([new Response(null, { status: 204 }), { a: 1 }]);
    const deleted = await yampi.customers.addresses.delete(1, 2).withResponse();
    expect(deleted).toMatchObject({ data: undefined, response: { status: 204 } });
    const filters = await yampi.customers.listFilters().withResponse();
    expect(filters).toMatchObject({ data: { a: 1 }, response: { status: 200 } });
  });

  it("is on each page of a list", async () => {
    const { yampi } = fakeClient(Response.json({ data: [{ id: 1 }] }, { headers }));
    const { response } = await yampi.customers.list();
    expect(response).toMatchObject({ status: 200, attempts: 1, rateLimit: { remaining: 29 } });
  });

  it("costs no second request, and is the same each time", async () => {
    const { yampi, requests } = fakeClient({ id: 1 });
    const call = yampi.customers.get(1);
    const [data, first, second] = [await call, await call.withResponse(), await call.withResponse()];
    expect(first).toBe(second);
    expect({ data, sent: requests.length }).toEqual({ data: first.data, sent: 1 });
  });

  it("comes by a promise like any other", async () => {
    const { yampi } = fakeClient({ id: 1 });
    const done = vi.fn();
    expect(yampi.customers.get(1)).toBeInstanceOf(Promise);
    expect(Object.getPrototypeOf(yampi.customers.get(1).then(() => 1))).toBe(Promise.prototype);
    await expect(yampi.customers.get(1).finally(done)).resolves.toEqual({ id: 1 });
    await expect(Promise.all([yampi.customers.get(1), yampi.customers.get(1)])).resolves.toEqual([{ id: 1 }, { id: 1 }]);
    expect(done).toHaveBeenCalledOnce();
  });

  it("leaves no rejection behind that nobody handles", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const { yampi } = fakeClient(() => Response.json({}, { status: 404 }));
    await expect(yampi.customers.get(1)).rejects.toThrow("404");
    await expect(yampi.customers.get(1).withResponse()).rejects.toThrow("404");
    await yampi.customers.get(1).catch(() => {});
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("An error", () => {
  const errorOf = async (given: Response, maxRetries = 0): Promise<YampiError> => {
    const { yampi } = fakeClient(() => given.clone(), { maxRetries });
    const error = await yampi.customers.get(1).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(YampiError);
    return error as YampiError;
  };

  it("has the headers that are safe to log, and how many requests were sent", async () => {
    const given = { ...headers, "Retry-After": "0", "Set-Cookie": "session=secret", "X-Customer": "ana@example.com" };
    const error = await errorOf(Response.json({}, { status: 429, headers: given }), 1);
    expect(error.headers).toEqual({
      "retry-after": "0",
      "x-ratelimit-limit": "30",
      "x-ratelimit-remaining": "29",
      "x-ratelimit-reset": "12",
      "x-request-id": "abc-1",
    });
    expect(error.attempts).toBe(2);
    expect(inspect(error)).not.toMatch(/secret|ana@/);
  });

  it.each(["ana@example.com", "<script>", "x".repeat(200), '"quoted"'])(
    "leaves a header out that is not what it should be: %s",
    async (value) => {
      const error = await errorOf(Response.json({}, { status: 404, headers: { "X-Request-Id": value } }));
      expect(error.headers).toEqual({});
    },
  );

  it("has them too where the response makes no sense", async () => {
    const error = await errorOf(new Response("<html>", { headers: { "CF-Ray": "8a1b-GRU" } }));
    expect(error).toMatchObject({ name: "YampiResponseError", attempts: 1, headers: { "cf-ray": "8a1b-GRU" } });
  });

  it("of the connection has its attempts, and no headers", async () => {
    const fetch = async (): Promise<Response> => {
      throw new TypeError("fetch failed");
    };
    const { yampi } = fakeClient({}, { fetch });
    const error = await yampi.customers.get(1).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "YampiConnectionError", attempts: 1 });
    expect(error).not.toHaveProperty("headers");
  });

  it("of an argument has neither", async () => {
    const { yampi } = fakeClient({});
    const error = await yampi.customers.get(0).catch((reason: unknown) => reason);
    expect(error).not.toHaveProperty("attempts");
    expect(error).not.toHaveProperty("headers");
  });
});

import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { YampiInputError } from "../../src/index.js";
import { credentials, fakeClient } from "../support/fake-fetch.js";

describe("yampi.raw", () => {
  it("goes the same way with the same credentials, and normalises nothing", async () => {
    const { yampi, requests } = fakeClient({ data: { id: 9001 } });
    const { data } = await yampi.raw.GET("/{alias}/pricing/promocodes/{id}", {
      params: { path: { alias: "minha-loja", id: 9001 }, query: { include: ["customer"] } },
    });
    expect(data).toEqual({ data: { id: 9001 } });
    expect(requests[0]?.url).toBe("https://api.dooki.com.br/v2/minha-loja/pricing/promocodes/9001?include=customer");
    expect(requests[0]?.headers.get("User-Token")).toBe(credentials.userToken);
  });

  it.each([
    ["..", 1],
    [".", 1],
    ["", 1],
    [undefined, 1],
    ["minha-loja", Number.NaN],
    ["minha-loja", {}],
  ])("refuses a path of %j and %j, which would climb out of its place", async (alias, id) => {
    const { yampi, requests } = fakeClient({});
    const path = { alias: alias as string, id: id as number };
    await expect(yampi.raw.GET("/{alias}/customers/{id}", { params: { path } })).rejects.toBeInstanceOf(YampiInputError);
    expect(requests).toHaveLength(0);
  });

  it("keeps a slash within its segment", async () => {
    const { yampi, requests } = fakeClient({});
    await yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "a/b", id: 1 } } });
    expect(requests[0]?.url).toBe("https://api.dooki.com.br/v2/a%2Fb/customers/1");
  });

  it("sends the credentials to no other address, whoever asks for it", async () => {
    const { yampi, requests } = fakeClient({});
    for (const baseUrl of ["https://other.example", "https://api.dooki.com.br.other.example/v2", "http://api.dooki.com.br/v2"]) {
      const call = yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 1 } }, baseUrl });
      await expect(call).rejects.toMatchObject({ name: "YampiInputError", argument: "baseUrl" });
    }
    expect(requests).toHaveLength(0);
  });

  it("quotes nothing of a response that is not JSON", async () => {
    const { yampi } = fakeClient(new Response("personal-and-not-json", { headers: { "Content-Type": "application/json" } }));
    const call = yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 1 } } });
    const error = await call.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "YampiResponseError", operation: "customers.get" });
    expect(inspect(error, { depth: 5 })).not.toContain("personal");
  });

  it("sends its body where a Request has no property for it, as in Firefox", async () => {
    const sent: unknown[] = [];
    const { yampi } = fakeClient(
      {},
      {
        fetch: async (_, init) => {
          sent.push(init.body);
          return Response.json({ id: 1 });
        },
      },
    );
    const own = Object.getOwnPropertyDescriptor(Request.prototype, "body") as PropertyDescriptor;
    Object.defineProperty(Request.prototype, "body", { get: () => undefined, configurable: true });
    try {
      const raw = yampi.raw as unknown as { POST(path: string, init: object): Promise<unknown> };
      await raw.POST("/{alias}/customers", { params: { path: { alias: "minha-loja" } }, body: { name: "Ana" } });
    } finally {
      Object.defineProperty(Request.prototype, "body", own);
    }
    expect(new TextDecoder().decode(sent[0] as ArrayBuffer)).toBe('{"name":"Ana"}');
  });

  it("knows its operation also where middleware makes another request of it", async () => {
    const operations: string[] = [];
    const { yampi } = fakeClient({}, { onEvent: ({ operation }) => operations.push(operation) });
    yampi.raw.use({ onRequest: ({ request }) => new Request(request) });
    await yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 1 } } });
    expect(new Set(operations)).toEqual(new Set(["customers.get"]));
  });
});

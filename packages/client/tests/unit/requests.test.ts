import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, vi } from "vitest";
import { version } from "../../src/generated/constants.js";
import { YampiResponseError } from "../../src/index.js";
import { credentials, fakeClient } from "../support/fake-fetch.js";

describe("A request", () => {
  it("goes to the production server of the description, with the alias in its path", async () => {
    const { yampi, requests } = fakeClient({ id: 70001 });
    await yampi.customers.get(70001);
    expect(requests[0]?.method).toBe("GET");
    expect(requests[0]?.url).toBe("https://api.dooki.com.br/v2/minha-loja/customers/70001");
  });

  it("carries both credentials, what the vendor demands, and who asks", async () => {
    const { yampi, requests } = fakeClient({ id: 70001 });
    await yampi.customers.get(70001);
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      accept: "application/json",
      "content-type": "application/json",
      "user-agent": `yampi-openapi-client/${version}`,
      "user-token": credentials.userToken,
      "user-secret-key": credentials.userSecretKey,
    });
  });

  it("carries the headers of the client and of the call, neither of which replaces a credential", async () => {
    const { yampi, requests } = fakeClient({ id: 70001 }, { headers: { "X-Shop": "client", "User-Token": "other" } });
    await yampi.customers.get(70001, {}, { headers: { "X-Call": "call", "user-secret-key": "other" } });
    const { headers } = requests[0] as Request;
    expect([headers.get("X-Shop"), headers.get("X-Call")]).toEqual(["client", "call"]);
    expect([headers.get("User-Token"), headers.get("User-Secret-Key")]).toEqual([
      credentials.userToken,
      credentials.userSecretKey,
    ]);
  });

  it("goes to another store where the call names one", async () => {
    const { yampi, requests } = fakeClient({ id: 70001 });
    await yampi.customers.get(70001, {}, { alias: "outra_loja-2" });
    expect(requests[0]?.url).toContain("/v2/outra_loja-2/customers/");
  });

  it("has a query with arrays joined by commas, and nothing for what is undefined", async () => {
    const { yampi, requests } = fakeClient({ id: 1 });
    await yampi.promocodes.get(1, { skipCache: true, include: ["customer", "products"] });
    await yampi.clusters.listCustomers(7, { date: "created_at:2026-01-01|2026-01-31", orderBy: undefined as never });
    expect(requests[0]?.url).toMatch(/promocodes\/1\?skipCache=true&include=customer,products$/);
    expect(requests[1]?.url).toMatch(/customers\?date=created_at%3A2026-01-01%7C2026-01-31$/);
  });

  it("ends with the reason of the caller's signal, before and while it is under way", async () => {
    const { yampi } = fakeClient(
      (request) => new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(new Error("aborted")))),
    );
    const reason = new Error("enough");
    await expect(yampi.customers.get(1, {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const call = yampi.customers.get(1, {}, { signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  it("is sent by the fetch that the run time has when it is sent, as test tools replace it", async () => {
    const { yampi } = fakeClient({}, { fetch: undefined });
    vi.stubGlobal("fetch", async () => Response.json({ id: 1 }));
    await expect(yampi.customers.get(1)).resolves.toEqual({ id: 1 });
    vi.unstubAllGlobals();
  });
});

describe("A redirect", () => {
  it("is not followed, so that the credentials never reach the host that it names", async () => {
    const arrived: string[] = [];
    const other = createServer((request, response) => {
      arrived.push(request.url ?? "");
      response.end("{}");
    });
    const first = createServer((_, response) => {
      response.writeHead(302, { Location: `http://127.0.0.1:${(other.address() as AddressInfo).port}/stolen` }).end();
    });
    await Promise.all([other, first].map((server) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))));
    try {
      const baseUrl = `http://127.0.0.1:${(first.address() as AddressInfo).port}`;
      const { yampi } = fakeClient({}, { fetch: undefined, baseUrl });
      const error = await yampi.customers.get(1).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(YampiResponseError);
      expect(error).toMatchObject({ status: 302, operation: "customers.get" });
      const path = { alias: "minha-loja", id: 1 };
      const raw = yampi.raw.GET("/{alias}/customers/{id}", { params: { path }, redirect: "follow" });
      await expect(raw).rejects.toMatchObject({ status: 302, operation: "customers.get" });
      expect(arrived).toEqual([]);
    } finally {
      other.close();
      first.close();
    }
  });

  it("that a browser hides is told as one", async () => {
    const hidden = Response.error();
    Object.defineProperty(hidden, "type", { value: "opaqueredirect" });
    const { yampi } = fakeClient(hidden);
    await expect(yampi.customers.get(1)).rejects.toMatchObject({ name: "YampiResponseError", status: 0 });
  });
});

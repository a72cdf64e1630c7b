import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type RateLimiter, Yampi, YampiInputError } from "../../src/index.js";
import { credentials, fakeClient } from "../support/fake-fetch.js";

afterEach(() => vi.unstubAllEnvs());

describe("A client with some options changed", () => {
  it("keeps the others", async () => {
    const { yampi, requests } = fakeClient({ id: 1 }, { headers: { "X-A": "1" } });
    await yampi.withOptions({ alias: "outra-loja" }).customers.get(1);
    expect(requests[0]?.url).toBe("https://api.dooki.com.br/v2/outra-loja/customers/1");
    expect(requests[0]?.headers.get("User-Token")).toBe(credentials.userToken);
    expect(requests[0]?.headers.get("X-A")).toBe("1");
  });

  it("leaves the first one as it was", async () => {
    const { yampi, requests } = fakeClient({ id: 1 });
    yampi.withOptions({ alias: "outra-loja" });
    await yampi.customers.get(1);
    expect(requests[0]?.url).toContain("/minha-loja/");
  });

  it("shares the limiter", async () => {
    const taken: string[] = [];
    const rateLimit: RateLimiter = {
      acquire: async ({ key }) => {
        taken.push(key);
        return { release: () => {} };
      },
    };
    const { yampi } = fakeClient({ id: 1 }, { rateLimit });
    await yampi.customers.get(1);
    await yampi.withOptions({ timeoutMs: 1000 }).customers.get(1);
    expect(taken).toHaveLength(2);
  });

  it("signs in another way where the credentials are of another kind", async () => {
    const { yampi, requests } = fakeClient({ id: 1 });
    await yampi.withOptions({ accessToken: "app", partnerClientId: "client" }).customers.get(1);
    expect(requests[0]?.headers.get("Authorization")).toBe("Bearer app");
    expect(requests[0]?.headers.get("User-Token")).toBeNull();
  });

  it("has the credentials and the alias of the first one's environment, whatever the environment says later", async () => {
    vi.stubEnv("YAMPI_USER_TOKEN", "first");
    vi.stubEnv("YAMPI_USER_SECRET_KEY", "first-key");
    vi.stubEnv("YAMPI_ALIAS", "primeira");
    const requests: Request[] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      requests.push(new Request(url, init));
      return Response.json({ id: 1 });
    };
    const yampi = new Yampi({ fetch, rateLimit: false });
    vi.stubEnv("YAMPI_USER_TOKEN", "second");
    vi.stubEnv("YAMPI_ALIAS", "segunda");
    await yampi.withOptions({ maxRetries: 0 }).customers.get(1);
    expect(requests[0]?.url).toContain("/primeira/");
    expect(requests[0]?.headers.get("User-Token")).toBe("first");
  });

  it("replaces headers and middleware whole", async () => {
    const onRequest = vi.fn();
    const { yampi, requests } = fakeClient({ id: 1 }, { headers: { "X-A": "1" }, middleware: [{ onRequest }] });
    await yampi.withOptions({ headers: { "X-B": "2" }, middleware: [] }).customers.get(1);
    expect([requests[0]?.headers.get("X-A"), requests[0]?.headers.get("X-B")]).toEqual([null, "2"]);
    expect(onRequest).not.toHaveBeenCalled();
  });

  it("is refused for an option that is unknown or does not fit", () => {
    const { yampi } = fakeClient({});
    expect(() => yampi.withOptions({ timeout: 1 } as never)).toThrow(YampiInputError);
    expect(() => yampi.withOptions({ timeoutMs: 0 })).toThrow("timeoutMs: expected a number of milliseconds from 1, got 0");
  });

  it("shows no credential where a client is printed", () => {
    const { yampi } = fakeClient({});
    const printed = inspect(yampi.withOptions({ maxRetries: 1 }), { depth: 10, showHidden: true }) + JSON.stringify(yampi);
    for (const value of Object.values(credentials)) expect(printed).not.toContain(value);
  });
});

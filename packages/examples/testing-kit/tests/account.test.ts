import { Yampi, YampiAuthenticationError, YampiRateLimitError } from "@yampi-openapi/client";
import { describe, expect, test } from "vitest";
import { failOnce, type KnownCredentials, type Shape, yampiFactories } from "../src/index.js";
import { call } from "./support/call.ts";
import { serve } from "./support/server.ts";

describe.each<Shape>(["observed", "documented"])("in the %s shape", (shape) => {
  test("the credentials belong to a user with one store, the one that the handlers know", async () => {
    const { yampi } = serve({ alias: "outra-loja", shape });
    const { merchants } = await yampi.auth.me();
    expect(merchants.data.map(({ alias, active }) => [alias, active])).toEqual([["outra-loja", true]]);
    expect((await call("POST", "/auth/me")).status).toBe(200);
  });

  test("a ping says that the API is there, and nothing else", async () => {
    const { yampi } = serve({ shape });
    await expect(yampi.system.ping()).resolves.toBeUndefined();
    expect((await call("GET", "/ping")).status).toBe(200);
  });
});

test("what is not below an alias keeps the quota, and fails when it is told to", async () => {
  const { server, yampi } = serve({ rateLimit: { limit: 1 } });
  server.use(failOnce(503, { retryAfterSeconds: 0 }));
  await yampi.system.ping();
  await yampi.auth.me();
  const asking = yampi.auth.me({}, { maxRetries: 0 });
  await expect(asking).rejects.toThrow(YampiRateLimitError);
});

describe("credentials", () => {
  const user: KnownCredentials = { userToken: "right", userSecretKey: "right" };
  const app: KnownCredentials = { accessToken: "right", partnerClientId: "right" };
  const customer = yampiFactories().customer();
  const ask = (credentials: KnownCredentials) => {
    const yampi = new Yampi({ alias: "minha-loja", ...credentials, rateLimit: false });
    return yampi.customers.get(customer.id);
  };

  test.each([user, app])("of either kind are taken where none are named: %j", async (credentials) => {
    serve({ customers: [customer] });
    expect((await ask(credentials)).id).toBe(customer.id);
  });

  test.each([
    [user, app],
    [app, user],
  ])("are those that were named, %j, and no others", async (credentials, others) => {
    serve({ customers: [customer], credentials });
    expect((await ask(credentials)).id).toBe(customer.id);
    await expect(ask(others)).rejects.toThrow(YampiAuthenticationError);
    const wrong = Object.fromEntries(Object.keys(credentials).map((name, half) => [name, half === 0 ? "right" : "wrong"]));
    await expect(ask(wrong as unknown as KnownCredentials)).rejects.toThrow(YampiAuthenticationError);
  });

  test("of an app need both halves", async () => {
    serve({ customers: [customer] });
    for (const headers of [{ Authorization: "Bearer any" }, { "X-Partner-Client-ID": "any" }]) {
      expect((await call("GET", `/minha-loja/customers/${customer.id}`, { headers })).status).toBe(401);
    }
  });
});

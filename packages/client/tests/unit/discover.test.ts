import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type ClientOptions, MemoryRateLimiter, type RateLimiter, Yampi, type YampiEvent } from "../../src/index.js";
import { credentials, type FakeResponse } from "../support/fake-fetch.js";

const merchant = (id: number, alias: string, active = true) => ({
  id,
  alias,
  active,
  name: `Loja ${id}`,
  owner_email: "ana@example.com",
});
const user = { id: 9101, name: "Ana Exemplo", email: "ana@example.com", cpf: "123.456.789-09" };
const withStores = (...data: object[]) => ({ data: { ...user, merchants: { data } } });
const twoStores = withStores(merchant(501, "minha-loja"), merchant(502, "outra-loja", false));

/** Options whose requests are kept, with the stores as their first response and an entity as any other. */
function recording(stores: FakeResponse, options: ClientOptions = {}) {
  const requests: Request[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init);
    requests.push(request);
    if (!url.endsWith("/auth/me")) return Response.json({ id: 1 });
    const given = typeof stores === "function" ? await stores(request) : stores;
    return given instanceof Response ? given : Response.json(given);
  };
  return { requests, options: { ...credentials, maxRetries: 0, rateLimit: new MemoryRateLimiter(), fetch, ...options } };
}

afterEach(() => vi.unstubAllEnvs());

describe("Yampi.discover", () => {
  it("gives every store of the credentials, inactive ones too, with a client that has its alias", async () => {
    const { requests, options } = recording(twoStores);
    const stores = await Yampi.discover(options);
    expect(stores.map((store) => [store.merchant.id, store.merchant.active])).toEqual([
      [501, true],
      [502, false],
    ]);
    for (const { yampi } of stores) await yampi.promocodes.get(1);
    expect(requests.map(({ method, url }) => `${method} ${url.replace("https://api.dooki.com.br/v2", "")}`)).toEqual([
      "POST /auth/me",
      "GET /minha-loja/pricing/promocodes/1",
      "GET /outra-loja/pricing/promocodes/1",
    ]);
  });

  it("hands on all other options, to the call that asks for the stores as well", async () => {
    const events: YampiEvent[] = [];
    const { requests, options } = recording(twoStores, {
      baseUrl: "https://gateway.example.com/yampi",
      headers: { "X-Shop": "all" },
      onEvent: (event) => events.push(event),
    });
    for (const { yampi } of await Yampi.discover(options)) await yampi.promocodes.get(1);
    expect(requests.every(({ url, headers }) => url.startsWith("https://gateway.") && headers.get("X-Shop") === "all")).toBe(
      true,
    );
    expect(requests.map(({ headers }) => headers.get("User-Token"))).toEqual(requests.map(() => credentials.userToken));
    expect(events.filter(({ type }) => type === "request")).toHaveLength(3);
  });

  it("lets all clients share one limiter of one's own", async () => {
    const acquire = vi.fn<RateLimiter["acquire"]>(async () => ({ release: () => {} }));
    const { options } = recording(twoStores, { rateLimit: { acquire } });
    for (const { yampi } of await Yampi.discover(options)) await yampi.promocodes.get(1);
    const coupon = "GET /{alias}/pricing/promocodes/{id}";
    expect(acquire.mock.calls.map(([{ key }]) => key)).toEqual(["POST /auth/me", coupon, coupon]);
  });

  it("asks with the credentials of the environment where the options have none, and with those of an app", async () => {
    vi.stubEnv("YAMPI_USER_TOKEN", "token-from-environment");
    vi.stubEnv("YAMPI_USER_SECRET_KEY", "key-from-environment");
    const { requests, options } = recording(twoStores, { userToken: undefined, userSecretKey: undefined });
    await Yampi.discover(options);
    await Yampi.discover({ ...options, accessToken: () => "token-of-the-app", partnerClientId: "client" });
    expect(requests.map(({ headers }) => headers.get("User-Token") ?? headers.get("Authorization"))).toEqual([
      "token-from-environment",
      "Bearer token-of-the-app",
    ]);
  });

  it("rejects where an option does not fit, as all that waits does, and sends nothing", async () => {
    const { requests, options } = recording(twoStores);
    const calls = [Yampi.discover({ ...options, timeoutMs: -1 }), Yampi.discover(options, { maxRetries: -1 })];
    for (const call of calls) await expect(call).rejects.toMatchObject({ name: "YampiInputError" });
    expect(requests).toHaveLength(0);
  });

  it("obeys the signal of its call", async () => {
    const { options } = recording(() => new Promise(() => {}));
    const call = Yampi.discover(options, { signal: AbortSignal.abort(new Error("enough")) });
    await expect(call).rejects.toThrow("enough");
  });

  it("rejects with the class of the status where the API refuses the credentials", async () => {
    const { options } = recording(() => new Response("{}", { status: 401 }));
    await expect(Yampi.discover(options)).rejects.toMatchObject({ name: "YampiAuthenticationError", operation: "auth.me" });
  });

  it("gives nothing for a user without stores, whatever alias is in the environment", async () => {
    vi.stubEnv("YAMPI_ALIAS", "loja-do-ambiente");
    expect(await Yampi.discover(recording(withStores()).options)).toEqual([]);
  });

  it.each<[string, object]>([
    ["no stores at all", { data: user }],
    ["stores that are no list", { data: { ...user, merchants: { data: merchant(501, "minha-loja") } } }],
    ["a store without an alias", withStores({ id: 501, name: "Ana Exemplo" })],
    ["a store that is null", withStores(null as never)],
  ])("takes a response with %s for none, and tells nothing of the user", async (_, response) => {
    const error: unknown = await Yampi.discover(recording(response).options).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "YampiResponseError", operation: "auth.me" });
    expect(inspect(error, { showHidden: true })).not.toMatch(/Ana Exemplo|ana@example|123\.456/);
  });
});

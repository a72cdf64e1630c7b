import { EventEmitter, once } from "node:events";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type ClientOptions, Yampi, YampiInputError } from "../../src/index.js";
import { credentials, type FakeResponse, fakeClient } from "../support/fake-fetch.js";
import { onFakeTime } from "../support/fake-time.js";

const app = { accessToken: "access-token-of-the-tests", partnerClientId: "client-id-of-the-tests" };

/** A client of an app, without the user's pair that `fakeClient` gives. */
const appClient = (responses: FakeResponse | FakeResponse[], options: ClientOptions = {}) =>
  fakeClient(responses, { userToken: undefined, userSecretKey: undefined, ...app, ...options });

/** What signs a request. */
const signedWith = (request: Request | undefined) =>
  Object.fromEntries(
    ["Authorization", "X-Partner-Client-ID", "User-Token", "User-Secret-Key"].flatMap((name) => {
      const value = request?.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
const ofTheApp = { Authorization: `Bearer ${app.accessToken}`, "X-Partner-Client-ID": app.partnerClientId };
const ofTheUser = { "User-Token": credentials.userToken, "User-Secret-Key": credentials.userSecretKey };

const refusal = (options: ClientOptions): YampiInputError => {
  try {
    new Yampi(options);
  } catch (error) {
    if (error instanceof YampiInputError) return error;
  }
  throw new Error("It was not refused");
};

const stubEnvironment = (variables: { [name: string]: string }) => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
};
const userEnvironment = { YAMPI_USER_TOKEN: credentials.userToken, YAMPI_USER_SECRET_KEY: credentials.userSecretKey };
const appEnvironment = { YAMPI_ACCESS_TOKEN: app.accessToken, YAMPI_PARTNER_CLIENT_ID: app.partnerClientId };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("An app", () => {
  it("signs with its access token and its client ID, and with nothing of a user", async () => {
    const { yampi, requests } = appClient({ id: 1 });
    await yampi.promocodes.get(1);
    expect(signedWith(requests[0])).toEqual(ofTheApp);
  });

  it("signs what yampi.raw sends in the same way", async () => {
    const { yampi, requests } = appClient({ id: 1 });
    await yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 1 } } });
    expect(signedWith(requests[0])).toEqual(ofTheApp);
  });

  it("is signed for whatever headers were asked for", async () => {
    const { yampi, requests } = appClient({ id: 1 }, { headers: { authorization: "Basic other" } });
    await yampi.promocodes.get(1, {}, { headers: { "X-PARTNER-CLIENT-ID": "other" } });
    expect(signedWith(requests[0])).toEqual(ofTheApp);
  });

  it.each<[string, ClientOptions]>([
    ["partnerClientId", { accessToken: "a" }],
    ["partnerClientId", { accessToken: () => "a" }],
    ["accessToken", { partnerClientId: "a" }],
    ["accessToken", { accessToken: "", partnerClientId: "a" }],
    ["accessToken", { accessToken: "two words", partnerClientId: "a" }],
    ["accessToken", { accessToken: 1 as never, partnerClientId: "a" }],
    ["partnerClientId", { accessToken: "a", partnerClientId: "two\nlines" }],
    ["partnerClientId", { accessToken: "a", partnerClientId: (() => "a") as never }],
  ])("is refused by the name %s where its pair is not whole and readable: %j", (argument, options) => {
    expect(refusal(options)).toMatchObject({ argument });
  });

  it("is refused where a user signs as well, also by half", () => {
    for (const half of [credentials, { userToken: "a" }, { userSecretKey: "a" }]) {
      expect(refusal({ ...app, ...half })).toMatchObject({ argument: "accessToken", message: /one of the two ways/ });
    }
  });

  it("is refused in a web page unless that is asked for", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    for (const options of [app, { ...app, accessToken: () => "a" }]) {
      expect(refusal(options)).toMatchObject({ argument: "dangerouslyAllowBrowser" });
      expect(() => new Yampi({ ...options, dangerouslyAllowBrowser: true })).not.toThrow();
    }
  });
});

describe("The environment", () => {
  /** What signs a request of a client that has just these options of its credentials. */
  const signed = async (options: ClientOptions = {}) => {
    const { yampi, requests } = fakeClient({ id: 1 }, { userToken: undefined, userSecretKey: undefined, ...options });
    await yampi.promocodes.get(1);
    return signedWith(requests[0]);
  };

  it("may hold the pair of an app", async () => {
    stubEnvironment(appEnvironment);
    expect(await signed()).toEqual(ofTheApp);
  });

  it("signs for the user where it holds both pairs", async () => {
    stubEnvironment({ ...userEnvironment, ...appEnvironment });
    expect(await signed()).toEqual(ofTheUser);
  });

  it("gives the other half of the pair that the options begin, and nothing of the other pair", async () => {
    stubEnvironment({ ...userEnvironment, ...appEnvironment });
    const accessToken = async () => "another-token";
    expect(await signed({ accessToken })).toEqual({ ...ofTheApp, Authorization: "Bearer another-token" });
    expect(await signed({ userToken: "another-user" })).toEqual({ ...ofTheUser, "User-Token": "another-user" });
  });

  it("is told by name which half it lacks", () => {
    stubEnvironment({ YAMPI_ACCESS_TOKEN: "a" });
    expect(refusal({})).toMatchObject({ argument: "partnerClientId" });
    stubEnvironment({ ...appEnvironment, YAMPI_USER_TOKEN: "a" });
    expect(refusal({})).toMatchObject({ argument: "userSecretKey" });
  });
});

describe("A function that gives the access token", () => {
  it("is asked anew for every request, also for one that is tried again", async () => {
    let asked = 0;
    const accessToken = () => `token-${++asked}`;
    const { yampi, requests } = appClient([new Response("{}", { status: 503 }), { id: 1 }, { id: 1 }], { accessToken });
    await onFakeTime(async () => {
      await yampi.promocodes.get(1, {}, { maxRetries: 1 });
      await yampi.promocodes.get(1);
    });
    expect(requests.map((request) => request.headers.get("Authorization"))).toEqual([
      "Bearer token-1",
      "Bearer token-2",
      "Bearer token-3",
    ]);
  });

  it("is asked after the wait for the quota, so that the token is not over by then", async () => {
    const told = { "X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0" };
    const askedAt: number[] = [];
    const accessToken = () => {
      askedAt.push(performance.now());
      return "a";
    };
    const { yampi } = appClient(() => Response.json({ id: 1 }, { headers: told }), { accessToken });
    const start = await onFakeTime(async () => {
      const start = performance.now();
      await yampi.promocodes.get(1);
      await yampi.promocodes.get(1);
      return start;
    });
    expect(askedAt.map((time) => time - start)).toEqual([0, 60_000]);
  });

  it("is not asked before the arguments are known to fit", async () => {
    const accessToken = vi.fn(() => "a");
    const { yampi } = appClient({ id: 1 }, { accessToken });
    await expect(yampi.promocodes.get(0)).rejects.toMatchObject({ argument: "id" });
    expect(accessToken).not.toHaveBeenCalled();
  });

  it.each([0, 2])("is asked once more after a 401, which is none of %i retries, also of a write", async (maxRetries) => {
    const tokens = ["old", "new"];
    const accessToken = vi.fn(() => tokens.shift() ?? "none");
    const { yampi, requests } = appClient([new Response("{}", { status: 401 }), { id: 1 }], { accessToken, maxRetries });
    const { response } = await yampi.webhooks.create({ name: "a", url: "https://example.com" } as never).withResponse();
    expect(requests.map(({ headers }) => headers.get("Authorization"))).toEqual(["Bearer old", "Bearer new"]);
    expect(response.attempts).toBe(2);
  });

  it("is asked no third time where the API refuses that token too", async () => {
    const accessToken = vi.fn(() => "a");
    const { yampi, requests } = appClient(() => new Response("{}", { status: 401 }), { accessToken, maxRetries: 2 });
    await expect(yampi.promocodes.get(1)).rejects.toMatchObject({ name: "YampiAuthenticationError", attempts: 2 });
    expect({ asked: accessToken.mock.calls.length, sent: requests.length }).toEqual({ asked: 2, sent: 2 });
  });

  it("is worth no second request where the token is a text", async () => {
    const { yampi, requests } = appClient(() => new Response("{}", { status: 401 }), { accessToken: "a", maxRetries: 2 });
    await expect(yampi.promocodes.get(1)).rejects.toMatchObject({ name: "YampiAuthenticationError", attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  it.each<[string, () => never]>([
    [
      "throws",
      () => {
        throw new Error("refresh-token-of-the-tests");
      },
    ],
    ["rejects", (async () => Promise.reject(new Error("refresh-token-of-the-tests"))) as never],
    ["gives nothing", (() => undefined) as never],
    ["gives what is no text", (async () => ({ token: "refresh-token-of-the-tests" })) as never],
    ["gives what could be no header", (() => "refresh-token-of-the-tests\n") as never],
  ])("ends the call at once where it %s: the error names accessToken, and repeats nothing", async (_, accessToken) => {
    const release = vi.fn();
    const rateLimit = { acquire: async () => ({ release }) };
    const { yampi, requests } = appClient({ id: 1 }, { accessToken, rateLimit, maxRetries: 2 });
    const raw = () => yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 1 } } });
    for (const call of [() => yampi.promocodes.get(1), raw]) {
      const error: unknown = await call().catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: "YampiInputError", argument: "accessToken" });
      expect(String((error as Error).stack)).not.toContain("refresh-token");
      expect(error).not.toHaveProperty("cause");
    }
    expect(requests).toHaveLength(0);
    expect(release.mock.calls).toEqual([[], []]);
  });

  it("is waited for no longer than an attempt may take", async () => {
    const { yampi, requests } = appClient({ id: 1 }, { accessToken: () => new Promise(() => {}), timeoutMs: 700 });
    const error = await onFakeTime(() => yampi.promocodes.get(1).catch((reason: unknown) => reason));
    expect(error).toMatchObject({ name: "YampiTimeoutError", timeoutMs: 700 });
    expect(requests).toHaveLength(0);
  });

  it("leaves the rest of that time to the request", async () => {
    const accessToken = () => new Promise<string>((resolve) => setTimeout(resolve, 600, "a"));
    const { yampi } = appClient(() => new Promise(() => {}), { accessToken, timeoutMs: 700 });
    await onFakeTime(async () => {
      const start = performance.now();
      await expect(yampi.promocodes.get(1)).rejects.toMatchObject({ name: "YampiTimeoutError" });
      expect(performance.now() - start).toBe(700);
    });
  });

  it("is given up by the caller's signal, and what it gives or throws later is heard by nobody", async () => {
    const controller = new AbortController();
    const asked = new EventEmitter<{ token: [fail: (reason: unknown) => void] }>();
    const accessToken = () => new Promise<string>((_, reject) => void asked.emit("token", reject));
    const { yampi, requests } = appClient({ id: 1 }, { accessToken });
    const failing = once(asked, "token");
    const call = yampi.promocodes.get(1, {}, { signal: controller.signal });
    const [fail] = await failing;
    controller.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    fail(new Error("too late"));
    expect(requests).toHaveLength(0);
  });

  it("gives what no error of the API repeats", async () => {
    let asked = 0;
    const accessToken = () => `token-of-request-${++asked}`;
    const echo: FakeResponse = (request) =>
      Response.json(
        {
          message: `no ${request.headers.get("Authorization")}`,
          errors: { token: [request.headers.get("X-Partner-Client-ID")] },
        },
        { status: 422 },
      );
    const { yampi } = appClient(echo, { accessToken });
    const calls = [yampi.promocodes.get(1), yampi.customers.get(1)];
    for (const call of calls) {
      const error = (await call.catch((reason: unknown) => reason)) as Error & { errors: object };
      expect(error.message).toContain("no Bearer ***");
      expect(error.errors).toEqual({ token: ["***"] });
    }
    expect(asked).toBe(2);
  });
});

describe("Credentials that are missing", () => {
  const messageOf = (options: ClientOptions) => {
    try {
      new Yampi(options);
    } catch (error) {
      return (error as Error).message;
    }
    return undefined;
  };

  it("are told by both options and both variables, also where the variables are empty", () => {
    for (const value of [undefined, ""]) {
      vi.stubEnv("YAMPI_USER_TOKEN", value);
      vi.stubEnv("YAMPI_USER_SECRET_KEY", value);
      for (const name of ["userToken", "userSecretKey", "YAMPI_USER_TOKEN", "YAMPI_USER_SECRET_KEY"]) {
        expect(messageOf({})).toContain(name);
      }
    }
    vi.unstubAllEnvs();
  });

  it.each([
    ["userToken", "YAMPI_USER_TOKEN", { userSecretKey: "a-secret-key" }],
    ["userSecretKey", "YAMPI_USER_SECRET_KEY", { userToken: "a-token", userSecretKey: "" }],
    ["accessToken", "YAMPI_ACCESS_TOKEN", { partnerClientId: "an-id" }],
    ["partnerClientId", "YAMPI_PARTNER_CLIENT_ID", { accessToken: "a-token" }],
  ])("by half are told by %s and %s", (option, variable, options: ClientOptions) => {
    vi.stubEnv(variable, "");
    expect(messageOf(options)).toMatch(new RegExp(`^${option}: .*missing.*${variable}`));
    expect(messageOf(options)).not.toMatch(/a-secret-key|a-token|an-id/);
    vi.unstubAllEnvs();
  });
});

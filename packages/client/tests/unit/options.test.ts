import { afterEach, describe, expect, it, vi } from "vitest";
import { type ClientOptions, Yampi, YampiInputError } from "../../src/index.js";
import { credentials, fakeClient } from "../support/fake-fetch.js";

const refusal = (options: ClientOptions): YampiInputError => {
  try {
    new Yampi(options);
  } catch (error) {
    if (error instanceof YampiInputError) return error;
  }
  throw new Error("It was not refused");
};

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("Credentials", () => {
  it("are demanded where neither options nor environment have them", () => {
    expect(refusal({})).toMatchObject({ argument: "userToken", message: expect.stringContaining("YAMPI_USER_TOKEN") });
  });

  it("come from the environment where the options have none, as does the alias", async () => {
    vi.stubEnv("YAMPI_ALIAS", "loja-do-ambiente");
    vi.stubEnv("YAMPI_USER_TOKEN", "token-from-environment");
    vi.stubEnv("YAMPI_USER_SECRET_KEY", "key-from-environment");
    const { yampi, requests } = fakeClient({ id: 1 }, { alias: undefined, userToken: undefined, userSecretKey: undefined });
    await yampi.promocodes.get(1);
    expect(requests[0]?.url).toContain("/v2/loja-do-ambiente/");
    expect(requests[0]?.headers.get("User-Token")).toBe("token-from-environment");
    expect(requests[0]?.headers.get("User-Secret-Key")).toBe("key-from-environment");
  });

  it("are optional where the environment has an address", async () => {
    vi.stubEnv("YAMPI_BASE_URL", "http://127.0.0.1:4010");
    const own = { userToken: undefined, userSecretKey: undefined };
    const { yampi, requests } = fakeClient({ id: 1 }, { baseUrl: undefined, ...own });
    await yampi.promocodes.get(1);
    expect(requests[0]?.url).toMatch(/^http:\/\/127\.0\.0\.1:4010\/minha-loja\//);
    expect(requests[0]?.headers.has("User-Token")).toBe(false);
    vi.stubEnv("YAMPI_BASE_URL", "127.0.0.1:4010");
    expect(refusal({})).toMatchObject({ argument: "baseUrl" });
  });

  it.each([
    ["userSecretKey", { userToken: "a" }],
    ["userToken", { userSecretKey: "a" }],
    ["userToken", { userToken: "", userSecretKey: "a" }],
    ["userToken", { userToken: "two\nlines", userSecretKey: "a" }],
  ])("are refused by the name %s where the pair is not whole and readable", (argument, options) => {
    expect(refusal(options)).toMatchObject({ argument });
  });

  it("are not repeated by the error that refuses them", () => {
    expect(refusal({ userToken: "secret\u0000value", userSecretKey: "a" }).message).not.toContain("secret");
  });

  it("may be left out with an address of one's own", async () => {
    const { yampi, requests } = fakeClient(
      { id: 1 },
      { userToken: undefined, userSecretKey: undefined, baseUrl: "https://gateway.example.com/yampi/" },
    );
    await yampi.promocodes.get(1);
    expect(requests[0]?.url).toBe("https://gateway.example.com/yampi/minha-loja/pricing/promocodes/1");
    expect(requests[0]?.headers.has("User-Token")).toBe(false);
  });

  it("are refused in a web page unless that is asked for, and not needed there with an address of one's own", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(refusal(credentials)).toMatchObject({ argument: "dangerouslyAllowBrowser" });
    expect(() => new Yampi({ ...credentials, dangerouslyAllowBrowser: true })).not.toThrow();
    expect(() => new Yampi({ baseUrl: "https://gateway.example.com" })).not.toThrow();
  });
});

describe("The base URL", () => {
  it.each([
    ["something else than an address", "loja"],
    ["another scheme", "ftp://example.com"],
    ["credentials in the address", "https://user:password@example.com"],
    ["a query", "https://example.com/?a=1"],
    ["http to another host", "http://example.com"],
    ["http to a host that only begins like this machine", "http://127.0.0.1.example.com"],
  ])("is refused: %s", (_, baseUrl) => {
    expect(refusal({ ...credentials, baseUrl })).toMatchObject({ argument: "baseUrl" });
  });

  it.each(["http://localhost:4010", "http://127.0.0.1:4010", "http://[::1]:4010"])(
    "may be %s, which does not leave this machine",
    (baseUrl) => {
      expect(() => new Yampi({ ...credentials, baseUrl })).not.toThrow();
    },
  );

  it("may be http where that is asked for", () => {
    expect(() => new Yampi({ ...credentials, baseUrl: "http://example.com", allowInsecure: true })).not.toThrow();
  });
});

describe("Headers", () => {
  it("that HTTP does not allow are refused without repeating them", () => {
    const error = refusal({ ...credentials, headers: { "X-Shop": "two\nlines" } });
    expect(error.argument).toBe("headers.X-Shop");
    expect(error.message).not.toContain("lines");
  });
});

describe("A run time without fetch", () => {
  it("is told", () => {
    vi.stubGlobal("fetch", undefined);
    expect(refusal(credentials)).toMatchObject({ argument: "fetch" });
  });
});

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
});

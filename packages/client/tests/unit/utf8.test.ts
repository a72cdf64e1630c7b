import { describe, expect, it } from "vitest";
import { YampiApiError, YampiResponseError } from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";

const json = (name: string) => JSON.stringify({ data: { id: 1, name } });
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const get = (body: BodyInit, type: string, status = 200) =>
  fakeClient(() => new Response(body, { status, headers: { "Content-Type": type } })).yampi.customers.get(1);

describe("A response", () => {
  it.each([
    ["without a label", "application/json"],
    ["as utf-8", "application/json; charset=utf-8"],
    ["as UTF8 in quotes", 'application/json;charset="UTF8"'],
    ["as us-ascii", "application/json; charset=us-ascii"],
  ])("is read as UTF-8 %s", async (_, type) => {
    expect(await get(json("José 😀"), type)).toEqual({ id: 1, name: "José 😀" });
  });

  it("may begin with a byte order mark", async () => {
    expect(await get(`\ufeff${json("José")}`, "application/json")).toEqual({ id: 1, name: "José" });
  });

  it("may hold the replacement character itself", async () => {
    expect(await get(json("Jos\ufffd"), "application/json")).toEqual({ id: 1, name: "Jos\ufffd" });
  });

  it.each([
    ["bytes of Latin-1", latin1(json("José")), "application/json"],
    ["an overlong form", Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), "application/json"],
    ["half a surrogate pair", Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), "application/json"],
    ["the label iso-8859-1", latin1(json("José")), "application/json; charset=iso-8859-1"],
    ["the label windows-1252", json("Jose"), "application/json; profile=x; Charset=windows-1252"],
    ["the label utf-16", json("Jose"), "application/json; charset=utf-16le"],
  ])("with %s is an error that quotes nothing of it", async (_, body, type) => {
    const error = await get(body, type).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(YampiResponseError);
    expect((error as Error).message).toBe("customers.get: the response (200) is not in UTF-8.");
  });

  it("by raw, too", async () => {
    const { yampi } = fakeClient(() => new Response(latin1(json("José")), { headers: { "Content-Type": "application/json" } }));
    const path = { alias: "minha-loja", id: 1 };
    const error = await yampi.raw.GET("/{alias}/customers/{id}", { params: { path } }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(YampiResponseError);
    expect((error as Error).message).toContain("is not in UTF-8");
  });

  it("that is an error keeps its class, and shows nothing of a body that is not UTF-8", async () => {
    const error = await get(latin1('{"message":"José"}'), "application/json", 404).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(YampiApiError);
    expect(error).toMatchObject({ status: 404 });
    expect((error as Error).message).not.toContain("Jos");
  });

  it("of a fetch that gives only text is taken as that", async () => {
    const response = { ok: true, status: 200, headers: new Headers(), text: async () => json("José") } as Response;
    const { yampi } = fakeClient({}, { fetch: async () => response });
    expect(await yampi.customers.get(1)).toEqual({ id: 1, name: "José" });
  });
});

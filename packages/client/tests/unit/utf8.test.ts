import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { YampiApiError, YampiResponseError } from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";

const json = (name: string) => JSON.stringify({ data: { id: 1, name } });
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
type Get = (body: BodyInit, type: string, status?: number) => Promise<unknown>;

const clientOf = (body: BodyInit, type: string, status = 200) =>
  fakeClient(() => new Response(body, { status, headers: { "Content-Type": type } })).yampi;
const byMethod: Get = (...response) => clientOf(...response).customers.get(1);
const byRaw: Get = async (...response) => {
  const params = { path: { alias: "minha-loja", id: 1 } };
  const { data } = await clientOf(...response).raw.GET("/{alias}/customers/{id}", { params });
  return data?.data;
};

describe.each([
  ["a method", byMethod],
  ["raw", byRaw],
])("A response to %s", (_, get) => {
  it.each([
    ["without a label", "application/json"],
    ["as utf-8", "application/json; charset=utf-8"],
    ["as UTF8 in quotes", 'application/json;charset="UTF8"'],
    ["as us-ascii", "application/json; charset=us-ascii"],
  ])("is read as UTF-8 %s", async (_label, type) => {
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
    ["bytes of Latin-1 under the label utf-8", latin1(json("José")), "application/json; charset=utf-8"],
    ["an overlong form", Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), "application/json"],
    ["half a surrogate pair", Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), "application/json"],
    ["a character beyond Unicode", Uint8Array.of(0x22, 0xf4, 0x90, 0x80, 0x80, 0x22), "application/json"],
    ["half a character at its end", Uint8Array.of(0x22, 0x61, 0x22, 0xc3), "application/json"],
    ["a continuation byte alone", Uint8Array.of(0x22, 0x80, 0x22), "application/json"],
    ["the byte order mark of UTF-16", Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00), "application/json"],
    ["the label iso-8859-1", latin1(json("José")), "application/json; charset=iso-8859-1"],
    ["the label windows-1252", json("Jose"), "application/json; profile=x; Charset=windows-1252"],
    ["the label utf-16", json("Jose"), "application/json; charset=utf-16le"],
  ])("with %s is an error that quotes nothing of it", async (_fault, body, type) => {
    const error = await get(body, type).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(YampiResponseError);
    expect((error as Error).message).toMatch(/^customers\.get: the response (\(200\) )?is not in UTF-8\./);
    expect(inspect(error, { depth: 5 })).not.toMatch(/Jos|\ufffd/);
  });
});

describe("A response to raw", () => {
  it("that is an error and not in UTF-8 is a YampiResponseError with its status", async () => {
    const error = await byRaw(latin1('{"message":"José"}'), "application/json", 404).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(YampiResponseError);
    expect(error).toMatchObject({ status: 404 });
    expect(inspect(error, { depth: 5 })).not.toMatch(/Jos|\ufffd/);
  });

  it("that is an error in UTF-8 has its text", async () => {
    const params = { path: { alias: "minha-loja", id: 1 } };
    const { error } = await clientOf('{"message":"José"}', "application/json", 404).raw.GET("/{alias}/customers/{id}", {
      params,
    });
    expect(error).toEqual({ message: "José" });
  });
});

describe("A response to a method", () => {
  it("that is an error keeps its class, and shows nothing of a body that is not UTF-8", async () => {
    const error = await byMethod(latin1('{"message":"José"}'), "application/json", 404).catch((reason: unknown) => reason);
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

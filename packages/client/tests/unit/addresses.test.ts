import { describe, expect, it } from "vitest";
import { type YampiEvent, YampiInputError } from "../../src/index.js";
import { untypedRaw } from "../faults/stage.js";
import { credentials, fakeClient } from "../support/fake-fetch.js";

describe("A base URL", () => {
  it.each([
    "https://api.example/?",
    "https://api.example/#",
    "https://api.example?#",
    "https://api.example/v1?x=1",
    "https://api.example/\ud800",
    null,
    7,
  ])("may not be %j", (baseUrl) => {
    expect(() => fakeClient({}, { baseUrl: baseUrl as string })).toThrow(YampiInputError);
  });
});

describe("Half a surrogate pair", () => {
  it.each(["\ud800", "x\udc00y", "\udc00\ud800"])("is a YampiInputError in a query and in a path: %j", async (half) => {
    const { yampi, requests } = fakeClient({});
    const raw = untypedRaw(yampi);
    const calls: (() => Promise<unknown>)[] = [
      () => Promise.resolve(yampi.promocodes.list({ q: half })),
      () => yampi.customers.get(1, {}, { alias: half }),
      () => raw.request("GET", "/{alias}/customers/{id}", { params: { path: { alias: half, id: 1 } } }),
      () => raw.request("GET", "/{alias}/customers", { params: { path: { alias: "x" }, query: { [half]: "1" } } }),
    ];
    for (const call of calls) {
      const error = await Promise.resolve()
        .then(call)
        .then(
          (list) => list,
          (reason: unknown) => reason,
        );
      expect(error).toBeInstanceOf(YampiInputError);
    }
    expect(requests).toEqual([]);
  });
});

describe("yampi.raw names a route", () => {
  it.each([
    ["/{alias}/customers/{id}", "customers.get"],
    ["/minha-loja/customers/70001", "customers.get"],
    ["/minha-loja/customers/70001?email=joao%40example.com", "customers.get"],
    ["/{alias}/catalog/things/90001/parts?code=NATAL", "GET /{alias}/catalog/things/*/parts"],
    ["/{alias}/notes/joao@example.com", "GET /{alias}/notes/*"],
    ["/{alias}/notes/390.533.447-00/x", "GET /{alias}/notes/*/x"],
    ["/{alias}/notes/Zq81vXw0fJ6u#token", "GET /{alias}/notes/*"],
    ["/{alias}/notes/{note}", "GET /{alias}/notes/{note}"],
  ])("without a value of anybody: %s", async (route, operation) => {
    const events: YampiEvent[] = [];
    const { yampi } = fakeClient(new Response("<html>"), { ...credentials, onEvent: (event) => void events.push(event) });
    const path = { alias: "minha-loja", id: 70001, note: "joao@example.com" };
    const error = await untypedRaw(yampi)
      .request("GET", route, { params: { path } })
      .catch((reason: unknown) => reason);
    expect((error as Error).message).toContain(`${operation}: `);
    expect(new Set(events.map((event) => event.operation))).toEqual(new Set([operation]));
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { YampiInputError } from "../../src/index.js";
import { customer } from "../faults/fixtures.js";
import { failureOf, idsOf, openStage } from "../faults/stage.js";
import { json, silence, stall } from "../faults/steps.js";

/** The window itself; Vitest keeps the `AbortController` and the `fetch` of Node among the globals. */
const { window } = (globalThis as unknown as { readonly jsdom: { readonly window: typeof globalThis } }).jsdom;
/** Vitest replaces the global one by one that takes signals of jsdom. */
const NodeRequest = Object.getPrototypeOf(Request) as typeof Request;
const withoutCredentials = { userToken: undefined, userSecretKey: undefined };
const get = { params: { path: { alias: "minha-loja", id: 1 } } };

describe("In an environment of jsdom, whose signals the fetch of the runtime refuses, the client", () => {
  it("makes calls by methods, lists, writes and raw", async () => {
    const { yampi, server } = await openStage([json({ data: [customer(1)] })], withoutCredentials);
    await expect(yampi.customers.get(1)).resolves.toEqual(customer(1));
    await expect(yampi.clusters.listCustomers(7)).resolves.toMatchObject({ data: [customer(1)] });
    await expect(yampi.customers.create({} as never)).resolves.toEqual(customer(1));
    expect((await yampi.raw.GET("/{alias}/customers/{id}", get)).data).toEqual({ data: [customer(1)] });
    expect(server.requests).toHaveLength(4);
  });

  it.each([
    ["headers", silence],
    ["a body", stall({ data: customer(1) })],
  ])("is ended by a signal of it while it waits for %s", async (_, step) => {
    const { yampi, server } = await openStage([step], withoutCredentials);
    const controller = new window.AbortController();
    const { signal } = controller;
    expect(() => new NodeRequest("http://localhost", { signal })).toThrow(TypeError);
    const calls = [
      failureOf(yampi.customers.get(1, {}, { signal })),
      failureOf(idsOf(yampi.clusters.listCustomers(7, {}, { signal }))),
      failureOf(yampi.raw.GET("/{alias}/customers/{id}", { ...get, signal })),
    ];
    await server.received(3);
    controller.abort();
    for (const reason of await Promise.all(calls)) expect(reason).toMatchObject({ name: "AbortError" });
    await Promise.all(server.requests.map(({ gone }) => gone));
  });

  it("refuses credentials, as in any web page", async () => {
    await expect(openStage()).rejects.toBeInstanceOf(YampiInputError);
  });
});

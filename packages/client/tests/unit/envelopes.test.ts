import { describe, expect, it } from "vitest";
import { inspectResponse } from "../../src/drift/index.js";
import { YampiApiError, YampiResponseError } from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";

const getCustomer = (response: object | string) => fakeClient([response]).yampi.customers.get(1);
const listCustomers = (response: object) => fakeClient([response]).yampi.clusters.listCustomers(1);

describe("One entity", () => {
  it.each([
    ["in an envelope", { data: { id: 1, name: "A" } }],
    ["in an array of one", { data: [{ id: 1, name: "A" }] }],
    ["bare", { id: 1, name: "A" }],
  ])("is the same %s", async (_, response) => {
    expect(await getCustomer(response)).toEqual({ id: 1, name: "A" });
  });

  it("may have a field that is called data", async () => {
    expect(await getCustomer({ id: 1, data: { id: 2 } })).toEqual({ id: 1, data: { id: 2 } });
  });

  it("is not reshaped: relations, numeric strings and dates stay as the API sent them", async () => {
    const entity = { id: 1, value: "10.00", spreadsheet: { data: [] }, created_at: { date: "2026-01-01 00:00:00.000000" } };
    expect(await getCustomer({ data: entity })).toEqual(entity);
  });

  it.each([
    ["none", { data: [] }],
    ["several", { data: [{ id: 1 }, { id: 2 }] }],
    ["an object without an ID", { message: "ok" }],
    ["an object without an ID in an envelope", { data: { message: "ok" } }],
    ["an object without an ID in an array", { data: [{ message: "ok" }] }],
    ["an ID that is null", { data: { id: null } }],
    ["an ID that is empty", { data: { id: "" } }],
    ["another entity", { data: { id: 2 } }],
    ["another entity, bare", { id: "2" }],
    ["null", { data: null }],
    ["a text", { data: "x" }],
    ["a bare null", new Response("null")],
  ])("is not made from %s", async (_, response) => {
    await expect(getCustomer(response)).rejects.toBeInstanceOf(YampiResponseError);
  });

  it.each([
    ["HTML", new Response("<html>wait</html>", { headers: { "Content-Type": "text/html; charset=utf-8" } }), "200, text/html"],
    ["cut JSON", new Response('{"data": {"id": 1', { headers: { "Content-Type": "application/json" } }), "200, application/json"],
    ["nothing", new Response(null, { status: 204 }), "204, no content type"],
  ])("is not made from %s; the error tells status and content type, and not the body", async (_, response, told) => {
    const error = await getCustomer(response).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(YampiResponseError);
    expect((error as Error).message).toContain(told);
    expect((error as Error).message).not.toContain("wait");
  });
});

describe("An entity", () => {
  it.each([1, "1"])("is the one that was asked for with the ID %j", async (id) => {
    expect(await getCustomer({ data: { id } })).toEqual({ id });
  });

  it("that is another is told without any of its data", async () => {
    const error = (await getCustomer({ data: { id: 5550001, name: "Maria" } }).catch((reason: unknown) => reason)) as Error;
    expect(error.message).toBe("customers.get: the response has an entity with another `id` than the one requested.");
  });

  it("below another is known by its own ID, the last of its path", async () => {
    const { yampi } = fakeClient({ data: { id: 2 } });
    await expect(yampi.customers.addresses.get(1, 2)).resolves.toEqual({ id: 2 });
    await expect(yampi.customers.addresses.get(2, 1)).rejects.toBeInstanceOf(YampiResponseError);
  });

  it("that is described without an ID may come bare, too", async () => {
    const job = { queue_id: 1, total: 2 };
    expect(await fakeClient([job]).yampi.orders.export()).toEqual(job);
    const response = { operation: "orders.export", status: 200, body: job };
    expect(inspectResponse(response)).toEqual({ drifts: [], envelope: "documented", described: true });
    expect(inspectResponse({ ...response, operation: "customers.get" }).drifts[0]?.kind).toBe("envelope");
  });

  it("of a list has the ID that it has", async () => {
    expect((await listCustomers({ data: [{ id: 5 }] })).data).toEqual([{ id: 5 }]);
  });
});

describe("A response with status 200 that tells of a failure", () => {
  const message = "Cupom bloqueado.";
  const failures: [string, object][] = [
    ...[false, "false", "FALSE", 0, "0"].map((success): [string, object] => [
      `success ${JSON.stringify(success)}`,
      { success, message },
    ]),
    ...[[], {}, null, { id: 1 }].map((data): [string, object] => [
      `data ${JSON.stringify(data)}`,
      { success: false, data, message },
    ]),
    ...[false, 0].map((ok): [string, object] => [`ok ${JSON.stringify(ok)}`, { ok, message }]),
    ["success false within data", { data: { success: false, message } }],
    ["an error", { error: true, message }],
    ["an error beside an empty list", { data: [], error: true, message }],
    ["errors", { errors: { code: ["x"] }, message }],
    ["an error as its status", { status: "error", message }],
    ["a status of false", { status: false, data: [], message }],
    ["a failure as its status", { status: "Failed", data: null, message }],
    ["a number as its status", { status: 422, data: [], message }],
    ["a number as its status_code", { status_code: "500", message }],
  ];

  it.each(failures)("by %s is an error with its message, for an entity and for a list", async (_, body) => {
    for (const call of [getCustomer(body), listCustomers(body), listCustomers(body).toArray({ limit: 1 })]) {
      const error = await Promise.resolve(call).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(YampiApiError);
      expect(error).toMatchObject({ status: 200, message: expect.stringContaining(message) });
    }
  });

  it.each([{ success: false }, { error: true }, { status: "error" }, { errors: ["x"] }])(
    "is not meant where an entity has such a field: %j",
    async (fields) => {
      for (const entity of [{ id: 1, ...fields }, { data: { id: 1, ...fields } }]) {
        expect(await getCustomer(entity)).toEqual({ id: 1, ...fields });
        expect((await listCustomers(entity)).data).toEqual([{ id: 1, ...fields }]);
      }
    },
  );

  it("is not meant where an entity without an ID tells of a job that failed", async () => {
    const progress = { total: 40, processed: 10, status: "failed" };
    const { yampi } = fakeClient(() => Response.json(progress));
    await expect(yampi.products.skus.batchUpdateProgress(1)).resolves.toEqual(progress);
  });

  it.each([
    { success: true },
    { error: false },
    { error: null },
    { error: "" },
    { errors: [] },
    { status: "ok" },
    { status: 200 },
  ])("is not meant by %j beside an empty list", async (fields) => {
    expect((await listCustomers({ data: [], ...fields, message: "Nada encontrado." })).data).toEqual([]);
  });
});

describe("A page", () => {
  const pagination = { total: 2, count: 2, per_page: 10, current_page: 1, total_pages: 1, links: [] };
  const items = [{ id: 1 }, { id: 2 }];

  it("has its counters as numbers, whether they came so or as strings", async () => {
    const strings = {
      total: "2",
      count: "2",
      per_page: "10",
      current_page: "1",
      total_pages: "1",
      links: { previous: "", next: "" },
    };
    expect(await listCustomers({ data: items, meta: { pagination } })).toMatchObject({ data: items, pagination });
    expect((await listCustomers({ data: items, meta: { pagination: strings } })).pagination).toEqual({
      ...pagination,
      links: strings.links,
    });
  });

  it.each([
    ["no meta", { data: items }],
    ["an empty meta", { data: items, meta: {} }],
    ["a bare array", items],
  ])("has no pagination with %s", async (_, response) => {
    expect(await listCustomers(response)).toMatchObject({ data: items, pagination: undefined });
  });

  it.each([
    ["bare", { id: 1 }],
    ["in an envelope", { data: { id: 1 } }],
  ])("of one item may be that item, %s", async (_, response) => {
    expect((await listCustomers(response)).data).toEqual([{ id: 1 }]);
  });

  it.each([
    ["an object without an ID", { message: "ok" }],
    ["items that are no objects", { data: [1, 2] }],
    ["counters that are no numbers", { data: items, meta: { pagination: { ...pagination, total: "many" } } }],
    ["counters that are missing", { data: items, meta: { pagination: { total: 2 } } }],
  ])("is not made from %s", async (_, response) => {
    await expect(listCustomers(response)).rejects.toBeInstanceOf(YampiResponseError);
  });
});

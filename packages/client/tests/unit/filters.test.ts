import { describe, expect, it } from "vitest";
import { type DateFilter, YampiInputError } from "../../src/index.js";
import { fakeClient, queryOf } from "../support/fake-fetch.js";

/** The query of a request for a list with these parameters. */
async function sent(params: object): Promise<string> {
  const { yampi, requests } = fakeClient({ data: [] });
  await yampi.clusters.listCustomers(7, params);
  return new URL(requests[0]?.url ?? "").search.slice(1);
}

/** What the parameters are refused with, before anything is sent. */
async function refusal(params: object): Promise<YampiInputError> {
  const { yampi, requests } = fakeClient({ data: [] });
  const error = await yampi.clusters.listCustomers(7, params).catch((reason: unknown) => reason);
  expect(requests).toEqual([]);
  expect(error).toBeInstanceOf(YampiInputError);
  return error as YampiInputError;
}

describe("The address of a filtered list", () => {
  it.each<[object, string]>([
    [{ date: { on: "2026-01-31" } }, "date=created_at%3A2026-01-31"],
    [{ date: { from: "2026-01-01", to: "2026-01-31" } }, "date=created_at%3A2026-01-01%7C2026-01-31"],
    [{ date: { from: "2026-01-31", to: "2026-01-31" } }, "date=created_at%3A2026-01-31%7C2026-01-31"],
    [{ date: { field: "updated_at", on: "2024-02-29" } }, "date=updated_at%3A2024-02-29"],
    [{ date: { field: undefined, on: "2026-01-31", from: undefined, to: undefined } }, "date=created_at%3A2026-01-31"],
    [{ date: "updated_at:2026-01-01|2026-01-31" }, "date=updated_at%3A2026-01-01%7C2026-01-31"],
    [
      { search: "name:maria;active:true", searchFields: "name:like" },
      "search=name%3Amaria%3Bactive%3Atrue&searchFields=name%3Alike",
    ],
    [{ orderBy: "id", sortedBy: "desc" }, "orderBy=id&sortedBy=desc"],
    [{ include: ["addresses"] }, "include=addresses"],
    [{ include: [] }, ""],
    [{ page: 2, limit: 50, skipCache: true }, "page=2&limit=50&skipCache=true"],
  ])("of %j is %s", async (params, query) => {
    expect(await sent(params)).toBe(query);
  });
});

describe("Days", () => {
  const forms = "expected { on: day } or { from: day, to: day }, and perhaps a field, each day as YYYY-MM-DD";
  const day = "expected a day of the calendar as YYYY-MM-DD, such as 2026-10-01; toDay makes a day of a Date";

  it.each<[unknown, string, string?]>([
    [{}, forms],
    [{ from: "2026-01-01" }, forms],
    [{ to: "2026-01-01" }, forms],
    [{ on: "2026-01-01", to: "2026-01-02" }, forms],
    [{ on: "2026-01-01", until: "2026-01-02" }, forms],
    [{ on: "2026-01-01", until: undefined }, forms],
    [{ on: undefined, field: "created_at" }, forms],
    [{ on: new Date(0) }, day, "date.on"],
    [{ on: Symbol("2026-01-01") }, day, "date.on"],
    [{ on: 20_260_101 }, day, "date.on"],
    [{ on: ["2026-01-01"] }, day, "date.on"],
    [{ on: null }, day, "date.on"],
    [{ on: "2026-01-01", field: 1 }, "expected a string that matches ^[a-z_]+$, got 1", "date.field"],
    [["2026-01-01"], forms],
    [null, forms],
    [5, forms],
    [new Date(0), "toDay makes a day of a Date"],
    [{ on: "2026-1-1" }, day, "date.on"],
    [{ on: "2026-01-01", field: "created at" }, "expected a string that matches ^[a-z_]+$, got another string", "date.field"],
    [{ on: "2026-01-01T00:00:00Z" }, day, "date.on"],
    [{ on: "2026-01-01|2026-01-02|2026-01-03" }, day, "date.on"],
    [{ on: "2026-02-30" }, day, "date.on"],
    [{ from: "01/10/2026", to: "31/10/2026" }, day, "date.from"],
    [{ to: "31/10/2026", from: "2026-10-01" }, day, "date.to"],
    [{ from: "2026-01-01", to: "2026-13-01" }, day, "date.to"],
    [{ from: "2026-01-01", to: new Date(0) }, day, "date.to"],
    ["created_at:2025-02-29", day],
    ["created_at:2026-01-01|2026-02-30", day],
    [{ from: "2026-01-02", to: "2026-01-01" }, "the first day before the last"],
    ["created_at:2026-01-02|2026-01-01", "the first day before the last"],
    ["2026-01-01", forms],
    ["2026-01-01", "; or a string that matches ^[a-z_]+:"],
  ])("are refused as %j", async (date, message, place = "date") => {
    const error = await refusal({ date });
    expect(error.argument).toBe(place);
    expect(error.message).toContain(`${place}: `);
    expect(error.message).toContain(message);
  });

  it("are not repeated by the error that refuses them", async () => {
    const date: DateFilter = { field: "maria@example.com", on: "2026-01-01" };
    expect((await refusal({ date })).message).not.toContain("maria");
  });
});

describe("A list that filters by known fields only", () => {
  const days = { from: "2026-01-01", to: "2026-01-31" };

  it.each([undefined, "created_at", "updated_at", "cancelled_at"] as const)("takes days of %s, of orders", async (field) => {
    const { yampi, requests } = fakeClient({ data: [] });
    await yampi.orders.list({ date: { field, ...days } });
    expect(queryOf(requests[0]).date).toBe(`${field ?? "created_at"}:2026-01-01|2026-01-31`);
  });

  it("takes the days on which carts were created", async () => {
    const { yampi, requests } = fakeClient({ data: [] });
    await yampi.carts.list({ date: days });
    expect(queryOf(requests[0]).date).toBe("created_at:2026-01-01|2026-01-31");
  });

  it.each([
    ["carts", "updated_at"],
    ["carts", "cancelled_at"],
    ["orders", "paid_at"],
    ["orders", "created_at_from"],
  ] as const)("refuses days of %s by %s, which the API would ignore", async (resource, field) => {
    for (const date of [{ field, ...days }, `${field}:2026-01-01`]) {
      const { yampi, requests } = fakeClient({ data: [] });
      const list = resource === "carts" ? yampi.carts.list({ date } as object) : yampi.orders.list({ date } as object);
      const error = await list.then(undefined, (reason: unknown) => reason);
      expect(error).toBeInstanceOf(YampiInputError);
      expect([(error as YampiInputError).argument, requests.length]).toEqual([
        typeof date === "string" ? "date" : "date.field",
        0,
      ]);
    }
  });

  it.each([
    ["carts", { field: "updated_at", ...days }, 'date.field: expected "created_at", got another string'],
    [
      "orders",
      { field: "created", ...days },
      "date.field: expected one of created_at, updated_at, cancelled_at (did you mean created_at?), got another string",
    ],
  ] as const)("names the fields that %s have", async (resource, date, message) => {
    const { yampi } = fakeClient({ data: [] });
    const lists: { readonly [name: string]: { list(params: object): PromiseLike<unknown> } } = {
      carts: yampi.carts,
      orders: yampi.orders,
    };
    await expect(lists[resource]?.list({ date })).rejects.toThrow(message);
  });
});

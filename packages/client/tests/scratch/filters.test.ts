import { describe, expect, it } from "vitest";
import type { YampiInputError } from "../../src/index.js";
import { articles, consumer } from "./articles.js";
import { scratchClient } from "./scratch.js";

interface Articles {
  readonly articles: {
    list(params?: object): PromiseLike<unknown> & { toArray(options: object): Promise<unknown> };
  };
}

const { compile, sent } = await scratchClient(articles);
const page = (ids: readonly number[], total: number) => {
  const pagination = { total, count: ids.length, per_page: 100, current_page: 1, total_pages: 1, links: [] };
  return Response.json({ data: ids.map((id) => ({ id })), meta: { pagination }, scroll_id: null });
};
const part = (scroll_id: string, ids: readonly number[]) =>
  Response.json({ scroll_id, data: ids.map((id) => ({ id })), meta: {} });

describe("A client that is generated from a description with filters", () => {
  it("compiles, with its consumer, and refuses what the description has not", { timeout: 60_000 }, async () => {
    expect(await compile(consumer)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["an array of numbers", { active: [1] }, "active%5B%5D=1"],
    ["an array of several", { active: [1, 0] }, "active%5B%5D=1&active%5B%5D=0"],
    ["an array of texts", { tag: ["a&b", "c,d"] }, "tag%5B%5D=a%26b&tag%5B%5D=c%2Cd"],
    ["one day", { date: { on: "2026-01-31" } }, "date=created_at%3A2026-01-31"],
    ["a range of days", { date: { from: "2026-01-01", to: "2026-01-31" } }, "date=created_at%3A2026-01-01%7C2026-01-31"],
    ["days of another field", { date: { field: "updated_at", on: "2026-01-31" } }, "date=updated_at%3A2026-01-31"],
    ["days as the API writes them", { date: "updated_at:2026-01-31" }, "date=updated_at%3A2026-01-31"],
    ["relations", { include: ["author", "comments"] }, "include=author,comments"],
    ["no relations", { include: [] }, ""],
    ["a free text", { q: "maria@example.com" }, "q=maria%40example.com"],
    ["an order", { orderBy: "id", sortedBy: "desc" }, "orderBy=id&sortedBy=desc"],
    ["a flag that is false", { skipCache: false }, "skipCache=false"],
    ["all in the order in which they were given", { q: "x", active: [0], page: 2 }, "q=x&active%5B%5D=0&page=2"],
  ])("sends %s", async (_, params, query) => {
    const { request } = await sent<Articles>((yampi) => yampi.articles.list(params), page([], 0));
    expect(request).toBe(`GET /articles${query && `?${query}`}`);
  });

  it.each<[string, object, string, string]>([
    ["a value that is no array", { active: 1 }, "active", "expected an array, got 1"],
    ["a value that is not among those described", { active: [2] }, "active[0]", "expected one of 0, 1, got 2"],
    ["an array without a value, which would find everything", { active: [] }, "active", "at least one value"],
    ["a name with brackets", { "active[]": [1] }, "active[]", "expected one of page, limit, skipCache, active, tag,"],
    ["what the client itself sends", { scroll_id: "x" }, "scroll_id", "unknown parameter of articles.list"],
    ["a range without an end", { date: { from: "2026-01-01" } }, "date", "{ on: day } or { from: day, to: day }"],
  ])("refuses %s", async (_, params, argument, message) => {
    const error = (await sent<Articles>((yampi) => yampi.articles.list(params)).catch((reason) => reason)) as YampiInputError;
    expect([error.name, error.argument]).toEqual(["YampiInputError", argument]);
    expect(error.message).toContain(message);
  });
});

describe("A list of it that is longer than its pages", () => {
  const query = "limit=100&active%5B%5D=1";
  const read = (yampi: Articles) => yampi.articles.list({ limit: 100, active: [1] }).toArray({ limit: 99 });

  it("is scrolled from its beginning, past the cache, with its filters in every request", async () => {
    const responses = [page([1, 2], 3), part("a", [1, 2]), part("b", [3]), part("c", []), part("d", [])];
    const { request, result } = await sent<Articles>(read, ...responses);
    expect(result).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(request.split("\n")).toEqual([
      `GET /articles?${query}&page=1`,
      `GET /articles?${query}&skipCache=true&scroll=true`,
      `GET /articles?${query}&skipCache=true&scroll=true&scroll_id=a`,
      `GET /articles?${query}&skipCache=true&scroll=true&scroll_id=b`,
      // One empty part may stand in the middle.
      `GET /articles?${query}&skipCache=true&scroll=true&scroll_id=c`,
    ]);
  });

  it("is read by pages where it is not", async () => {
    const { request, result } = await sent<Articles>(read, page([1, 2], 2));
    expect([request, result]).toEqual([`GET /articles?${query}&page=1`, [{ id: 1 }, { id: 2 }]]);
  });
});

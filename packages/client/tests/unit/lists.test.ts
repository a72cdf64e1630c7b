import { describe, expect, it } from "vitest";
import { YampiResponseError } from "../../src/index.js";
import { startOf } from "../../src/lists/checkpoint.js";
import { readPages } from "../../src/lists/pages.js";
import type { PageSource } from "../../src/lists/source.js";
import { responseInfo } from "../../src/response/response-info.js";
import { fakeClient, queryOf } from "../support/fake-fetch.js";

/** Returns a list of `total` items by page, with or without counters. */
function served(total: number, { counters = true }: { counters?: boolean } = {}) {
  return (request: Request) => {
    const query = queryOf(request);
    const limit = Number(query.limit ?? 10);
    const page = Number(query.page ?? 1);
    const ids = Array.from({ length: total }, (_, index) => index + 1).slice((page - 1) * limit, page * limit);
    const pages = Math.max(1, Math.ceil(total / limit));
    const pagination = { total, count: ids.length, per_page: limit, current_page: page, total_pages: pages, links: [] };
    return { data: ids.map((id) => ({ id })), ...(counters ? { meta: { pagination } } : {}) };
  };
}

const idsOf = async (list: AsyncIterable<{ id: number }>): Promise<number[]> => {
  const ids: number[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
};

describe("A list", () => {
  it("sends nothing until it is used", async () => {
    const { yampi, requests } = fakeClient(served(3));
    const list = yampi.clusters.listCustomers(7);
    await Promise.resolve();
    expect(requests).toHaveLength(0);
    await list;
    expect(requests).toHaveLength(1);
  });

  it("awaited, gives its first page, asked for once and with the page size of the API", async () => {
    const { yampi, requests } = fakeClient(served(25));
    const list = yampi.clusters.listCustomers(7);
    const [page, again] = [await list, await list];
    expect(page.data).toHaveLength(10);
    expect(page.pagination?.total).toBe(25);
    expect(again).toBe(page);
    expect(requests.map(queryOf)).toEqual([{}]);
  });

  it("awaited, gives the page that was asked for", async () => {
    const { yampi } = fakeClient(served(25));
    const page = await yampi.clusters.listCustomers(7, { page: 3, limit: 10 });
    expect(page.data.map(({ id }) => id)).toEqual([21, 22, 23, 24, 25]);
  });

  it("iterated, gives every item of every page, in order, once, in pages of 100", async () => {
    const { yampi, requests } = fakeClient(served(250));
    expect(await idsOf(yampi.clusters.listCustomers(7))).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
    expect(requests.map(queryOf)).toEqual([1, 2, 3].map((page) => ({ page: String(page), limit: "100" })));
  });

  it("that comes whole, is read with one request, which asks for no page", async () => {
    const { yampi, requests } = fakeClient({ data: [{ name: "order.paid" }, { name: "customer.created" }] });
    const events = await yampi.webhooks.listEvents().toArray({ limit: 10 });
    expect(events.map(({ name }) => name)).toEqual(["order.paid", "customer.created"]);
    expect(requests.map(queryOf)).toEqual([{}]);
  });

  it("iterated, keeps to the limit and the other parameters that were asked for", async () => {
    const { yampi, requests } = fakeClient(served(5));
    expect(await idsOf(yampi.clusters.listCustomers(7, { limit: 2, skipCache: true, page: 2 }))).toEqual([3, 4, 5]);
    expect(requests.map(queryOf)).toEqual(["2", "3"].map((page) => ({ page, limit: "2", skipCache: "true" })));
  });

  it("can be iterated again, from the start", async () => {
    const { yampi } = fakeClient(served(3));
    const list = yampi.clusters.listCustomers(7);
    expect([await idsOf(list), await idsOf(list)]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it("gives whole pages, and none that is empty", async () => {
    const { yampi } = fakeClient(served(0));
    const pages = [];
    for await (const page of yampi.clusters.listCustomers(7).pages()) pages.push(page);
    expect(pages).toEqual([]);
    const sizes = [];
    for await (const page of fakeClient(served(250)).yampi.clusters.listCustomers(7).pages()) sizes.push(page.data.length);
    expect(sizes).toEqual([100, 100, 50]);
  });

  it("asks for no page that nobody wants", async () => {
    const { yampi, requests } = fakeClient(served(1000));
    for await (const { id } of yampi.clusters.listCustomers(7)) if (id === 3) break;
    expect(requests).toHaveLength(1);
  });

  it("gives an array up to a limit, and stops there", async () => {
    const { yampi, requests } = fakeClient(served(1000));
    expect(await yampi.clusters.listCustomers(7).toArray({ limit: 150 })).toHaveLength(150);
    expect(requests).toHaveLength(2);
    expect(await yampi.clusters.listCustomers(7).toArray({ limit: 5000 })).toHaveLength(1000);
  });

  it("gives an array of a list that comes whole, however long it is", async () => {
    // More than a call takes as arguments.
    const { yampi } = fakeClient(() => new Response(`{"data":[${Array(200_000).fill("{}").join()}]}`));
    const items = await yampi.webhooks.listEvents().toArray({ limit: 160_000 });
    expect(items.length).toBe(160_000);
  });

  it("is a promise to those who need one: catch, finally and Promise.all", async () => {
    const { yampi } = fakeClient(new Response(null, { status: 404 }));
    let finished = 0;
    const caught = await yampi.clusters
      .listCustomers(7)
      .finally(() => finished++)
      .catch((error: unknown) => error);
    expect(caught).toMatchObject({ status: 404 });
    expect(finished).toBe(1);
    await expect(Promise.all([yampi.clusters.listCustomers(7)])).rejects.toMatchObject({ status: 404 });
    await expect(yampi.clusters.listCustomers(7).catch(() => "instead")).resolves.toBe("instead");
  });

  it("fails where a page fails, after the items before it", async () => {
    const { yampi } = fakeClient([served(300), new Response(null, { status: 500 })]);
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { id } of yampi.clusters.listCustomers(7)) seen.push(id);
    })();
    await expect(reading).rejects.toMatchObject({ status: 500 });
    expect(seen).toHaveLength(100);
  });
});

describe("A list without counters", () => {
  it("ends with the first empty page", async () => {
    const { yampi, requests } = fakeClient(served(200, { counters: false }));
    expect(await idsOf(yampi.promocodes.listCustomers(9001))).toHaveLength(200);
    expect(requests).toHaveLength(3);
  });

  it("ends where pages of two sizes give the same items again, as of a route that ignores the number", async () => {
    const { yampi, requests } = fakeClient({ data: [{ id: 1 }, { id: 2 }] });
    expect(await idsOf(yampi.promocodes.listCustomers(9001))).toEqual([1, 2]);
    expect(requests.map(queryOf).map(({ page, limit }) => [page, limit])).toEqual([
      ...["1", "2", "3"].map((page) => [page, "100"]),
      ...["1", "2", "3"].map((page) => [page, "99"]),
    ]);
  });
});

describe("A list whose counters promise more", () => {
  it("fails where a page repeats the one before, instead of ending early or never", async () => {
    const pagination = { total: 4, count: 2, per_page: 2, current_page: 1, total_pages: 2, links: [] };
    const endless = { ...pagination, total: 999, total_pages: 500 };
    const { yampi } = fakeClient({ data: [{ id: 1 }, { id: 2 }], meta: { pagination: endless } });
    await expect(idsOf(yampi.clusters.listCustomers(7))).rejects.toBeInstanceOf(YampiResponseError);
  });
});

describe("A page whose counters contradict the others", () => {
  it.each([
    ["current_page", { current_page: 1 }],
    ["per_page", { per_page: 5 }],
  ])("by %s is not taken for all that the list has, and the list is read once more", async (_, contradiction) => {
    const whole = served(20);
    const { yampi } = fakeClient((request) => {
      const response = whole(request);
      const { limit, page } = queryOf(request);
      if (page !== "2" || limit !== "10") return response;
      const half = response.data.slice(0, 5);
      const pagination = { ...(response as { meta: { pagination: object } }).meta.pagination, ...contradiction };
      return { data: half.flatMap((item) => [item, item]), meta: { pagination } };
    });
    expect(await idsOf(yampi.clusters.listCustomers(7, { limit: 10 }))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });
});

describe("A list that loses its last items before they are read", () => {
  it("promises no more than it counts then, and is not read once more in pages of another size", async () => {
    let isFirst = true;
    const { yampi, requests } = fakeClient((request) => {
      const respond = served(isFirst ? 30 : 25);
      isFirst = false;
      return respond(request);
    });
    expect(await idsOf(yampi.clusters.listCustomers(7, { limit: 10 }, { concurrency: 1 }))).toHaveLength(25);
    // Page 1 comes again, since the total fell behind it.
    expect(requests.map(queryOf).map(({ page, limit }) => [page, limit])).toEqual(
      ["1", "2", "1", "3"].map((page) => [page, "10"]),
    );
  });
});

describe("A list whose items nothing tells apart", () => {
  /** Reads a list of which each page tells another total. */
  const read = async (totals: readonly number[]) => {
    const source: PageSource<{ page: number }> = {
      operation: "logs.list",
      key: undefined,
      limit: 1,
      concurrency: () => 1,
      signal: undefined,
      progress: { place: startOf(1) },
      fetch: async ({ page }) => {
        const total = totals[page - 1] ?? 4;
        const pagination = { total, count: 1, per_page: 1, current_page: page, total_pages: 3, links: {} };
        return { data: page > 3 ? [] : [{ page }], pagination, response: responseInfo(Response.json({}), 1) };
      },
    };
    const given: unknown[] = [];
    for await (const { data } of readPages(source, startOf(1))) given.push(...data);
    return given;
  };

  it("is read once", async () => {
    expect(await read([3, 3, 3])).toHaveLength(3);
  });

  it("fails where it shrinks, since what was given cannot be told from what was not", async () => {
    await expect(read([4, 3])).rejects.toThrow("the list shrank while it was read, and nothing tells its items apart");
  });

  it("fails where fewer items came than were counted", async () => {
    await expect(read([4, 4, 4])).rejects.toThrow("fewer than it counts, and nothing tells its items apart");
  });
});

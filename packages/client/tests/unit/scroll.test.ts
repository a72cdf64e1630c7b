import { describe, expect, it, vi } from "vitest";
import type { ClientOptions, ListOptions, YampiEvent } from "../../src/index.js";
import { YampiConnectionError, YampiResponseError } from "../../src/index.js";
import { type FakeResponse, fakeFetch, queryOf } from "../support/fake-fetch.js";
import { scrollableList } from "../support/scrollable.js";

const items = (ids: readonly number[]) => ids.map((id) => ({ id }));
const page = (ids: readonly number[], total: number) => {
  const pagination = { total, count: ids.length, per_page: 2, current_page: 1, total_pages: 99, links: [] };
  return { data: items(ids), meta: { pagination }, scroll_id: null };
};
const part = (scroll_id: unknown, ids: readonly number[]) => ({ scroll_id, data: items(ids), meta: [] });
const failure = (status: number, headers: HeadersInit = {}) => new Response("{}", { status, headers });

/** Reads a list whose pages end at four items, and with these responses. */
async function read(responses: FakeResponse[], client: ClientOptions = {}, params: object = {}, options: ListOptions = {}) {
  const { fetch, requests } = fakeFetch(responses);
  const ids: number[] = [];
  const random = vi.spyOn(Math, "random").mockReturnValue(0);
  try {
    for await (const { id } of scrollableList(4, { fetch, ...client }, { limit: 2, ...params }, options)) ids.push(id);
    return { ids, requests, error: undefined };
  } catch (error) {
    return { ids, requests, error: error as Error };
  } finally {
    random.mockRestore();
  }
}

describe("A list beyond its ceiling", () => {
  it("is asked for by what the caller gave, but for the page, and past the cache", async () => {
    const responses = [page([1, 2], 5), part("a", [1, 2]), part("a", [3, 4]), part("b", [5]), part("c", [])];
    const { ids, requests } = await read(responses, {}, { search: "active:true", skipCache: false });
    expect(ids).toEqual([1, 2, 3, 4, 5]);
    const asked = { limit: "2", search: "active:true" };
    const scrolled = { ...asked, skipCache: "true", scroll: "true" };
    expect(requests.map(queryOf)).toEqual([
      { ...asked, skipCache: "false", page: "1" },
      scrolled,
      { ...scrolled, scroll_id: "a" },
      { ...scrolled, scroll_id: "a" },
      { ...scrolled, scroll_id: "b" },
    ]);
  });

  it("is awaited for its first page, as any other", async () => {
    const { fetch, requests } = fakeFetch(page([1, 2], 5));
    const first = await scrollableList(4, { fetch });
    expect([first.data, first.pagination?.total]).toEqual([items([1, 2]), 5]);
    expect(requests.map(queryOf)).toEqual([{}]);
  });

  it("gives its first page with counters, and the parts of the scroll without", async () => {
    const { fetch } = fakeFetch([page([1, 2], 4), part("a", [1, 2]), part("b", [3, 4]), part("c", [])]);
    const pages = [];
    for await (const each of scrollableList(4, { fetch }, { limit: 2 }).pages()) pages.push(each);
    expect(pages.map(({ data, pagination }) => [data.length, pagination?.total])).toEqual([
      [2, 4],
      [2, undefined],
    ]);
  });

  it("tells of its parts as of pages", async () => {
    const events: YampiEvent[] = [];
    const onEvent = (event: YampiEvent) => events.push(event);
    await read([page([1, 2], 4), part("a", [1, 2]), part("b", [3, 4]), part("c", [])], { onEvent });
    const told = events.flatMap((event) => (event.type === "page" ? [[event.page, event.items, event.total]] : []));
    expect(told).toEqual([
      [1, 2, 4],
      [1, 2, undefined],
      [2, 2, undefined],
      [3, 0, undefined],
      [4, 0, undefined],
    ]);
  });

  it("is no longer than it was counted where items have gone since: the count is asked for again", async () => {
    const { ids, requests, error } = await read([
      page([1, 2], 6),
      part("a", [1, 2]),
      part("b", [3, 4]),
      part("c", []),
      page([1, 2], 4),
    ]);
    expect([ids, error]).toEqual([[1, 2, 3, 4], undefined]);
    expect(queryOf(requests.at(-1))).toEqual({ limit: "2", page: "1", skipCache: "true" });
  });

  it("fails where its count may be cut off, and one ID comes as a number and as text", async () => {
    const text = part("b", [3, "4" as unknown as number]);
    const ends = [part("c", []), page([1, 2], 4), part("c", [])];
    const once = await read([page([1, 2], 4), part("a", [1, 2]), text, ...ends]);
    expect([once.ids.map(Number), once.error]).toEqual([[1, 2, 3, 4], undefined]);
    const twice = await read([page([1, 2], 4), part("a", [1, 2]), part("a", [3, 4]), text, ...ends]);
    expect(twice.ids).toEqual([1, 2, 3, 4]);
    expect(twice.error?.message).toContain("nothing tells all items of the list apart");
  });

  it("fails where the API gives no scroll_id, as for a store whose lists cannot be scrolled", async () => {
    for (const id of [null, "", undefined, 5]) {
      const { ids, error } = await read([page([1, 2], 5), part(id, [1, 2])]);
      expect(ids).toEqual([1, 2]);
      expect(error).toBeInstanceOf(YampiResponseError);
      expect(error?.message).toBe(
        "clusters.listCustomers: the API gave no scroll_id to go on with, although items may be left. Read the list again, or in parts.",
      );
    }
  });
});

describe("A scroll that gives the same again", () => {
  const again = "the scroll gives the same items again and again";

  it("is an error where parts take turns", async () => {
    const turns = [part("a", [1, 2]), part("b", [3, 4]), part("a", [1, 2]), part("b", [3, 4])];
    const { ids, requests, error } = await read([page([1, 2], 9), ...turns, ...turns]);
    expect([ids, requests.length]).toEqual([[1, 2, 3, 4], 9]);
    expect(error?.message).toContain(again);
  });

  it("is an error where nothing tells the items apart, since they come more than once", async () => {
    const nameless = { scroll_id: "a", data: [{ name: "Maria" }], meta: {} };
    const { ids, error } = await read([page([1, 2], 9), nameless]);
    expect([ids, error?.message]).toEqual([[1, 2], expect.stringContaining("nothing tells all items of the list apart")]);
  });

  it("is none where it begins as the one before it ended", async () => {
    const scrolls = [part("a", [1, 2]), part("b", []), page([1, 2], 4), part("a", [1, 2]), part("b", [3, 4]), part("c", [])];
    expect(await read([page([1, 2], 4), ...scrolls])).toMatchObject({ ids: [1, 2, 3, 4], error: undefined });
  });
});

describe("A request of a scroll", () => {
  const begun = [page([1, 2], 5), part("a", [1, 2])];

  it("that begins it is tried again after any passing failure", async () => {
    const { ids, error } = await read([page([1], 4), failure(503), part("a", [1, 2]), part("b", [3, 4]), part("c", [])], {
      maxRetries: 1,
    });
    expect([ids, error]).toEqual([[1, 2, 3, 4], undefined]);
  });

  it("that goes on is not, since a part whose response was lost would be skipped: another scroll begins, and gives the rest", async () => {
    const lost = () => Promise.reject(new TypeError("fetch failed"));
    for (const response of [lost, failure(503), failure(404)]) {
      const responses = [...begun, response, part("a", [1, 2]), part("b", [3, 4, 5]), part("c", [])];
      const { ids, requests, error } = await read(responses, { maxRetries: 2 });
      expect([ids, error]).toEqual([[1, 2, 3, 4, 5], undefined]);
      expect(requests.map((request) => queryOf(request).scroll_id)).toEqual([undefined, undefined, "a", undefined, "a", "b"]);
    }
  });

  it("that fails in scroll after scroll, none of which gets further, ends the list with its own error", async () => {
    const lost = () => Promise.reject(new TypeError("fetch failed"));
    const { ids, error } = await read([...begun, lost, part("a", [1, 2]), lost], { maxRetries: 2 });
    expect(ids).toEqual([1, 2]);
    expect(error).toBeInstanceOf(YampiConnectionError);
    expect(error?.message).toContain("\nThe scroll ended there, after 2 items. Read the list again, or in parts.");
  });

  it("that is refused for good ends the list at once", async () => {
    const { requests, error } = await read([...begun, failure(403)]);
    expect([requests.length, error]).toEqual([3, expect.objectContaining({ status: 403 })]);
  });

  it("that goes on is tried again where the API says that it did not take it", async () => {
    const refused = failure(429, { "Retry-After": "0" });
    const { ids, error } = await read([...begun, refused, part("b", [3, 4, 5]), part("c", [])], { maxRetries: 1 });
    expect([ids, error]).toEqual([[1, 2, 3, 4, 5], undefined]);
  });
});

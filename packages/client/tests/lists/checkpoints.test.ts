import { describe, expect, it } from "vitest";
import { type ListCheckpoint, type YampiError, YampiInputError, YampiServerError } from "../../src/index.js";
import { fakeClient, queryOf } from "../support/fake-fetch.js";
import { scrollableList } from "../support/scrollable.js";

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A list that its test may change, in pages. One of its pages may fail. */
function shop(ids: number[], failing = 0) {
  const state = { ids, failing };
  const response = (request: Request): object => {
    const { page: pageText, limit: limitText } = queryOf(request);
    const [page, limit] = [Number(pageText), Number(limitText)];
    if (page === state.failing) return new Response("", { status: 500 });
    const data = state.ids.slice((page - 1) * limit, page * limit).map((id) => ({ id }));
    const total_pages = Math.max(1, Math.ceil(state.ids.length / limit));
    const counters = { total: state.ids.length, count: data.length, per_page: limit, current_page: page, total_pages, links: [] };
    return { data, meta: { pagination: counters } };
  };
  return { state, ...fakeClient(response) };
}

async function idsOf(list: AsyncIterable<{ id: number }>) {
  const ids: number[] = [];
  try {
    for await (const { id } of list) ids.push(id);
    return { ids, error: undefined };
  } catch (error) {
    return { ids, error: error as YampiError };
  }
}

/** Reads a list of 40 in pages of 10 whose third page fails, changes it, and goes on. */
async function interrupted(change: (ids: number[]) => number[]) {
  const { state, yampi, requests } = shop(upTo(40), 3);
  const list = yampi.clusters.listCustomers(7, { limit: 10 });
  const first = await idsOf(list);
  const asked = requests.length;
  Object.assign(state, { ids: change(state.ids), failing: 0 });
  const checkpoint = JSON.parse(JSON.stringify(first.error?.checkpoint)) as ListCheckpoint;
  const second = await idsOf(list.from(checkpoint));
  return { first, second, checkpoint, pages: requests.slice(asked).map((request) => Number(queryOf(request).page)) };
}

describe("A list that failed", () => {
  it("goes on from the checkpoint of its error, and asks for no page again", async () => {
    const { first, second, pages } = await interrupted((ids) => ids);
    expect(first.error).toBeInstanceOf(YampiServerError);
    expect([first.ids, second]).toEqual([upTo(20), { ids: upTo(40).slice(20), error: undefined }]);
    expect(pages).toEqual([3, 4]);
  });

  it("loses nothing that moved back over its place since, and gives it once", async () => {
    const { first, second, pages } = await interrupted((ids) => ids.slice(7));
    expect(second.error).toBeUndefined();
    expect([...first.ids, ...second.ids]).toEqual(upTo(40));
    expect(pages).toEqual([3, 2, 4]);
  });

  it("gives nothing of the page before again that moved on since", async () => {
    const { first, second } = await interrupted((ids) => [101, 102, 103, ...ids]);
    expect(second.error).toBeUndefined();
    expect([...first.ids, ...second.ids]).toEqual(upTo(40));
  });

  it("loses nothing where more than a page went, though some may come twice", async () => {
    const { first, second } = await interrupted((ids) => ids.slice(15));
    expect(second.error).toBeUndefined();
    expect(new Set([...first.ids, ...second.ids])).toEqual(new Set(upTo(40)));
  });

  it("is small as text, and holds no item and nothing of the query", async () => {
    const { checkpoint } = await interrupted((ids) => ids);
    const { last, ...place } = checkpoint.place;
    expect(JSON.stringify(checkpoint).length).toBeLessThan(600);
    expect(place).toEqual({ page: 3, offset: 0, rows: 20, given: 20, size: 10, total: 40, promised: 40, sound: true });
    expect(last).toHaveLength(10);
  });

  it("and came short is no success when it goes on", async () => {
    const { yampi } = fakeClient({
      data: [{ id: 1 }],
      meta: { pagination: { total: 9, count: 1, per_page: 10, current_page: 1, total_pages: 1, links: [] } },
    });
    const list = yampi.clusters.listCustomers(7, { limit: 10 });
    const first = await idsOf(list);
    const again = await idsOf(list.from(first.error?.checkpoint as ListCheckpoint));
    expect([first.ids, again.ids]).toEqual([[1], []]);
    expect(again.error?.message).toContain("fewer than it counts");
  });

  it("has no checkpoint where its items were collected by toArray, since nobody has them", async () => {
    const { yampi } = shop(upTo(40), 3);
    const error: unknown = await yampi.clusters
      .listCustomers(7, { limit: 10 })
      .toArray({ limit: 99 })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(YampiServerError);
    expect(error).not.toHaveProperty("checkpoint");
  });
});

describe("A checkpoint", () => {
  it("of another list, or none, is refused before anything is sent", async () => {
    const { yampi, requests } = shop(upTo(40), 3);
    const { error } = await idsOf(yampi.clusters.listCustomers(7, { limit: 10 }));
    const checkpoint = error?.checkpoint as ListCheckpoint;
    const asked = requests.length;
    for (const list of [
      yampi.clusters.listCustomers(8, { limit: 10 }),
      yampi.clusters.listCustomers(7, { limit: 20 }),
      yampi.clusters.listCustomers(7, { limit: 10 }, { alias: "outra-loja" }),
      yampi.promocodes.listCustomers(7, { limit: 10 }),
    ]) {
      expect(() => list.from(checkpoint)).toThrow(YampiInputError);
    }
    const list = yampi.clusters.listCustomers(7, { limit: 10 });
    const { place } = checkpoint;
    for (const wrong of [null, undefined, "", [], {}, { ...checkpoint, version: 2 }, { ...checkpoint, place: undefined }]) {
      expect(() => list.from(wrong as ListCheckpoint)).toThrow("checkpoint: expected");
    }
    for (const odd of [
      { page: 0 },
      { page: "3" },
      { rows: -1 },
      { given: 1.5 },
      { last: [1] },
      { sound: 1 },
      { digest: "a".repeat(99) },
    ]) {
      expect(() => list.from({ ...checkpoint, place: { ...place, ...odd } } as ListCheckpoint)).toThrow("checkpoint: expected");
    }
    expect(requests).toHaveLength(asked);
  });
});

describe("A list that was scrolled", () => {
  /** A list that scrolls in parts of two. After so many parts, a scroll breaks for good. */
  const scrolled = async (ids: readonly number[], breaksAfter: number, from?: ListCheckpoint) => {
    let part = 0;
    const { fetch } = fakeClient([]) && {
      fetch: async (url: string): Promise<Response> => {
        const query = queryOf(new Request(url));
        const items = (begin: number) => ids.slice(begin, begin + 2).map((id) => ({ id }));
        if (query.scroll !== "true") {
          const pagination = { total: ids.length, count: 2, per_page: 2, current_page: 1, total_pages: 9, links: [] };
          return Response.json({ data: items(0), meta: { pagination } });
        }
        part = query.scroll_id === undefined ? 0 : part + 1;
        if (part >= breaksAfter) return new Response("", { status: 403 });
        return Response.json({ scroll_id: `s${part}`, data: items(part * 2), meta: {} });
      },
    };
    const list = scrollableList(4, { fetch }, { limit: 2 });
    return idsOf(from ? list.from(from) : list);
  };

  it("is scrolled again, and goes on behind what was given", async () => {
    const first = await scrolled(upTo(9), 3);
    expect(first.ids).toEqual(upTo(6));
    const second = await scrolled(upTo(9), 99, JSON.parse(JSON.stringify(first.error?.checkpoint)) as ListCheckpoint);
    expect(second).toEqual({ ids: [7, 8, 9], error: undefined });
  });

  it("is an error where the list before its place is no longer what it was", async () => {
    const { error } = await scrolled(upTo(9), 3);
    const second = await scrolled([99, ...upTo(9)], 99, error?.checkpoint);
    expect(second.ids).toEqual([]);
    expect(second.error?.message).toContain("the list has changed before the place of the checkpoint");
  });
});

import { describe, expect, it } from "vitest";
import { fakeClient, queryOf } from "../support/fake-fetch.js";

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** A list that serves pages of a fixed size, whatever `limit` asks for, with the counters that the test sets. */
function listOf(length: number, size: number, counts: { total: number; per_page: number; total_pages: number }) {
  const { yampi } = fakeClient((request) => {
    const page = Number(queryOf(request).page ?? 1);
    const data = upTo(length)
      .slice((page - 1) * size, page * size)
      .map((id) => ({ id }));
    return Response.json({ data, meta: { pagination: { ...counts, count: data.length, current_page: page, links: [] } } });
  });
  return yampi.clusters;
}

async function idsOf(list: AsyncIterable<{ id: number }>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

describe("A list is read on to an empty page", () => {
  it("where it begins behind the first page, with a page that is shorter than the counters say", async () => {
    const clusters = listOf(80, 30, { total: 80, per_page: 50, total_pages: 2 });
    expect(await idsOf(clusters.listCustomers(7, { page: 2, limit: 50 }))).toEqual(upTo(80).slice(30));
  });

  it("where more rows come than were counted", async () => {
    const clusters = listOf(12, 5, { total: 8, per_page: 5, total_pages: 2 });
    expect(await idsOf(clusters.listCustomers(7, { limit: 5 }))).toEqual(upTo(12));
  });
});

import { describe, expect, it } from "vitest";
import { YampiApiError, YampiResponseError } from "../../src/index.js";
import { useFakeClock } from "./clock.js";
import { paged, upTo } from "./paged.js";
import * as faults from "./scenarios/lists.js";
import { failureOf, idsOf, openStage } from "./stage.js";

useFakeClock();

const pagesAsked = ({ server }: Awaited<ReturnType<typeof openStage>>) => server.requests.map(({ query }) => Number(query.page));

describe("A list that shrinks while it is read", () => {
  it("loses no item: the page before is read again, past the cache of the API", async () => {
    const stage = await openStage();
    expect(await faults.listThatShrinks(stage)).toEqual(upTo(12));
    expect(stage.server.requests.map(({ query }) => [Number(query.page), query.skipCache])).toEqual([
      [1, undefined],
      [2, undefined],
      [1, "true"],
      [3, "true"],
    ]);
  });

  it("loses no item with pages ahead either", async () => {
    const stage = await openStage();
    expect((await faults.listThatShrinks(stage, 3)).toSorted((a, b) => a - b)).toEqual(upTo(12));
  });

  it("by more than a page is read again from as far back", async () => {
    const stage = await openStage(paged(upTo(30), { before: ({ number }, ids) => number === 4 && ids.splice(0, 9) }));
    expect(await idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4 }, { concurrency: 1 }))).toEqual(upTo(30));
    expect(pagesAsked(stage).slice(0, 6)).toEqual([1, 2, 3, 4, 3, 2]);
  });

  it("further on than it has been read gives the rest, and takes the page read again for no repetition", async () => {
    const stage = await openStage(paged(upTo(12), { before: ({ number }, ids) => number === 2 && ids.splice(9, 2) }));
    expect(await idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4 }))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 12]);
  });

  it("to nothing ends with what was given", async () => {
    const stage = await openStage(paged(upTo(12), { before: ({ number }, ids) => number === 2 && ids.splice(0) }));
    expect(await idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4 }))).toEqual([1, 2, 3, 4]);
  });

  it("with every response gives all that stays, in twice the requests", async () => {
    const stage = await openStage();
    const ids = await faults.listThatKeepsShrinking(stage);
    expect(ids.filter((id) => id > 100)).toEqual(upTo(200).slice(100));
    expect(stage.server.requests.length).toBeLessThanOrEqual(2 * 50);
  });
});

describe("A list that grows while it is read", () => {
  it.each([1, 3])("gives no item twice and loses none, with %i pages at once", async (concurrency) => {
    const stage = await openStage();
    const ids = await faults.listThatGrows(stage, concurrency);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id <= 12)).toEqual(upTo(12));
  });

  it.each([1, 3])("at its end gives what came, with %i pages at once", async (concurrency) => {
    const stage = await openStage();
    expect(await faults.listThatGrowsAtItsEnd(stage, concurrency)).toEqual(upTo(14));
  });

  it("by a whole page in front repeats a page, which is no end", async () => {
    const stage = await openStage(
      paged(upTo(12), { before: ({ number }, ids) => number === 2 && ids.unshift(101, 102, 103, 104) }),
    );
    expect(await idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4 }))).toEqual(upTo(12));
  });
});

describe("A list that gives the same page for ever", () => {
  it("is an error where its counters promise more", async () => {
    const stage = await openStage();
    const error = await failureOf(faults.samePageForEver(stage));
    expect(error).toBeInstanceOf(YampiResponseError);
    expect((error as Error).message).toBe(
      "clusters.listCustomers: the list gave 4 items, fewer than it counts, and reading it once more did not help. Read the list again, or in parts.",
    );
    expect(stage.server.requests.length).toBeLessThan(12);
  });

  it("ends without counters", async () => {
    const stage = await openStage();
    expect(await faults.sameUncountedPageForEver(stage)).toEqual([1, 2, 3, 4]);
    expect(stage.server.requests).toHaveLength(6);
  });
});

describe("A list", () => {
  it("whose page is empty although the counters promise more is an error", async () => {
    const stage = await openStage();
    const error = await failureOf(faults.emptyPageTooEarly(stage));
    expect(error).toBeInstanceOf(YampiResponseError);
    expect((error as Error).message).toContain("the list gave 1 items, fewer than it counts");
  });

  it("without counters ends with an empty page", async () => {
    const stage = await openStage();
    expect(await faults.listWithoutCounters(stage)).toEqual(upTo(9));
    expect(pagesAsked(stage)).toEqual([1, 2, 3, 4]);
  });

  it.each([1, 3])("with counters as strings ends with its last page, with %i pages at once", async (concurrency) => {
    const stage = await openStage();
    expect(await faults.listWithCountersAsStrings(stage, concurrency)).toEqual(upTo(9));
    expect(pagesAsked(stage)).toEqual([1, 2, 3]);
    expect(stage.eventsOf("page").map(({ page, items, total }) => [page, items, total])).toEqual([
      [1, 4, 9],
      [2, 4, 9],
      [3, 1, 9],
    ]);
  });

  it("of more than ten thousand records gives those, and then an error that says what to do", async () => {
    const stage = await openStage();
    const error = await failureOf(faults.ceiling(stage));
    expect((error as Error).constructor).toBe(YampiApiError);
    expect(error).toMatchObject({ status: 400, operation: "clusters.listCustomers" });
    expect((error as Error).message).toBe(
      "clusters.listCustomers: 400 Maximum limit is 10000\n" +
        "The API numbers no pages beyond that record. Read the list in parts, for instance by `date`, each smaller than that.",
    );
    expect(stage.server.requests).toHaveLength(101);
    expect(stage.eventsOf("page")).toHaveLength(100);
  });

  it("can go on from the page where a fault ended it", async () => {
    const stage = await openStage(paged(upTo(12)));
    expect(await idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4, page: 2 }))).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

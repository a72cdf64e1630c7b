import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { useFakeClock } from "./clock.js";
import { paged, upTo } from "./paged.js";
import type { Received, Step } from "./server.js";
import { failureOf, idsOf, listenersOf, openStage, type Stage } from "./stage.js";
import { empty, silence } from "./steps.js";

useFakeClock();

/** The connections of all pages behind the second are closed. Requests that are under way together arrive in any order. */
async function allPendingAreGone({ server }: Stage): Promise<void> {
  await Promise.all(server.requests.filter(({ query }) => Number(query.page) > 2).map(({ gone }) => gone));
}

describe("A list with pages ahead", () => {
  it("has no more pages under way than it may, and gives its items in order, whichever response comes first", async () => {
    const respond = paged(upTo(48));
    const responded = new Map<number, Promise<unknown>>();
    // Of the four that are under way together, the last gets its response first.
    const backwards = async (request: Received): Promise<Step> => {
      const page = Number(request.query.page);
      return async (exchange) => {
        responded.set(page, once(exchange.response, "close"));
        if (page >= 2 && page <= 4) {
          await stage.server.received(5);
          await responded.get(page + 1);
        }
        await respond(request)(exchange);
      };
    };
    const stage = await openStage(backwards);
    const ids = await idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4 }, { concurrency: 4 }));
    expect(ids).toEqual(upTo(48));
    expect(stage.server.mostAtOnce).toBe(4);
    expect(stage.server.requests).toHaveLength(12);
  });

  it("asks for the first page alone, since nobody knows how many there are", async () => {
    const stage = await openStage(paged(upTo(3)));
    await idsOf(stage.yampi.clusters.listCustomers(7, {}, { concurrency: 8 }));
    expect(stage.eventsOf("request")).toHaveLength(1);
  });

  it("asks for no page beyond the last", async () => {
    const stage = await openStage(paged(upTo(10)));
    await idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4 }, { concurrency: 8 }));
    expect(stage.eventsOf("request")).toHaveLength(3);
  });

  it("aborts what is under way as soon as its reader stops", async () => {
    const respond = paged(upTo(40));
    const stage = await openStage((request) => (Number(request.query.page) <= 2 ? respond(request) : silence));
    const { signal } = new AbortController();
    for await (const { id } of stage.yampi.clusters.listCustomers(7, { limit: 4 }, { concurrency: 4, signal })) {
      if (id < 5) continue;
      await stage.server.received(6);
      break;
    }
    expect(listenersOf(signal)).toBe(0);
    await allPendingAreGone(stage);
    expect(stage.server.requests).toHaveLength(6);
    expect(stage.eventsOf("retry")).toEqual([]);
  });

  it("aborts what is under way as soon as a page fails, after the items before it", async () => {
    const respond = paged(upTo(40));
    const stage = await openStage(async (request) => {
      const page = Number(request.query.page);
      if (page === 1) return respond(request);
      await stage.server.received(4);
      return page === 2 ? empty(404) : silence;
    });
    const given: number[] = [];
    const reading = (async () => {
      for await (const { id } of stage.yampi.clusters.listCustomers(7, { limit: 4 }, { concurrency: 3 })) given.push(id);
    })();
    expect(await failureOf(reading)).toMatchObject({ status: 404 });
    expect(given).toEqual([1, 2, 3, 4]);
    await allPendingAreGone(stage);
  });

  it("stops at the limit of toArray, and aborts what is under way", async () => {
    const respond = paged(upTo(40));
    const stage = await openStage(async (request) => {
      if (Number(request.query.page) > 2) return silence;
      if (Number(request.query.page) === 2) await stage.server.received(4);
      return respond(request);
    });
    const items = await stage.yampi.clusters.listCustomers(7, { limit: 4 }, { concurrency: 3 }).toArray({ limit: 6 });
    expect(items.map(({ id }) => id)).toEqual(upTo(6));
    await allPendingAreGone(stage);
  });
});

import { describe, expect, it } from "vitest";
import { pass, timersLeft, useFakeClock } from "./clock.js";
import { paged, upTo } from "./paged.js";
import { rawWaitingStates, waitingStates } from "./scenarios/aborts.js";
import { failureOf, idsOf, listenersOf, openStage } from "./stage.js";
import { empty, json } from "./steps.js";

useFakeClock();

describe("A call that is aborted", () => {
  it.each(Object.entries(waitingStates))(
    "%s rejects with the signal's own reason and leaves nothing behind",
    async (_, abort) => {
      const stage = await openStage();
      const controller = new AbortController();
      const error = await failureOf(abort(stage, controller));
      expect(error).toBe(controller.signal.reason);
      expect([listenersOf(controller.signal), timersLeft()]).toEqual([0, 0]);

      const sent = stage.eventsOf("request").length;
      await pass(120_000);
      await stage.server.roundTrip();
      expect(stage.eventsOf("request")).toHaveLength(sent);
      expect(stage.server.requests).toHaveLength(sent);
    },
  );

  it.each(Object.entries(rawWaitingStates))("by yampi.raw, %s, rejects with that reason too", async (_, abort) => {
    const stage = await openStage();
    const controller = new AbortController();
    expect(await failureOf(abort(stage, controller))).toBe(controller.signal.reason);
    const sent = stage.server.requests.length;
    await pass(120_000);
    await stage.server.roundTrip();
    expect(stage.server.requests).toHaveLength(sent);
  });

  it.each(["while it waits for the headers", "in the body", "while pages ahead are under way"])(
    "%s gives up its connections",
    async (state) => {
      const stage = await openStage();
      await failureOf(waitingStates[state]?.(stage, new AbortController()) as Promise<unknown>);
      const pending = stage.server.requests.slice(state === "while pages ahead are under way" ? 1 : 0);
      await Promise.all(pending.map(({ gone }) => gone));
    },
  );

  it.each([undefined, null, "text", 0])("with %j as reason rejects with what the signal makes of it", async (reason) => {
    const stage = await openStage();
    const controller = new AbortController();
    const call = failureOf(stage.yampi.customers.get(1, {}, { signal: controller.signal }));
    controller.abort(reason);
    expect(await call).toBe(controller.signal.reason);
  });
});

describe("A signal that is never aborted", () => {
  it("has no listener left after a call, whatever that went through", async () => {
    const body = json({ data: { id: 1 } });
    const stage = await openStage([empty(500), empty(429, { "Retry-After": "7" }), body, empty(404)]);
    const { signal } = new AbortController();
    await stage.hurry().yampi.customers.get(1, {}, { signal });
    expect(listenersOf(signal)).toBe(0);
    await failureOf(stage.yampi.customers.get(1, {}, { signal }));
    expect(listenersOf(signal)).toBe(0);
  });

  it.each([1, 4])("has no listener left after a list, with %i pages at once", async (concurrency) => {
    const stage = await openStage(paged(upTo(30)));
    const { signal } = new AbortController();
    await idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4 }, { concurrency, signal }));
    expect(listenersOf(signal)).toBe(0);
  });

  it("has no listener left of a list that was not read to its end", async () => {
    const stage = await openStage(paged(upTo(30)));
    const { signal } = new AbortController();
    for await (const _ of stage.yampi.clusters.listCustomers(7, { limit: 4 }, { concurrency: 4, signal })) break;
    expect(listenersOf(signal)).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import type { YampiEvent } from "../../src/index.js";
import { pass, useFakeClock } from "./clock.js";
import { customer } from "./fixtures.js";
import { paged, upTo } from "./paged.js";
import { tooMany } from "./scenarios/limits.js";
import { failureOf, idsOf, listenersOf, openStage } from "./stage.js";
import { empty, json, resetInBody } from "./steps.js";

useFakeClock();

const types = ["request", "response", "retry", "rate-limit", "page"] as const;

describe("A listener of events", () => {
  it.each([
    [
      "throws",
      () => {
        throw new Error("listener");
      },
    ],
    ["gives a promise that is rejected", () => Promise.reject(new Error("listener"))],
    ["gives what it likes", () => "anything"],
  ])("that %s changes nothing, whatever happens", async (_, listener) => {
    const script = [tooMany({ "Retry-After": "1" }), empty(500), resetInBody({ data: [] }), json({ data: [customer(1)] })];
    const stage = await openStage(script, { maxRetries: 3, onEvent: listener });
    await expect(idsOf(stage.hurry().yampi.clusters.listCustomers(7))).resolves.toEqual([1]);
    expect(stage.eventsOf("retry")).toHaveLength(3);
  });

  it("hears all of it in the order in which it happens, and can change none of it", async () => {
    const stage = await openStage([tooMany({ "Retry-After": "7" }), json({ data: [customer(1)] })]);
    await stage.hurry().yampi.promocodes.listCustomers(9001);
    expect(stage.events.map(({ type }) => type)).toEqual([
      "request",
      "response",
      "retry",
      "rate-limit",
      "request",
      "response",
      "page",
    ]);
    expect(stage.events.every(Object.isFrozen)).toBe(true);
    expect(new Set(stage.events.map(({ operation }) => operation))).toEqual(new Set(["promocodes.listCustomers"]));
  });

  it.each(types)("may abort its own call at a %s event", async (type) => {
    const respond = paged(upTo(9));
    const stage = await openStage((request) => (request.number === 1 ? tooMany({ "Retry-After": "7" }) : respond(request)));
    const controller = new AbortController();
    const reason = new Error("enough");
    const onEvent = (event: YampiEvent): void => {
      if (event.type === type) controller.abort(reason);
      if (event.type === "retry" || event.type === "rate-limit") void pass(7_000);
    };
    const { signal } = controller;
    const yampi = stage.client({ onEvent });
    expect(await failureOf(idsOf(yampi.clusters.listCustomers(7, { limit: 4 }, { signal })))).toBe(reason);
    expect(listenersOf(signal)).toBe(0);
  });
});

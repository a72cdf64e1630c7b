import { AbortController as ForeignController } from "abort-controller";
import nodeFetch from "node-fetch";
import { describe, expect, it, vi } from "vitest";
import type { ClientOptions } from "../../src/index.js";
import { timersLeft, useFakeClock } from "./clock.js";
import { customer } from "./fixtures.js";
import { paged, upTo } from "./paged.js";
import type { Script, Step } from "./server.js";
import { failureOf, idsOf, openStage, type Stage } from "./stage.js";
import { empty, json, silence, stall } from "./steps.js";

useFakeClock();

const whole = json({ data: customer(1) });
const path = { alias: "minha-loja", id: 1 };

/** A signal of the package abort-controller, which the platform takes for none of its own. */
function foreign() {
  const controller = new ForeignController();
  return { controller, signal: controller.signal as unknown as AbortSignal };
}

const calls: [string, (stage: Stage, signal: AbortSignal) => Promise<unknown>][] = [
  ["a call", ({ yampi }, signal) => yampi.customers.get(1, {}, { signal })],
  ["a list", ({ yampi }, signal) => idsOf(yampi.clusters.listCustomers(7, {}, { signal }))],
  ["a call by yampi.raw", ({ yampi }, signal) => yampi.raw.GET("/{alias}/customers/{id}", { params: { path }, signal })],
];

describe.each<[string, ClientOptions]>([
  ["of the runtime", {}],
  ["of node-fetch", { fetch: nodeFetch as unknown as NonNullable<ClientOptions["fetch"]> }],
])("With the fetch %s, a foreign signal", (_, options) => {
  const open = (script: Script, more: ClientOptions = {}) => openStage(script, { ...options, ...more });

  it.each(calls)("that is aborted before %s sends nothing", async (_call, begin) => {
    const { controller, signal } = foreign();
    controller.abort();
    const stage = await open([whole]);
    expect(await failureOf(begin(stage, signal))).toMatchObject({ name: "AbortError" });
    expect(stage.server.requests).toHaveLength(0);
  });

  it.each(calls)("ends %s that waits for headers or a body, and frees the connection", async (_call, begin) => {
    for (const step of [silence, stall({ data: customer(1) })]) {
      const { controller, signal } = foreign();
      const stage = await open([step]);
      const failed = failureOf(begin(stage, signal));
      await (step === silence ? stage.server.received(1) : stage.event("response"));
      controller.abort();
      expect(await failed).toMatchObject({ name: "AbortError" });
      await stage.server.requests[0]?.gone;
      expect(timersLeft()).toBe(0);
    }
  });

  it("that is aborted between the pages of a list ends it", async () => {
    const { controller, signal } = foreign();
    const stage = await open(paged(upTo(9)));
    const pages = stage.yampi.clusters.listCustomers(7, { limit: 4 }, { signal }).pages();
    await pages.next();
    controller.abort();
    expect(await failureOf(pages.next())).toMatchObject({ name: "AbortError" });
  });

  it.each<[string, Step]>([
    ["whole", whole],
    ["under way", stall({ data: customer(1) })],
  ])("may be aborted by a listener of events, with the body %s", async (_state, step) => {
    const { controller, signal } = foreign();
    const onEvent: ClientOptions["onEvent"] = ({ type }) => type === "response" && controller.abort();
    const stage = await open([step], { onEvent });
    expect(await failureOf(stage.yampi.customers.get(1, {}, { signal }))).toMatchObject({ name: "AbortError" });
  });

  it("that is never aborted changes nothing, and keeps no listener", async () => {
    const { signal } = foreign();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const stage = await open(({ number }) => (number === 1 ? empty(500) : whole));
    await expect(stage.hurry().yampi.customers.get(1, {}, { signal })).resolves.toEqual(customer(1));
    stage.server.script = paged(upTo(9));
    await idsOf(stage.yampi.clusters.listCustomers(7, { limit: 4 }, { signal }));
    const listeners = new Set(added.mock.calls.map(([, listener]) => listener));
    expect(listeners.size).toBe(3);
    expect(new Set(removed.mock.calls.map(([, listener]) => listener))).toEqual(listeners);
  });
});

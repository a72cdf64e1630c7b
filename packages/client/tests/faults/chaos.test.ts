import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { seeded } from "../support/random.js";
import { isWhole } from "../support/whole.js";
import { customer } from "./fixtures.js";
import { paged, upTo } from "./paged.js";
import { tooMany } from "./scenarios/limits.js";
import type { Received, Step } from "./server.js";
import { openStage } from "./stage.js";
import { closeInBody, empty, html, reset, resetInBody, resetInHeaders } from "./steps.js";

const total = isWhole ? 100_000 : 6_000;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Memory that is still held after all that can be freed has been. */
async function heldMegabytes(): Promise<number> {
  // What finalizers free comes with the turn after.
  for (let turn = 0; turn < 3; turn++) {
    collectGarbage();
    await new Promise(setImmediate);
  }
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const part = { data: [customer(1), customer(2)] };
const faults: readonly Step[] = [
  reset,
  resetInHeaders,
  resetInBody(part),
  closeInBody(part),
  empty(408),
  empty(500),
  html(502),
  empty(503, { "Retry-After": "0" }),
  html(504),
  tooMany({ "Retry-After": "0" }),
];

/** A server of which every tenth response is one of the faults, by chance. */
function chaotic(ids: number[], chance: () => number): (request: Received) => Step {
  const respond = paged(ids, { ceiling: false });
  return (request) => {
    const chosen = request.number % 10 === 0 ? faults[Math.floor(chance() * faults.length)] : undefined;
    const turns = Math.floor(chance() * 4);
    return async (exchange) => {
      // The responses to pages ahead overtake each other.
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
      await (chosen ?? respond(request))(exchange);
    };
  };
}

// The chance in the waits of the client: none of them is long.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe(`${total} items through a chaotic server`, () => {
  it.each([1, 4])("arrive complete and in order, in flat memory, with %i pages at once", async (concurrency) => {
    // With pages ahead, the same page may meet the tenth response more than twice.
    const stage = await openStage(chaotic(upTo(total), seeded(20_260_115)), { maxRetries: 5 });
    const statuses: (number | undefined)[] = [];
    /** Without what the test keeps itself, which is no matter of the client. */
    const held = (): Promise<number> => {
      statuses.push(...stage.eventsOf("retry").map(({ status }) => status));
      stage.server.requests.length = 0;
      stage.events.length = 0;
      return heldMegabytes();
    };
    let count = 0;
    let early = Number.NaN;
    let late = Number.NaN;
    for await (const { id } of stage.yampi.clusters.listCustomers(7, {}, { concurrency })) {
      if (id !== ++count) expect.fail(`item ${count} came as ${id}`);
      if (count === 1_000) early = await held();
      if (count === total) late = await held();
    }
    expect(count).toBe(total);
    expect(late - early).toBeLessThan(10);
    // Every tenth of the requests for a hundred items each fails, at the least.
    expect(statuses.length).toBeGreaterThanOrEqual(Math.floor(total / 1_200));
    if (isWhole) expect(new Set(statuses)).toEqual(new Set([undefined, 408, 429, 500, 502, 503, 504]));
    expect(stage.server.mostAtOnce).toBe(concurrency);
  });
});

import { describe, expect, it } from "vitest";
import { type RateLimiter, RateLimitHoldError, type Yampi, YampiRateLimitError } from "../../src/index.js";
import { pass, useFakeClock } from "./clock.js";
import { customer } from "./fixtures.js";
import { paged, upTo } from "./paged.js";
import { tooMany } from "./scenarios/limits.js";
import { failureOf, idsOf, openStage, type Stage } from "./stage.js";
import { json } from "./steps.js";

useFakeClock();

const whole = json({ data: customer(1) });

/** The calls of one route, by every way in. */
const ways: readonly (readonly [way: string, call: (yampi: Yampi) => PromiseLike<unknown>])[] = [
  ["a method", ({ clusters }) => clusters.listCustomers(7)],
  ["a list that is iterated", ({ clusters }) => idsOf(clusters.listCustomers(7))],
  ["toArray", ({ clusters }) => clusters.listCustomers(7).toArray({ limit: 10 })],
  [
    "raw",
    ({ raw }) => raw.GET("/{alias}/customers/clusters/{id}/customers", { params: { path: { alias: "minha-loja", id: 7 } } }),
  ],
];

async function requestsOf({ server }: Stage): Promise<number> {
  await server.roundTrip();
  return server.requests.length;
}

describe("A hold that is too long for a client", () => {
  it("fails its calls of the route at once, without a request, and tells the time that is left, until the hold is over", async () => {
    const stage = await openStage([tooMany({ "Retry-After": "120" }), whole]);
    const { customers, promocodes } = stage.yampi;
    expect(await failureOf(customers.get(1))).toMatchObject({ status: 429, retryAfterMs: 120_000 });
    for (const left of [120_000, 90_000, 60_001]) {
      await pass(120_000 - left - performance.now());
      const error = await failureOf(customers.get(1));
      expect(error).toBeInstanceOf(YampiRateLimitError);
      expect(error).toMatchObject({ status: 429, operation: "customers.get", retryAfterMs: left });
      expect((error as Error).message).toContain(`another ${left} ms, which is longer than maxRetryAfterMs`);
    }
    expect(await requestsOf(stage)).toBe(1);
    expect(stage.eventsOf("retry")).toEqual([]);
    await promocodes.get(1);
    await pass(1);
    const rest = customers.get(1);
    await pass(60_000);
    await expect(rest).resolves.toEqual(customer(1));
  });

  it.each(ways)("fails a call by %s", async (_, call) => {
    const respond = paged(upTo(3));
    const stage = await openStage((request) => (request.number === 1 ? tooMany({ "Retry-After": "3600" }) : respond(request)));
    const impatient = stage.client();
    await failureOf(stage.yampi.clusters.listCustomers(7));
    const error = await failureOf(call(impatient));
    expect(error).toBeInstanceOf(YampiRateLimitError);
    expect(error).toMatchObject({ operation: "clusters.listCustomers", retryAfterMs: 3_600_000 });
    expect(await requestsOf(stage)).toBe(1);
  });
});

describe("Clients that share a limiter", () => {
  it("each wait up to their own limit, whichever client received the 429", async () => {
    const stage = await openStage([tooMany({ "Retry-After": "300" }), whole]);
    const patient = stage.client({ maxRetryAfterMs: 300_000 });
    const hasty = stage.client({ maxRetryAfterMs: 1_000 });
    const waiting = patient.customers.get(1);
    await stage.event("retry");
    await pass(0);
    expect(await failureOf(hasty.customers.get(1))).toMatchObject({ retryAfterMs: 300_000 });
    expect(await failureOf(stage.yampi.customers.get(1))).toMatchObject({ retryAfterMs: 300_000 });
    await pass(298_999);
    expect(await failureOf(hasty.customers.get(1))).toMatchObject({ retryAfterMs: 1_001 });
    await pass(1);
    const last = hasty.customers.get(1);
    await pass(1_000);
    await expect(Promise.all([waiting, last])).resolves.toEqual([customer(1), customer(1)]);
    expect(stage.server.requests).toHaveLength(3);
  });

  it("are told of a hold without Retry-After too", async () => {
    const stage = (await openStage([tooMany(), whole], { maxRetryAfterMs: 59_999 })).hurry();
    expect(await failureOf(stage.yampi.customers.get(1))).toMatchObject({ status: 429, retryAfterMs: 60_000 });
    expect(await requestsOf(stage)).toBe(1);
  });
});

describe("A RateLimiter of one's own", () => {
  it("is told how long a hold the client waits for, and refuses a call by RateLimitHoldError", async () => {
    let heldUntil = 0;
    const own: RateLimiter = {
      acquire: async (_, { maxHoldMs = Number.POSITIVE_INFINITY }) => {
        const heldMs = heldUntil - performance.now();
        if (heldMs > maxHoldMs) throw new RateLimitHoldError(heldMs);
        return {
          release: (news) => {
            if (news?.exceeded) heldUntil = performance.now() + (news.holdMs ?? 0);
          },
        };
      },
    };
    const stage = await openStage([tooMany({ "Retry-After": "120" }), whole], { rateLimit: own });
    await failureOf(stage.yampi.customers.get(1));
    const error = await failureOf(stage.yampi.customers.get(1));
    expect(error).toBeInstanceOf(YampiRateLimitError);
    expect(error).toMatchObject({ operation: "customers.get", retryAfterMs: 120_000 });
    await stage.client({ maxRetryAfterMs: 120_000 }).customers.get(1);
    expect(stage.server.requests).toHaveLength(2);
  });
});

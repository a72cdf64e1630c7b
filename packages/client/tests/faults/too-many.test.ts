import { describe, expect, it } from "vitest";
import { YampiRateLimitError } from "../../src/index.js";
import { pass, useFakeClock } from "./clock.js";
import { customer } from "./fixtures.js";
import * as faults from "./scenarios/limits.js";
import { failureOf, openStage, type Stage } from "./stage.js";
import { json, stall } from "./steps.js";

useFakeClock();

const whole = json({ data: customer(1) });

/** Requests that have been sent, once all that were sent have arrived. */
async function arrived({ server }: Stage): Promise<number> {
  await server.roundTrip();
  return server.requests.length;
}

describe("A 429", () => {
  it.each([
    ["as seconds", faults.tooManyWithSeconds, 7_000],
    ["as a date", faults.tooManyWithDate, 7_000],
    ["absent, until the window that it belongs to can have ended", faults.tooManyWithoutRetryAfter, 60_000],
  ])("with Retry-After %s, is waited for and tried again", async (_, fault, waitMs) => {
    const stage = await openStage();
    await expect(fault(stage)).resolves.toEqual(customer(1));
    expect(stage.eventsOf("retry")).toEqual([{ type: "retry", operation: "customers.get", attempt: 2, status: 429, delayMs: 0 }]);
    expect(stage.eventsOf("rate-limit")).toEqual([{ type: "rate-limit", operation: "customers.get", attempt: 2, waitMs }]);
    expect(stage.server.requests).toHaveLength(2);
    expect(stage.server.requests[1]?.at).toBeGreaterThanOrEqual(waitMs);
  });

  it.each([
    ["7", 7_000],
    [undefined, 60_000],
  ])("with Retry-After %s, keeps the call back until the last millisecond, and no longer", async (retryAfter, holdMs) => {
    const stage = await openStage([faults.tooMany(retryAfter ? { "Retry-After": retryAfter } : {}), whole]);
    const call = stage.yampi.customers.get(1);
    await stage.event("retry");
    // The call goes from the retry, which does not wait, to the limit, which does.
    await pass(0);
    await stage.event("rate-limit");
    await pass(holdMs - 1);
    expect(await arrived(stage)).toBe(1);
    await pass(1);
    await expect(call).resolves.toEqual(customer(1));
  });

  it("without Retry-After, holds the route for what is left of the window, which began before its first response", async () => {
    const stage = await openStage([whole, faults.tooMany(), whole]);
    await stage.yampi.customers.get(1);
    await pass(20_000);
    const call = stage.hurry().yampi.customers.get(1);
    expect(await stage.event("rate-limit")).toMatchObject({ waitMs: 40_000 });
    await call;
  });

  it("with a Retry-After that is longer than the cap fails at once, says how long to wait, and sends nothing more", async () => {
    const stage = await openStage();
    const error = await failureOf(faults.tooManyForTooLong(stage));
    expect(error).toBeInstanceOf(YampiRateLimitError);
    expect(error).toMatchObject({ status: 429, operation: "customers.get", retryAfterMs: 61_000 });
    expect((error as Error).message).toMatch(/^customers\.get: 429 Too Many Attempts\.\n/);
    await pass(120_000);
    expect(await arrived(stage)).toBe(1);
    expect(performance.now()).toBe(120_000);
  });

  it("is waited for as long as maxRetryAfterMs allows", async () => {
    const long = faults.tooMany({ "Retry-After": "61" });
    const patient = (await openStage([long, whole], { maxRetryAfterMs: 61_000 })).hurry();
    await expect(patient.yampi.customers.get(1)).resolves.toEqual(customer(1));
    const hasty = await openStage([faults.tooMany({ "Retry-After": "1" }), whole], { maxRetryAfterMs: 999 });
    expect(await failureOf(hasty.yampi.customers.get(1))).toMatchObject({ retryAfterMs: 1_000 });
  });

  it("with a Retry-After that is longer than any timer is never waited for", async () => {
    const stage = await openStage([faults.tooMany({ "Retry-After": "2147484" }), whole], { maxRetryAfterMs: Infinity });
    expect(await failureOf(stage.yampi.customers.get(1))).toMatchObject({ retryAfterMs: 2_147_484_000 });
    expect(await arrived(stage)).toBe(1);
  });

  it("that goes on is told after as many retries as a call has", async () => {
    const stage = await openStage();
    const error = await failureOf(faults.tooManyForEver(stage));
    expect(error).toBeInstanceOf(YampiRateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 7_000 });
    expect(stage.server.requests).toHaveLength(3);
  });

  it("is told at once without retries, and holds the next call back all the same", async () => {
    const stage = await openStage([faults.tooMany({ "Retry-After": "7" }), whole], { maxRetries: 0 });
    await failureOf(stage.yampi.customers.get(1));
    const next = stage.hurry().yampi.customers.get(1);
    expect(await stage.event("rate-limit")).toMatchObject({ attempt: 1, waitMs: 7_000 });
    await expect(next).resolves.toEqual(customer(1));
  });

  it("holds its own route back, and no other", async () => {
    const stage = await openStage(({ path }) => (path.includes("/customers/") ? faults.tooMany() : whole), { maxRetries: 0 });
    await failureOf(stage.yampi.customers.get(1));
    await stage.yampi.promocodes.get(1);
    expect(stage.eventsOf("rate-limit")).toEqual([]);
  });

  it("gives up the body of its response, and the connection with it", async () => {
    const endless = stall({ message: "Too Many Attempts." }, { status: 429, headers: { "Retry-After": "0" } });
    const stage = await openStage([endless, whole]);
    await expect(stage.hurry().yampi.customers.get(1)).resolves.toEqual(customer(1));
    await stage.server.requests[0]?.gone;
  });
});

describe("A storm of 429", () => {
  it("holds back every call, also those that wait, and lets all of them succeed after it", async () => {
    const stage = await openStage();
    const storm = faults.stormOfTooMany(stage);
    await stage.server.received(50);
    await stage.event("retry", 50);
    await pass(0);
    await stage.event("rate-limit", 50);
    await pass(6_998);
    expect(await arrived(stage)).toBe(50);
    expect(stage.eventsOf("request")).toHaveLength(50);
    await pass(2);
    await expect(storm).resolves.toHaveLength(50);
    expect(stage.server.requests).toHaveLength(100);
    expect(stage.eventsOf("retry").filter(({ attempt }) => attempt > 2)).toEqual([]);
  });

  it("of one call holds back fifty that come after it", async () => {
    const stage = await openStage(({ number }) => (number === 1 ? faults.tooMany({ "Retry-After": "7" }) : whole));
    const first = stage.yampi.customers.get(1);
    await stage.event("retry");
    const others = Promise.all(Array.from({ length: 50 }, () => stage.yampi.customers.get(1)));
    await pass(0);
    await stage.event("rate-limit", 51);
    await pass(6_999);
    expect(await arrived(stage)).toBe(1);
    await pass(1);
    await expect(Promise.all([first, others])).resolves.toHaveLength(2);
    expect(stage.server.requests).toHaveLength(52);
  });

  it("in which one response asks for more time than the others holds until then", async () => {
    const seconds = ["1", "3", "2"];
    const stage = await openStage(({ number }) => {
      const retryAfter = seconds[number - 1];
      return retryAfter ? faults.tooMany({ "Retry-After": retryAfter }) : whole;
    });
    const calls = Promise.all([1, 2, 3].map(() => stage.yampi.customers.get(1)));
    await stage.event("retry", 3);
    await pass(0);
    await pass(2_999);
    expect(await arrived(stage)).toBe(3);
    await pass(1);
    await expect(calls).resolves.toHaveLength(3);
  });
});

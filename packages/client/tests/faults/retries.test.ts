import { afterEach, describe, expect, it, vi } from "vitest";
import { YampiApiError, YampiServerError } from "../../src/index.js";
import { pass, useFakeClock } from "./clock.js";
import { customer, problem } from "./fixtures.js";
import * as faults from "./scenarios/responses.js";
import { failureOf, openStage } from "./stage.js";
import { empty, json, stall } from "./steps.js";

useFakeClock();
afterEach(() => void vi.restoreAllMocks());

const whole = json({ data: customer(1) });

describe("A passing failure", () => {
  it.each([
    [408, faults.error408, YampiApiError],
    [500, faults.error500, YampiServerError],
    [502, faults.error502, YampiServerError],
    [503, faults.error503, YampiServerError],
    [504, faults.error504, YampiServerError],
  ])("of status %i is tried again, and told where it goes on", async (status, fault, type) => {
    const stage = await openStage();
    const error = await failureOf(fault(stage));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ status, operation: "customers.get" });
    expect(stage.server.requests).toHaveLength(3);
    expect(stage.eventsOf("retry")).toMatchObject([
      { attempt: 2, status },
      { attempt: 3, status },
    ]);
  });

  it.each([408, 500, 502, 503, 504])("of status %i does no harm where the next attempt goes well", async (status) => {
    const stage = await openStage([empty(status), whole]);
    await expect(stage.hurry().yampi.customers.get(1)).resolves.toEqual(customer(1));
    expect(stage.server.requests).toHaveLength(2);
  });

  it("is tried again as often as the client says, and none too often", async () => {
    const stage = await openStage([empty(500)], { maxRetries: 5 });
    await failureOf(stage.hurry().yampi.customers.get(1));
    expect(stage.server.requests).toHaveLength(6);
  });

  it("is not tried again with maxRetries: 0", async () => {
    const stage = await openStage([empty(500), whole], { maxRetries: 0 });
    expect(await failureOf(stage.yampi.customers.get(1))).toBeInstanceOf(YampiServerError);
    expect(stage.server.requests).toHaveLength(1);
    expect(stage.eventsOf("retry")).toEqual([]);
  });

  it("is tried again as often as the call says, whatever the client says", async () => {
    const stage = await openStage([empty(500)], { maxRetries: 5 });
    await failureOf(stage.hurry().yampi.customers.get(1, {}, { maxRetries: 1 }));
    expect(stage.server.requests).toHaveLength(2);
    await failureOf(stage.yampi.customers.get(1, {}, { maxRetries: 0 }));
    expect(stage.server.requests).toHaveLength(3);
    const list = stage.yampi.clusters.listCustomers(7, {}, { maxRetries: 1 });
    await failureOf(list);
    expect(stage.server.requests).toHaveLength(5);
  });
});

describe("An error that stays", () => {
  it.each([400, 401, 403, 404, 405, 409, 410, 418, 422, 501, 505])("of status %i is not tried again", async (status) => {
    const stage = await openStage([json(problem("no"), { status }), whole]);
    expect(await failureOf(stage.yampi.customers.get(1))).toMatchObject({ status });
    expect(stage.server.requests).toHaveLength(1);
    expect(stage.eventsOf("retry")).toEqual([]);
  });
});

const later = (ms: number): string => new Date(Date.now() + ms).toUTCString();

describe("The wait before the next attempt", () => {
  it.each([0, 0.5, 0.999])("is any part of a bound that doubles up to eight seconds: with chance %d", async (chance) => {
    vi.spyOn(Math, "random").mockReturnValue(chance);
    const stage = await openStage([empty(500)], { maxRetries: 7 });
    await failureOf(stage.hurry().yampi.customers.get(1));
    const bounds = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000];
    expect(stage.eventsOf("retry").map(({ delayMs }) => delayMs)).toEqual(bounds.map((bound) => bound * chance));
  });

  it("is over no earlier and no later than it was told", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const stage = await openStage([empty(500), whole]);
    const call = stage.yampi.customers.get(1);
    expect(await stage.event("retry")).toMatchObject({ delayMs: 250 });
    await pass(249);
    await stage.server.roundTrip();
    expect(stage.server.requests).toHaveLength(1);
    await pass(1);
    await expect(call).resolves.toEqual(customer(1));
  });

  it.each([
    ["seconds", () => ({ "Retry-After": "20" })],
    ["a date", () => ({ "Retry-After": later(20_000) })],
    [
      "a date, where the clock of the server is an hour ahead",
      () => ({ "Retry-After": later(3_620_000), Date: later(3_600_000) }),
    ],
    ["a date, of a server that says no time", () => ({ "Retry-After": later(20_000), Date: "now" })],
  ])("is what Retry-After of a 503 asks for, in %s", async (_, headers) => {
    const stage = await openStage([empty(503, headers()), whole]);
    await expect(stage.hurry().yampi.customers.get(1)).resolves.toEqual(customer(1));
    expect(stage.eventsOf("retry")).toMatchObject([{ status: 503, delayMs: 20_000 }]);
    expect(stage.server.requests[1]?.at).toBeGreaterThanOrEqual(20_000);
  });

  it("is not waited where a 503 asks for more than the cap", async () => {
    const stage = await openStage();
    const error = await failureOf(faults.error503ForTooLong(stage));
    expect(error).toMatchObject({ name: "YampiServerError", status: 503, retryAfterMs: 3_600_000 });
    expect(stage.server.requests).toHaveLength(1);
  });
});

describe("A Retry-After that is neither a whole number of seconds nor an HTTP date", () => {
  const odd = ["10, 10", "-1", "+5", "in 5", "1.5", "5s", "", "2026-12-01", "Sun, 31 Feb 2027 12:00:00 GMT", "0x10"];

  it.each(odd)("(%j) is as good as none: the backoff of a 503 decides", async (value) => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const stage = await openStage([empty(503, { "Retry-After": value }), whole]);
    await stage.hurry().yampi.customers.get(1);
    expect(stage.eventsOf("retry")).toMatchObject([{ delayMs: 250 }]);
  });

  it.each(odd)("(%j) holds a route after a 429 for its window", async (value) => {
    const stage = await openStage([empty(429, { "Retry-After": value }), whole]);
    await stage.hurry().yampi.customers.get(1);
    expect(stage.eventsOf("rate-limit")).toMatchObject([{ waitMs: 60_000 }]);
  });

  it.each(["Thursday, 15-Jan-26 12:00:20 GMT", "Thu Jan 15 12:00:20 2026"])("is not an obsolete form (%s)", async (value) => {
    const stage = await openStage([empty(503, { "Retry-After": value }), whole]);
    await stage.hurry().yampi.customers.get(1);
    expect(stage.eventsOf("retry")).toMatchObject([{ delayMs: 20_000 }]);
  });
});

describe("A failure of the network in front of the API", () => {
  it.each([520, 521, 522, 523, 524, 525, 527, 529, 530])("(%i) is tried again", async (status) => {
    const stage = await openStage([empty(status), whole]);
    await expect(stage.hurry().yampi.customers.get(1)).resolves.toEqual(customer(1));
  });

  it("is told at once where it is an invalid certificate (526), which stays", async () => {
    const stage = await openStage([empty(526), whole]);
    expect(await failureOf(stage.yampi.customers.get(1))).toMatchObject({ status: 526 });
  });
});

describe("A response that is given up", () => {
  it("has its body cancelled before the next attempt, so that its connection is free", async () => {
    const stage = await openStage([stall(problem("500 Internal Server Error"), { status: 500 }), whole]);
    const call = stage.yampi.customers.get(1);
    const { delayMs } = await stage.event("retry");
    await stage.server.requests[0]?.gone;
    await pass(Math.ceil(delayMs));
    await expect(call).resolves.toEqual(customer(1));
  });
});

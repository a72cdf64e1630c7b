import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryRateLimiter } from "../../src/index.js";
import { onFakeTime } from "../support/fake-time.js";
import "./repeatable.js";
import { type Aborted, type CallPlan, enough, makeCalls, type Responded, VendorLimit, type VendorRules } from "./vendor-limit.js";

const windowMs = 60_000;
const always = [true];
const never = [false];

const limits = fc.integer({ min: 1, max: 20 });
const alignment = fc.record({ alignedTo: fc.integer({ min: 0, max: windowMs - 1 }) });
const tells = fc.oneof(fc.constant(always), fc.constant(never), fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }));

/** From the quick to the slow, so that responses come out of order and across the ends of windows. */
const travel = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 20_000 }));

/** Times at which calls are made: alone, together, and often near the end of a window. */
const times = fc.oneof(fc.integer({ min: 0, max: 4 * windowMs }), fc.constantFrom(0, 30_000, 59_500, 59_900, 60_000, 61_000));

const plans = fc.array(fc.record({ at: times, there: travel, back: travel }), { minLength: 1, maxLength: 80 });

const others = fc.array(fc.record({ at: fc.integer({ min: 0, max: 4 * windowMs }), count: fc.integer({ min: 1, max: 20 }) }), {
  maxLength: 10,
});

/** Makes the calls to a vendor with these rules; the description knows the limit, unless another is given. */
function callAll(rules: VendorRules, calls: readonly CallPlan[], known = rules.limit): Promise<(Responded | Aborted)[]> {
  const route = { key: "GET /things", limit: known, windowMs };
  return onFakeTime(() => makeCalls(new MemoryRateLimiter(), route, new VendorLimit(rules), calls));
}

const respondedOf = (results: readonly (Responded | Aborted)[]): Responded[] => results.filter((result) => "news" in result);
const refusedOf = (results: readonly (Responded | Aborted)[]): Responded[] =>
  respondedOf(results).filter(({ news }) => news.exceeded);

describe("With a known limit and nobody else, no call is refused", () => {
  it("where a window begins with a request, whatever the responses tell", async () => {
    await fc.assert(
      fc.asyncProperty(limits, plans, tells, async (limit, calls, tells) => {
        const results = await callAll({ limit, windowMs, begins: "with-a-request", tells, saysRetryAfter: false }, calls);
        expect(refusedOf(results)).toEqual([]);
      }),
    );
  });

  it("where windows begin by the clock, and every response tells what is left", async () => {
    await fc.assert(
      fc.asyncProperty(limits, plans, alignment, async (limit, calls, begins) => {
        const results = await callAll({ limit, windowMs, begins, tells: always, saysRetryAfter: false }, calls);
        expect(refusedOf(results)).toEqual([]);
      }),
    );
  });
});

describe("The quota", () => {
  // Not over fewer: of a window that begins amid our own requests, most may go unused.
  it("is used to nine tenths over ten windows, where enough callers wait and responses are quick", async () => {
    const begins = fc.oneof(fc.constant("with-a-request" as const), alignment);
    const quick = fc.integer({ min: 1, max: 250 });
    const ways = fc.array(fc.tuple(quick, quick), { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(limits, begins, tells, ways, async (limit, begins, tells, ways) => {
        const calls = Array.from({ length: limit * 13 }, (_, index): CallPlan => {
          const [there, back] = ways[index % ways.length] ?? [1, 1];
          return { at: 0, there, back };
        });
        const results = await callAll({ limit, windowMs, begins, tells, saysRetryAfter: false }, calls);
        const start = Math.min(...respondedOf(results).map(({ admitted }) => admitted));
        const taken = respondedOf(results).filter(({ news, responded }) => !news.exceeded && responded <= start + 10 * windowMs);
        expect(taken.length).toBeGreaterThanOrEqual(0.9 * 10 * limit);
      }),
    );
  });
});

describe("After a 429", () => {
  it("nobody is admitted before the time is over that it asks for, whatever others use up", async () => {
    const begins = fc.oneof(fc.constant("with-a-request" as const), alignment);
    await fc.assert(
      fc.asyncProperty(limits, plans, begins, tells, others, async (limit, calls, begins, tells, others) => {
        const results = await callAll({ limit, windowMs, begins, tells, saysRetryAfter: true, others }, calls);
        expectHeld(results, ({ responded, news }) => responded + (news.holdMs ?? 0));
      }),
    );
  });

  it("that asks for no time, nobody is admitted before the window has ended that the first request began", async () => {
    const early = fc.array(fc.record({ at: fc.integer({ min: 0, max: 30_000 }), there: travel, back: travel }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(limits, early, async (limit, calls) => {
        const rules: VendorRules = { limit, windowMs, begins: "with-a-request", tells: never, saysRetryAfter: false };
        const results = await callAll(rules, calls, limit * 3);
        const begun = Math.min(...respondedOf(results).map(({ arrived }) => arrived));
        const refusals = refusedOf(results).filter(({ responded }) => responded < begun + windowMs);
        expectHeld(respondedOf(results), () => begun + windowMs, refusals);
      }),
    );
  });
});

/** Nobody is admitted between a refusal and the end of its hold. */
function expectHeld(
  results: readonly (Responded | Aborted)[],
  heldUntil: (refusal: Responded) => number,
  refusals = refusedOf(results),
): void {
  for (const refusal of refusals) {
    const end = heldUntil(refusal);
    const tooEarly = respondedOf(results).filter(({ admitted }) => admitted > refusal.responded && admitted < end);
    expect(tooEarly).toEqual([]);
  }
}

describe("Those who wait", () => {
  const waiting = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 2 * windowMs }),
      there: travel,
      back: travel,
      abortAfter: fc.option(fc.integer({ min: 0, max: windowMs }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 60 },
  );
  const rules = fc.record({
    limit: fc.integer({ min: 1, max: 5 }),
    windowMs: fc.constant(windowMs),
    begins: fc.constant("with-a-request" as const),
    tells,
    saysRetryAfter: fc.boolean(),
    others,
  });

  // A call may go because a response is a window old, while another is under way.
  const afterRefusal: VendorRules = {
    ...{ limit: 2, windowMs, begins: "with-a-request", tells: never, saysRetryAfter: false, others: [{ at: 0, count: 1 }] },
  };
  const leavesWhileOneIsUnderWay = [
    ...[0, 0, 0, 2].map((at) => ({ at, there: 1, back: 1, abortAfter: undefined })),
    { at: 81_205, there: 1, back: 1, abortAfter: 38_801 },
    { at: 1, there: 1, back: 2, abortAfter: undefined },
    { at: 0, there: 1, back: 1, abortAfter: undefined },
  ];

  it("are admitted in the order in which they came", async () => {
    await fc.assert(
      fc.asyncProperty(rules, waiting, async (rules, calls) => {
        const inOrder = [...calls].sort((a, b) => a.at - b.at);
        const admissions = respondedOf(await callAll(rules, inOrder)).map(({ admitted }) => admitted);
        expect(admissions).toEqual([...admissions].sort((a, b) => a - b));
      }),
    );
  });

  it("are rejected with the reason of their signal, and then it is as if they had never come", async () => {
    await fc.assert(
      fc.asyncProperty(rules, waiting, async (rules, calls) => {
        const results = await callAll(rules, calls);
        for (const result of results) if ("rejection" in result) expect(result.rejection).toBe(enough);
        const others = calls.filter((_, index) => "news" in (results[index] ?? {}));
        const without = await callAll(
          rules,
          others.map(({ at, there, back }) => ({ at, there, back })),
        );
        expect(respondedOf(without).map(({ admitted }) => admitted)).toEqual(
          respondedOf(results).map(({ admitted }) => admitted),
        );
      }),
      { examples: [[afterRefusal, leavesWhileOneIsUnderWay]] },
    );
  });
});

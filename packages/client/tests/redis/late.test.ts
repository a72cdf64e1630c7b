import { describe, expect, it } from "vitest";
import type { RateLimitPermit } from "../../src/index.js";
import { type CallPlan, makeCalls, VendorLimit } from "../properties/vendor-limit.js";
import { seeded } from "../support/random.js";
import { isWhole } from "../support/whole.js";
import { isTested, route, shared } from "./support.js";

describe.runIf(isTested)("A request that arrives late, over Redis", () => {
  it("counts in the next window too, until its response has come", async () => {
    const { limiters } = await shared(2);
    const short = { ...route, limit: 3, windowMs: 1_500 };
    const admitted: RateLimitPermit[] = [];
    const happened: string[] = [];
    const acquire = async (index: number): Promise<void> => {
      admitted.push((await limiters[index % 2]?.acquire(short, {})) as RateLimitPermit);
      happened.push("admitted");
    };
    for (let index = 0; index < 3; index++) await acquire(index);
    const [first, late, third] = admitted;
    for (const permit of [first, third]) permit?.release({ exceeded: false });
    const others = Array.from({ length: 3 }, (_, index) => acquire(index));
    await expect.poll(() => admitted.length).toBe(5);
    happened.push("released");
    late?.release({ exceeded: false });
    for (const permit of admitted.slice(3)) permit.release({ exceeded: false });
    await Promise.all(others);
    expect(happened.slice(3)).toEqual(["admitted", "admitted", "released", "admitted"]);
  });

  // Takes seven seconds.
  it.runIf(isWhole)("is not refused, however long requests and responses travel", async () => {
    const { limiters } = await shared(3);
    const rules = { limit: 5, windowMs: 400 };
    const vendor = new VendorLimit({ ...rules, begins: "with-a-request", tells: [false, false, true], saysRetryAfter: false });
    const chance = seeded(20_260_305);
    const travel = (): number => Math.ceil(chance() ** 3 * 500);
    const results = await Promise.all(
      limiters.map((limiter) => {
        const plans = Array.from({ length: 15 }, (): CallPlan => ({ at: chance() * 1_500, there: travel(), back: travel() }));
        return makeCalls(limiter, { ...route, ...rules }, vendor, plans);
      }),
    );
    expect(results.flat().filter((result) => "news" in result && result.news.exceeded)).toEqual([]);
  });
});

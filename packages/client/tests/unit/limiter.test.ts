import { describe, expect, it, vi } from "vitest";
import {
  MemoryRateLimiter,
  RateLimitHoldError,
  type RateLimitNews,
  type RateLimitPermit,
  type RateLimitRoute,
} from "../../src/index.js";
import { onFakeTime, sleep } from "../support/fake-time.js";
import { admitted, fine, minute, route, withoutFigure } from "../support/limiter.js";

/** How long a call waits to be admitted, in milliseconds. */
async function waited(limiter: MemoryRateLimiter, to = route): Promise<number> {
  const start = performance.now();
  (await limiter.acquire(to, {})).release(fine);
  return performance.now() - start;
}

describe("A route whose limit the description knows", () => {
  it("admits as many calls as that, and the next when the window has ended for certain: its length after the first response", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const permits = await admitted(limiter, 5);
      expect(permits).toHaveLength(2);
      await sleep(300);
      for (const permit of permits) permit.release(fine);
      await sleep(minute - 1);
      expect(await waited(limiter)).toBe(1);
    });
  });

  it("waits for a response where all calls of the window are under way, and says that it does not know how long", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const [permit] = await admitted(limiter, 2);
      const onWait = vi.fn();
      const third = limiter.acquire(route, { onWait });
      expect(onWait.mock.calls).toEqual([[undefined]]);
      await sleep(5 * minute);
      permit?.release(fine);
      await third;
      expect(onWait).toHaveBeenCalledTimes(1);
    });
  });

  it("tells once how long a call has to wait, and tells nothing where it has not", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const onWait = vi.fn();
      for (let call = 0; call < 2; call++) (await limiter.acquire(route, { onWait })).release(fine);
      expect(onWait).not.toHaveBeenCalled();
      await sleep(20_000);
      await limiter.acquire(route, { onWait });
      expect(onWait.mock.calls).toEqual([[40_000]]);
    });
  });

  it("is counted apart from other routes", async () => {
    const limiter = new MemoryRateLimiter();
    expect(await admitted(limiter, 5)).toHaveLength(2);
    expect(await admitted(limiter, 5, { ...route, key: "PUT /things" })).toHaveLength(2);
  });

  it("counts a call whose response never came, since the API may have", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      for (const permit of await admitted(limiter, 2)) permit.release();
      expect(await waited(limiter)).toBe(minute);
    });
  });

  it("takes a permit back once", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const [permit] = await admitted(limiter, 1);
      for (const news of [fine, fine, { exceeded: true, holdMs: 99_000 }]) permit?.release(news);
      expect(await admitted(limiter, 5)).toHaveLength(1);
    });
  });
});

describe("What a response tells", () => {
  /** How many more calls are admitted after one whose response tells this. */
  const roomAfter = (news: Omit<RateLimitNews, "exceeded">, to: RateLimitRoute) =>
    onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const [permit] = await admitted(limiter, 1, to);
      permit?.release({ ...news, exceeded: false });
      return (await admitted(limiter, 20, to)).length;
    });
  const ten = { ...route, limit: 10 };

  it("corrects the limit in either direction", async () => {
    expect(await roomAfter({}, ten)).toBe(9);
    expect(await roomAfter({ limit: 15 }, ten)).toBe(14);
    expect(await roomAfter({ limit: 4 }, ten)).toBe(3);
    expect(await roomAfter({ limit: 1 }, ten)).toBe(0);
  });

  it("takes off what others used", async () => {
    expect(await roomAfter({ remaining: 9 }, ten)).toBe(9);
    expect(await roomAfter({ remaining: 3 }, ten)).toBe(3);
    expect(await roomAfter({ limit: 10, remaining: 0 }, ten)).toBe(0);
  });

  it("limits a route without a figure from then on, and not before", async () => {
    expect(await roomAfter({}, withoutFigure)).toBe(20);
    expect(await roomAfter({ limit: 7, remaining: 2 }, withoutFigure)).toBe(2);
  });

  it("counts for no longer than the window: then the quota is full again", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const [permit] = await admitted(limiter, 1, ten);
      permit?.release({ limit: 10, remaining: 0, exceeded: false });
      await sleep(minute);
      expect(await admitted(limiter, 20, ten)).toHaveLength(10);
    });
  });

  it("is no limit where it is 0, which would close the route for ever", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const [permit] = await admitted(limiter, 1);
      permit?.release({ limit: 0, exceeded: false });
      expect(await waited(limiter)).toBeLessThanOrEqual(minute);
      expect(await waited(limiter)).toBeLessThanOrEqual(minute);
    });
  });
});

describe("After a 429", () => {
  /** How long each of three waiting calls waits after a 429. */
  const held = (news: Omit<RateLimitNews, "exceeded">, to: RateLimitRoute, limiter = new MemoryRateLimiter()) =>
    onFakeTime(async () => {
      const [permit] = await admitted(limiter, 1, to);
      permit?.release({ ...news, exceeded: true });
      return Promise.all([waited(limiter, to), waited(limiter, to), waited(limiter, to)]);
    });
  const roomy = { ...route, limit: 50 };

  it("every waiting call of the route is held for as long as it asks", async () => {
    expect(await held({ holdMs: 7_000 }, roomy)).toEqual([7_000, 7_000, 7_000]);
    expect(await held({ holdMs: 300_000 }, withoutFigure)).toEqual([300_000, 300_000, 300_000]);
  });

  it("that asks for no time, the route is held for the length of its window, but no longer than a minute", async () => {
    expect(await held({}, { ...roomy, windowMs: 20_000 })).toEqual([20_000, 20_000, 20_000]);
    expect(await held({}, { ...withoutFigure, windowMs: 20_000 })).toEqual([20_000, 20_000, 20_000]);
    expect(await held({}, { ...roomy, windowMs: 60 * minute })).toEqual([minute, minute, minute]);
  });

  it("other routes are not held", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const [permit] = await admitted(limiter, 1);
      permit?.release({ exceeded: true, holdMs: 7_000 });
      expect(await waited(limiter, { ...route, key: "PUT /things" })).toBe(0);
    });
  });

  it("a shorter hold does not shorten a longer one", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const [first, second] = await admitted(limiter, 2, roomy);
      first?.release({ exceeded: true, holdMs: 30_000 });
      second?.release({ exceeded: true, holdMs: 1_000 });
      expect(await waited(limiter, roomy)).toBe(30_000);
    });
  });

  it("and its hold, the quota is full again, since the window has ended", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      for (const permit of await admitted(limiter, 30, roomy)) permit.release({ exceeded: true, holdMs: 7_000 });
      await sleep(7_000);
      expect(await admitted(limiter, 99, roomy)).toHaveLength(50);
    });
  });

  it("that tells no figure, and its hold, no more go together than were taken before", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const permits = await admitted(limiter, 30, roomy);
      for (const permit of permits.slice(1)) permit.release(fine);
      permits[0]?.release({ exceeded: true, holdMs: 7_000 });
      await sleep(7_000);
      expect(await admitted(limiter, 99, roomy)).toHaveLength(29);
    });
  });

  it("that comes when our window is over, the route is held all the same: the API has begun another", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const [first, late] = await admitted(limiter, 2, roomy);
      first?.release(fine);
      await sleep(minute + 10_000);
      late?.release({ exceeded: true });
      expect(await waited(limiter, roomy)).toBe(minute);
    });
  });

  it("a call is rejected whose hold is too long for it, at once and while it waits, and the others wait on", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const [permit] = await admitted(limiter, 1, { ...route, limit: 1 });
      const wait = (maxHoldMs?: number) => limiter.acquire(route, { maxHoldMs }).catch((reason: unknown) => reason);
      const [hasty, patient, endless] = [wait(29_999), wait(30_000), wait()];
      permit?.release({ exceeded: true, holdMs: 30_000 });
      expect(await hasty).toEqual(new RateLimitHoldError(30_000));
      await sleep(10_000);
      expect(await wait(19_999)).toMatchObject({ retryAfterMs: 20_000 });
      for (const waiting of [patient, endless]) ((await waiting) as RateLimitPermit).release({ ...fine, limit: 1 });
      expect(performance.now()).toBe(30_000 + minute);
    });
  });

  it("a call waits for the quota however short a hold it waits for", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      for (const permit of await admitted(limiter, 2)) permit.release(fine);
      (await limiter.acquire(route, { maxHoldMs: 0 })).release(fine);
      expect(performance.now()).toBe(minute);
    });
  });

  it("a limiter without quota holds the route too, and limits nothing else", async () => {
    const limiter = new MemoryRateLimiter({ quota: false });
    expect(await admitted(limiter, 20)).toHaveLength(20);
    expect(await held({ limit: 1, remaining: 0, holdMs: 7_000 }, route, limiter)).toEqual([7_000, 7_000, 7_000]);
    expect(await held({}, route, new MemoryRateLimiter({ quota: false }))).toEqual([minute, minute, minute]);
  });
});

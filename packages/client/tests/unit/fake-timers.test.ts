import { afterEach, describe, expect, it, vi } from "vitest";
import { MemoryRateLimiter, type RateLimitNews, type RateLimitRoute } from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const older = ["setTimeout", "clearTimeout", "Date"] as const;
const refusing = () => [new Response("{}", { status: 429, headers: { "Retry-After": "30" } }), { id: 1 }];

describe("With fake timers that leave performance.now alone", () => {
  it.each(["before the client is made", "after it", "after the 429"])("faked %s, a call after a 429 goes on", async (when) => {
    const fake = (now: string) => when === now && vi.useFakeTimers({ toFake: [...older] });
    fake("before the client is made");
    const { yampi } = fakeClient(refusing(), { rateLimit: new MemoryRateLimiter() });
    fake("after it");
    await yampi.customers.get(1).catch(() => {});
    fake("after the 429");
    const next = yampi.customers.get(1);
    await vi.advanceTimersByTimeAsync(30_000);
    await expect(next).resolves.toEqual({ id: 1 });
  });

  it("a call that begins when the hold has passed waits no more", async () => {
    vi.useFakeTimers({ toFake: [...older] });
    const { yampi } = fakeClient(refusing());
    await yampi.customers.get(1).catch(() => {});
    vi.advanceTimersByTime(30_000);
    await expect(yampi.customers.get(1)).resolves.toEqual({ id: 1 });
  });

  it("faked in the midst of a hold, time goes on from where it was", async () => {
    const limiter = new MemoryRateLimiter();
    const route: RateLimitRoute = { key: "GET /things", limit: 2, windowMs: 60_000 };
    (await limiter.acquire(route, {})).release({ exceeded: true, holdMs: 30_000 });
    vi.useFakeTimers({ toFake: [...older] });
    let waited = 0;
    const onWait = (ms = 0): void => {
      waited = ms;
    };
    const next = limiter.acquire(route, { onWait });
    await vi.advanceTimersByTimeAsync(30_000);
    await next;
    expect(waited).toBeGreaterThan(20_000);
  });

  it("and Date alone, a call after a 429 goes on too", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { yampi } = fakeClient(refusing());
    await yampi.customers.get(1).catch(() => {});
    const next = yampi.customers.get(1);
    await vi.advanceTimersByTimeAsync(30_000);
    await expect(next).resolves.toEqual({ id: 1 });
  });
});

describe("A system clock that is set", () => {
  it.each([-3_600_000, 3_600_000])("by %d ms leaves a hold as it is", async (ms) => {
    vi.useFakeTimers({ toFake: [...older, "performance"] });
    const { yampi } = fakeClient(refusing());
    await yampi.customers.get(1).catch(() => {});
    vi.setSystemTime(Date.now() + ms);
    let ended = false;
    const next = yampi.customers.get(1).then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(29_999);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await next;
  });
});

describe("Where there is no performance.now, a system clock that is set", () => {
  const route: RateLimitRoute = { key: "GET /things", limit: 2, windowMs: 60_000 };
  const second = 1_000;

  /** A limiter after these responses to calls that were made together. */
  async function limiterAfter(...responses: RateLimitNews[]): Promise<MemoryRateLimiter> {
    vi.useFakeTimers({ toFake: [...older] });
    vi.stubGlobal("performance", undefined);
    const limiter = new MemoryRateLimiter();
    const permits = await Promise.all(responses.map(() => limiter.acquire(route, {})));
    for (const [index, permit] of permits.entries()) permit.release(responses[index]);
    return limiter;
  }

  /** How long a call waits, in whole seconds that really pass. */
  async function secondsUntilAdmitted(limiter: MemoryRateLimiter): Promise<number> {
    let admitted = false;
    const call = limiter.acquire(route, {}).then((permit) => {
      admitted = true;
      permit.release();
    });
    await vi.advanceTimersByTimeAsync(0);
    let seconds = 0;
    for (; !admitted; seconds++) await vi.advanceTimersByTimeAsync(second);
    await call;
    return seconds;
  }

  const set = (seconds: number) => vi.setSystemTime(Date.now() + seconds * second);

  it.each([-3_600, -15, 15, 3_600])("by %d s neither ends a hold nor prolongs it", async (seconds) => {
    const limiter = await limiterAfter({ exceeded: true, holdMs: 30 * second });
    await vi.advanceTimersByTimeAsync(20 * second);
    set(seconds);
    expect(await secondsUntilAdmitted(limiter)).toBe(10);
  });

  it.each([-3_600, -15, 15, 3_600])("by %d s neither loses the quota nor prolongs its window", async (seconds) => {
    const limiter = await limiterAfter({ exceeded: false }, { exceeded: false });
    await vi.advanceTimersByTimeAsync(20 * second);
    set(seconds);
    expect(await secondsUntilAdmitted(limiter)).toBe(40);
  });

  it.each([-3_600, 3_600])("by %d s while a call waits leaves its wait as it is", async (seconds) => {
    const limiter = await limiterAfter({ exceeded: true, holdMs: 30 * second });
    const waiting = secondsUntilAdmitted(limiter);
    set(seconds);
    expect(await waiting).toBe(30);
  });

  it.each([-3_600, 3_600])("by %d s after a hold holds nobody", async (seconds) => {
    const limiter = await limiterAfter({ exceeded: true, holdMs: 30 * second });
    await vi.advanceTimersByTimeAsync(31 * second);
    set(seconds);
    expect(await secondsUntilAdmitted(limiter)).toBe(0);
  });

  it("leaves no timer behind when nothing is left to remember", async () => {
    const limiter = await limiterAfter({ exceeded: false }, { exceeded: true, holdMs: 30 * second });
    (await limiter.acquire({ ...route, key: "PUT /things" }, {})).release();
    expect(vi.getTimerCount()).toBe(2);
    await vi.runAllTimersAsync();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("A machine that sleeps", () => {
  it("and whose monotonic clock goes on holds no call that comes after the hold", async () => {
    vi.useFakeTimers({ toFake: [...older, "performance"] });
    const { yampi } = fakeClient(refusing(), { rateLimit: new MemoryRateLimiter() });
    await yampi.customers.get(1).catch(() => {});
    const before = performance.now();
    vi.spyOn(performance, "now").mockImplementation(() => before + 3_600_000);
    await expect(yampi.customers.get(1)).resolves.toEqual({ id: 1 });
    vi.restoreAllMocks();
  });
});

import { afterEach, describe, expect, it, vi } from "vitest";
import { MemoryRateLimiter } from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";

afterEach(() => void vi.useRealTimers());

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

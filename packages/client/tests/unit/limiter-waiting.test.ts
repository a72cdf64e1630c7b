import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { MemoryRateLimiter } from "../../src/index.js";
import { onFakeTime } from "../support/fake-time.js";
import { abortable, admitted, fine, minute, route } from "../support/limiter.js";

describe("A call that waits", () => {
  it("is admitted before those who come later", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      for (const permit of await admitted(limiter, 2)) permit.release(fine);
      const order: number[] = [];
      const callers = [1, 2, 3, 4, 5].map(async (caller) => {
        const permit = await limiter.acquire(route, {});
        order.push(caller);
        permit.release(fine);
      });
      await Promise.all(callers);
      expect(order).toEqual([1, 2, 3, 4, 5]);
    });
  });

  it("is admitted before those who come in the moment when the route opens", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const single = { ...route, limit: 1 };
      for (const permit of await admitted(limiter, 1, single)) permit.release(fine);
      const order: string[] = [];
      const ask = async (caller: string) => {
        (await limiter.acquire(single, {})).release(fine);
        order.push(caller);
      };
      const waiting = ask("the one who waits");
      // The timer that is to wake it is late.
      const clock = vi.spyOn(performance, "now").mockReturnValue(performance.now() + minute);
      const coming = ask("the one who comes");
      clock.mockRestore();
      await Promise.all([waiting, coming]);
      expect(order).toEqual(["the one who waits", "the one who comes"]);
    });
  });

  it("is rejected with the reason of the signal, at once where that is aborted already", async () => {
    const limiter = new MemoryRateLimiter();
    const reason = { anything: "but an error" };
    await expect(limiter.acquire(route, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(await admitted(limiter, 2)).toHaveLength(2);
    const { signal, abort } = abortable();
    const waiting = limiter.acquire(route, { signal });
    abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });

  it("leaves no listener at the signal, admitted or aborted", async () => {
    await onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      const [permit] = await admitted(limiter, 2);
      const { signal, abort } = abortable();
      const waiting = [limiter.acquire(route, { signal }), limiter.acquire(route, { signal })];
      expect(getEventListeners(signal, "abort")).toHaveLength(2);
      permit?.release(fine);
      await waiting[0];
      expect(getEventListeners(signal, "abort")).toHaveLength(1);
      abort();
      await expect(waiting[1]).rejects.toThrow();
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    });
  });
});

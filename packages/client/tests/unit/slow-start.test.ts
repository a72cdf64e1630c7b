import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  type ClientOptions,
  MemoryRateLimiter,
  type RateLimitNews,
  type RateLimitPermit,
  type RateLimitRoute,
  Yampi,
  YampiRateLimitError,
} from "../../src/index.js";
import { credentials } from "../support/fake-fetch.js";
import { onFakeTime, sleep } from "../support/fake-time.js";

const minute = 60_000;

/** What a server saw of calls that were made at once. */
interface Seen {
  readonly taken: number;
  readonly refused: number;
  readonly failed: number;
  readonly minutes: number;
}

/** Makes calls at once to a server that takes so many a minute, and tells nothing but 429s and these headers. */
function callAtOnce(
  calls: number,
  perMinute: number,
  { headers = {}, ...options }: ClientOptions & { headers?: { [name: string]: string } } = {},
): Promise<Seen> {
  return onFakeTime(async () => {
    const [start, seen] = [performance.now(), { taken: 0, refused: 0 }];
    let [ends, used] = [0, 0];
    const fetch = async (): Promise<Response> => {
      await sleep(100);
      const now = performance.now();
      if (now >= ends) [ends, used] = [now + minute, 0];
      const isOver = used++ >= perMinute;
      seen[isOver ? "refused" : "taken"]++;
      const wait = headers["Retry-After"] === "rest" ? { "Retry-After": String(Math.ceil((ends - now) / 1000)) } : headers;
      await sleep(100);
      return isOver ? new Response("{}", { status: 429, headers: wait }) : Response.json({ data: { id: 1 } });
    };
    const yampi = new Yampi({ alias: "minha-loja", ...credentials, fetch, rateLimit: new MemoryRateLimiter(), ...options });
    const results = await Promise.allSettled(Array.from({ length: calls }, () => yampi.customers.get(1)));
    for (const result of results) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(YampiRateLimitError);
    const failed = results.filter(({ status }) => status === "rejected").length;
    return { ...seen, failed, minutes: Math.ceil((performance.now() - start) / minute) };
  });
}

describe("200 calls at once to a server that takes 30 a minute, and sends no header of a quota", () => {
  // 30 of the first 60, then one a minute. Six more minutes are needed at the least.
  it("all succeed, and few requests are refused", async () => {
    expect(await callAtOnce(200, 30)).toEqual({ taken: 200, refused: 35, failed: 0, minutes: 7 });
  });

  it("all succeed where a 429 says how long to wait", async () => {
    const seen = await callAtOnce(200, 30, { headers: { "Retry-After": "rest" } });
    expect(seen).toEqual({ taken: 200, refused: 35, failed: 0, minutes: 7 });
  });

  it("all succeed where a 429 says that there is no need to wait, and is wrong", async () => {
    const seen = await callAtOnce(200, 30, { headers: { "Retry-After": "0" }, maxRetries: 100 });
    expect(seen).toMatchObject({ taken: 200, failed: 0 });
  });

  // Nothing holds the first 200 back.
  it("all succeed without a quota, and none of the 170 that are refused first comes too early again", async () => {
    const seen = await callAtOnce(200, 30, { rateLimit: new MemoryRateLimiter({ quota: false }) });
    expect(seen).toEqual({ taken: 200, refused: 175, failed: 0, minutes: 7 });
  });
});

describe("After a hold whose end is a guess", () => {
  const route: RateLimitRoute = { key: "GET /things", limit: 50, windowMs: minute };
  const taken: RateLimitNews = { exceeded: false };
  const plain: RateLimitNews = { exceeded: true };

  /** A limiter whose route was held after these responses, and those who wait for it. */
  async function held(responses: readonly (RateLimitNews | undefined)[], waiting: number) {
    const limiter = new MemoryRateLimiter();
    const permits = await Promise.all(responses.map(() => limiter.acquire(route, {})));
    for (const [index, permit] of permits.entries()) permit.release(responses[index]);
    const admitted: RateLimitPermit[] = [];
    const end = new AbortController();
    const line = Array.from({ length: waiting }, async () => {
      admitted.push(await limiter.acquire(route, { signal: end.signal }).catch(() => ({ release: () => {} })));
    });
    await sleep(minute);
    await sleep(0);
    return {
      limiter,
      admitted,
      /** Responds to the next of those who are under way, and gives how many are admitted by then. */
      respond: async (news?: RateLimitNews): Promise<number> => {
        admitted[responded++]?.release(news);
        await sleep(0);
        return admitted.length;
      },
      end: async () => {
        end.abort();
        await Promise.all(line);
      },
    };
  }
  let responded = 0;
  beforeEach(() => {
    responded = 0;
  });

  it("one call goes, and each that is taken lets one more be under way", () =>
    onFakeTime(async () => {
      const { admitted, respond, end } = await held([plain], 10);
      expect(admitted).toHaveLength(1);
      expect([await respond(taken), await respond(taken), await respond(taken)]).toEqual([3, 5, 7]);
      await end();
    }));

  it("as many go together as were taken before the 429, and the others one by one", () =>
    onFakeTime(async () => {
      const { respond, end } = await held([taken, taken, taken, taken, plain], 10);
      expect([await respond(taken), await respond(taken)]).toEqual([3, 4]);
      expect([await respond(taken), await respond(taken), await respond(taken)]).toEqual([4, 5, 6]);
      await end();
    }));

  it("a call that was taken after the 429 came, but sent before, counts as taken", () =>
    onFakeTime(async () => {
      const { respond, end } = await held([plain, taken, taken], 10);
      expect([await respond(taken), await respond(taken)]).toEqual([2, 3]);
      await end();
    }));

  it("a call whose connection fails tells nothing: the next goes, alone", () =>
    onFakeTime(async () => {
      const { respond, end } = await held([plain], 10);
      expect([await respond(), await respond(), await respond(taken)]).toEqual([2, 3, 5]);
      await end();
    }));

  it("a call that is refused holds the route again, after which one goes alone", () =>
    onFakeTime(async () => {
      const { admitted, respond, end } = await held([plain], 10);
      await respond(taken);
      expect(await respond(plain)).toBe(3);
      await sleep(minute - 1);
      // Sent before, it tells nothing of the time after the hold.
      expect(await respond(taken)).toBe(3);
      await sleep(1);
      await sleep(0);
      expect(admitted).toHaveLength(4);
      await end();
    }));

  it("a header that tells what is left lets all go that it allows", () =>
    onFakeTime(async () => {
      const { respond, end } = await held([taken, plain], 10);
      expect(await respond({ exceeded: false, limit: 50, remaining: 5 })).toBe(6);
      await end();
    }));

  it("those who give up do not hold the others back, whether they wait or were sent", () =>
    onFakeTime(async () => {
      const limiter = new MemoryRateLimiter();
      (await limiter.acquire(route, {})).release(plain);
      const order: number[] = [];
      const calls = [1, 2, 3, 4].map((number) => {
        const controller = new AbortController();
        const permit = limiter.acquire(route, { signal: controller.signal }).then((given) => {
          order.push(number);
          return given;
        });
        permit.catch(() => {});
        return { permit, controller };
      });
      await sleep(minute);
      calls[1]?.controller.abort();
      (await calls[0]?.permit)?.release();
      (await calls[2]?.permit)?.release(taken);
      (await calls[3]?.permit)?.release(taken);
      expect(order).toEqual([1, 3, 4]);
    }));

  it("a call says that it does not know how long it waits for the one that is under way", () =>
    onFakeTime(async () => {
      const { limiter, respond, end } = await held([plain], 1);
      const onWait = vi.fn();
      const next = limiter.acquire(route, { onWait });
      expect(onWait.mock.calls).toEqual([[undefined]]);
      await respond(taken);
      (await next).release();
      await end();
    }));
});

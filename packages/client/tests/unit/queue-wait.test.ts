import { describe, expect, it } from "vitest";
import type { Queue, QueueWaitOptions } from "../../src/index.js";
import { YampiInputError, YampiNotFoundError, YampiQueueError } from "../../src/index.js";
import { type FakeResponse, fakeClient } from "../support/fake-fetch.js";
import { onFakeTime, sleep } from "../support/fake-time.js";

const job = (processed: number | string, finished_at: string | null = null) => ({
  data: { id: 4001, title: "Exportação de pedidos", total_sent: 120, total_processed: processed, finished_at },
});
const withoutEnd = (processed: number) => ({ data: { id: 4001, total_sent: 120, total_processed: processed } });
const done = job(120, "2026-03-05 14:09:21");

/** Waits on fake time for a job whose progress is this. Gives what came of it, and when it was asked for, in milliseconds. */
function waiting(responses: FakeResponse | FakeResponse[], options: QueueWaitOptions = {}, id: number | string = 4001) {
  return onFakeTime(async () => {
    const start = performance.now();
    const askedAt: number[] = [];
    const { yampi, requests } = fakeClient(responses, {
      onEvent: ({ type }) => {
        if (type === "request") askedAt.push(Math.round(performance.now() - start));
      },
    });
    const [outcome] = await Promise.allSettled([yampi.queues.wait(id, options)]);
    const { value, reason } = outcome as { value?: Queue; reason?: unknown };
    return { value, reason, askedAt, requests, endedAt: Math.round(performance.now() - start) };
  });
}

describe("queues.wait", () => {
  it("asks for the progress, past the cache, until the job has ended, and gives the job", async () => {
    const seen: unknown[] = [];
    const onProgress = ({ total_processed }: Queue) => seen.push(total_processed);
    const { value, askedAt, requests } = await waiting([job(0), job(60), done], { onProgress });
    expect(value).toEqual(done.data);
    expect(seen).toEqual([0, 60, 120]);
    expect(askedAt).toEqual([0, 2000, 5000]);
    expect(requests.map(({ url }) => url.slice(url.indexOf("/queues")))).toEqual(Array(3).fill("/queues/4001?skipCache=true"));
  });

  it("asks less and less often, so that many waits fit into the limit of a minute", async () => {
    const { askedAt } = await waiting([...Array(20).fill(job(1)), done]);
    const pauses = askedAt.slice(1).map((at, index) => at - (askedAt[index] ?? 0));
    expect(pauses.slice(0, 4)).toEqual([2000, 3000, 4500, 6750]);
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    expect(pauses.at(-1)).toBe(30_000);
    expect(askedAt.filter((at) => at < 300_000).length).toBeLessThanOrEqual(16);
  });

  it.each([
    ["says null or an empty string while it runs", [job(120), job(120, ""), done], 3],
    ["comes without the time of its end, by its counters", [withoutEnd(60), withoutEnd(120)], 2],
    ["counts with strings", [job("60"), job("120", "2026-03-05 14:09:21")], 2],
    ["comes bare, as on its page", [job(60).data, done.data], 2],
  ])("knows the end of a job that %s", async (_, responses, count) => {
    const { value, askedAt } = await waiting(responses as FakeResponse[]);
    expect([value?.id, askedAt.length]).toEqual([4001, count]);
  });

  it("takes the queue_id of an export as it comes, as a number or a string", async () => {
    expect((await waiting(done, {}, "4001")).value).toEqual(done.data);
  });

  it("fails where the job ended before all records were processed", async () => {
    const { reason } = await waiting([job(3), job(3, "2026-03-05 14:09:21")]);
    expect(reason).toBeInstanceOf(YampiQueueError);
    expect(reason).toMatchObject({ reason: "incomplete", processed: 3, total: 120, operation: "queues.get" });
    expect((reason as Error).message).toContain("3 of 120 records");
  });

  it("fails where the job does not end in the time allowed, and asks once more at its end", async () => {
    const { reason, askedAt } = await waiting(job(3), { maxWaitMs: 6000 });
    expect(reason).toMatchObject({ name: "YampiQueueError", reason: "unfinished", processed: 3, total: 120 });
    expect(askedAt).toEqual([0, 2000, 5000, 6000]);
  });

  it("gives up after 30 minutes, if nothing else is said", async () => {
    const { reason, endedAt } = await waiting(job(3));
    expect([(reason as YampiQueueError).reason, endedAt]).toEqual(["unfinished", 30 * 60_000]);
  });

  it("stops as soon as its signal is aborted, between requests and before the first", async () => {
    const controller = new AbortController();
    const stop = new Error("enough");
    const onProgress = () => void sleep(500).then(() => controller.abort(stop));
    const { reason, askedAt, endedAt } = await waiting(job(3), { signal: controller.signal, onProgress });
    expect([reason, askedAt, endedAt]).toEqual([stop, [0], 500]);
    const aborted = await waiting(job(3), { signal: AbortSignal.abort(stop) });
    expect([aborted.reason, aborted.askedAt]).toEqual([stop, []]);
  });

  it("leaves no listener at a signal of another library, however it ends", async () => {
    const listeners = new Set<unknown>();
    const signal = {
      aborted: false,
      addEventListener: (_: string, listener: unknown) => listeners.add(listener),
      removeEventListener: (_: string, listener: unknown) => listeners.delete(listener),
    } as unknown as AbortSignal;
    let most = 0;
    const onProgress = () => {
      most = Math.max(most, listeners.size);
    };
    for (const responses of [
      [job(3), done],
      [job(3), job(3, "2026-03-05 14:09:21")],
    ])
      await waiting(responses, { signal, onProgress });
    expect([most > 0, listeners.size]).toEqual([true, 0]);
  });

  it("fails with the error of the API, such as for a job that is not there", async () => {
    const { reason } = await waiting(() => Response.json({ message: "Not Found" }, { status: 404 }));
    expect(reason).toBeInstanceOf(YampiNotFoundError);
  });

  it("ends with what onProgress throws", async () => {
    const problem = new Error("full");
    const onProgress = () => {
      throw problem;
    };
    expect((await waiting(job(3), { onProgress })).reason).toBe(problem);
  });

  it.each([
    ["id", 0, {}],
    ["id", "4001; drop", {}],
    ["id", 1.5, {}],
    ["maxWaitMs", 4001, { maxWaitMs: 0 }],
    ["onProgress", 4001, { onProgress: "log" }],
    ["signal", 4001, { signal: "now" }],
    ["interval", 4001, { interval: 5 }],
  ])("refuses a wrong %s before anything is sent", async (argument, id, options) => {
    const { reason, requests } = await waiting(done, options as QueueWaitOptions, id);
    expect(reason).toBeInstanceOf(YampiInputError);
    expect([(reason as YampiInputError).argument, requests.length]).toEqual([argument, 0]);
  });
});

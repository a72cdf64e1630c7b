import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { maxGapMs } from "../src/clock.js";
import { Queue } from "../src/queue.js";
import { keptMs, startWorker } from "../src/worker.js";
import { select, temporaryQueue } from "./support/database.ts";
import { testLog } from "./support/log.ts";
import { setClock, stopTime, yearMs } from "./support/time.ts";

const event = (id: number) => ({ key: `key ${id}`, name: "order.paid", body: `{"event":"order.paid","resource":{"id":${id}}}` });
const minute = 60_000;

/** A queue with one event that failed and is put off for a minute. */
async function withRetry(): Promise<{ readonly queue: Queue; readonly database: string }> {
  stopTime();
  const made = await temporaryQueue();
  made.queue.add(event(1));
  const taken = made.queue.take();
  if (taken) made.queue.retry(taken, { error: "later", delayMs: minute });
  return made;
}

/** The queue of a file as the next run of the program opens it. */
function reopened(database: string): Queue {
  const queue = new Queue(database);
  onTestFinished(() => queue.close());
  return queue;
}

describe.each([
  ["a year forward", yearMs],
  ["a year back", -yearMs],
  ["to 1970", -Date.parse("2026-03-05T14:07:25Z")],
])("a clock that is set %s", (_where, byMs) => {
  test("keeps no new event waiting, whether it came before or after", async () => {
    stopTime();
    const { queue } = await temporaryQueue();
    queue.add(event(1));
    setClock(byMs);
    queue.add(event(2));
    for (const sequence of [1, 2]) {
      const taken = queue.take();
      expect(taken).toMatchObject({ sequence, attempts: 1 });
      if (taken) queue.finish(taken, []);
    }
  });

  test("and set right again leaves a retry its time, no more and no less", async () => {
    const { queue } = await withRetry();
    setClock(byMs);
    expect(queue.take()).toBeUndefined();
    vi.advanceTimersByTime(minute / 2);
    setClock(-byMs);
    vi.advanceTimersByTime(minute / 2 - 1);
    expect(queue.take()).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(queue.take()).toMatchObject({ sequence: 1, attempts: 2 });
  });

  test("gives a retry that is put off meanwhile its time, too", async () => {
    stopTime();
    const { queue } = await temporaryQueue();
    queue.add(event(1));
    setClock(byMs);
    const taken = queue.take();
    if (taken) queue.retry(taken, { error: "later", delayMs: minute });
    setClock(-byMs);
    vi.advanceTimersByTime(minute);
    expect(queue.take()).toMatchObject({ sequence: 1, attempts: 2 });
  });

  test("makes no event that is done be forgotten, however often the worker purges", async () => {
    stopTime();
    const { queue, database } = await temporaryQueue();
    queue.add(event(1));
    const { log, logged } = testLog();
    const worker = startWorker({
      queue,
      handlers: { "order.paid": (_event, { key }) => [{ topic: "thank", id: 1, onceFor: key }] },
      log,
    });
    onTestFinished(() => worker.stop());
    await logged("order.paid #1 is done.");
    for (const [jump, id] of [
      [byMs, 2],
      [-byMs, 3],
    ] as const) {
      setClock(jump);
      queue.add(event(id));
      worker.wake();
      await logged(`order.paid #${id} is done.`);
      // Past the hour after which it purges again.
      await vi.advanceTimersByTimeAsync(2 * 3_600_000);
    }
    for (const id of [1, 2, 3]) expect(queue.add(event(id))).toBe(false);
    expect(select(database, "select count(*) as count from written_once")).toEqual([{ count: 3 }]);
  });

  test("between two runs delays no retry beyond its time, and lets none come twice as often", async () => {
    const { database } = await withRetry();
    setClock(byMs);
    const next = reopened(database);
    vi.advanceTimersByTime(minute);
    const taken = next.take();
    expect(taken).toMatchObject({ sequence: 1, attempts: 2 });
    if (taken) next.retry(taken, { error: "later", delayMs: minute });
    // A jump counts once: the clock of the machine goes on from there.
    const last = reopened(database);
    expect(last.take()).toBeUndefined();
    vi.advanceTimersByTime(minute);
    expect(last.take()).toMatchObject({ attempts: 3 });
  });

  test("between two runs makes nothing be forgotten before its thirty days", async () => {
    stopTime();
    const { queue, database } = await temporaryQueue();
    queue.add(event(1));
    const taken = queue.take();
    if (taken) queue.finish(taken, []);
    setClock(byMs);
    const next = reopened(database);
    vi.advanceTimersByTime(keptMs - maxGapMs - 1);
    next.purge(next.now() - keptMs);
    expect(next.add(event(1))).toBe(false);
  });
});

test("a file whose times are those of a clock that was wrong keeps no new event waiting, and no retry for longer than an hour", async () => {
  const { queue, database } = await withRetry();
  queue.add(event(2));
  const writer = new DatabaseSync(database);
  writer.exec(`update events set due_at = ${Date.now() + yearMs}; delete from clock`);
  writer.close();
  const next = reopened(database);
  const taken = next.take();
  expect(taken).toMatchObject({ sequence: 2, attempts: 1 });
  if (taken) next.finish(taken, []);
  vi.advanceTimersByTime(maxGapMs - 1);
  expect(next.take()).toBeUndefined();
  vi.advanceTimersByTime(1);
  expect(next.take()).toMatchObject({ sequence: 1, attempts: 2 });
});

test("the time between two runs counts, so that a retry is not put off by a stop", async () => {
  const { database } = await withRetry();
  setClock(minute);
  expect(reopened(database).take()).toMatchObject({ sequence: 1, attempts: 2 });
});

test("a run that was killed long after it last wrote leaves a retry its time", async () => {
  const { database } = await withRetry();
  vi.advanceTimersByTime(minute / 2);
  const next = reopened(database);
  expect(next.take()).toBeUndefined();
  vi.advanceTimersByTime(minute / 2);
  expect(next.take()).toMatchObject({ sequence: 1, attempts: 2 });
});

test("new events and retries have their turn by turns, so that many of one kind do not keep the other waiting", async () => {
  stopTime();
  const { queue } = await temporaryQueue();
  for (const id of [1, 2, 3]) {
    queue.add(event(id));
    const taken = queue.take();
    if (taken) queue.retry(taken, { error: "later", delayMs: 1_000 });
  }
  for (const id of [4, 5, 6]) queue.add(event(id));
  vi.advanceTimersByTime(1_000);
  const order = Array.from({ length: 6 }, () => {
    const taken = queue.take();
    if (taken) queue.finish(taken, []);
    return taken?.sequence;
  });
  expect(order).toEqual([1, 4, 2, 5, 3, 6]);
});

import { setImmediate } from "node:timers/promises";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Queue } from "../src/queue.js";
import { type Handlers, keptMs, maxAttempts, retryDelayMs, startWorker, type WorkerOptions } from "../src/worker.js";
import { lock, outbox, select, temporaryQueue } from "./support/database.ts";
import { bodyOf } from "./support/events.ts";
import { gate } from "./support/gate.ts";
import { testLog } from "./support/log.ts";
import { stopTime } from "./support/time.ts";

const add = (queue: Queue, id: number, event = "order.paid") =>
  queue.add({ key: `key ${id}`, name: event, body: bodyOf(id, event) });

/** A worker on a queue with so many paid orders. */
async function workOn(orders: number, handlers: Handlers, options: Partial<WorkerOptions> = {}) {
  const { queue, database } = await temporaryQueue();
  for (let id = 1; id <= orders; id++) add(queue, id);
  const { lines, log, logged } = testLog();
  const worker = startWorker({ queue, handlers, log, ...options });
  onTestFinished(() => worker.stop());
  return { queue, database, worker, lines, logged };
}

const thank: Handlers = { "order.paid": ({ resource }) => [{ topic: "thank-for-order", id: resource.id }] };

function failing(message = "maria@example.com has no stock"): { readonly handlers: Handlers; readonly calls: () => number } {
  let calls = 0;
  const fail = (): never => {
    calls += 1;
    throw new RangeError(message);
  };
  return { handlers: { "order.paid": fail }, calls: () => calls };
}

test("events are worked on one at a time, in the order of their arrival", async () => {
  let underWay = 0;
  let mostAtOnce = 0;
  const { database, logged } = await workOn(20, {
    "order.paid": async ({ resource }) => {
      underWay += 1;
      mostAtOnce = Math.max(mostAtOnce, underWay);
      await setImmediate();
      underWay -= 1;
      return [{ topic: "thank-for-order", id: resource.id }];
    },
  });
  await logged("order.paid #20 is done.");
  expect(outbox(database)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(mostAtOnce).toBe(1);
});

test("handlers that never wait leave others their turn", async () => {
  const { database, logged } = await workOn(50, thank);
  await setImmediate();
  expect(outbox(database).length).toBeLessThan(50);
  await logged("order.paid #50 is done.");
});

test.each(["product.deleted", "order.teleported", "toString"])("an event without a handler is done: %s", async (event) => {
  const { queue, worker, lines } = await workOn(0, thank);
  add(queue, 1, event);
  worker.wake();
  await expect.poll(() => lines).toEqual([`${event === "product.deleted" ? event : "an unknown event"} #1 is done.`]);
});

describe("a handler that fails", () => {
  test("is tried again after 5 s, 20 s, 80 s and so on, then the event is given up, and can be asked for again", async () => {
    stopTime();
    const { handlers, calls } = failing();
    const { queue, worker, lines, logged } = await workOn(1, handlers);
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const end = attempt === maxAttempts ? " It is given up." : "";
      await logged(`order.paid #1 failed, try ${attempt} of ${maxAttempts}: RangeError.${end}`);
      await vi.advanceTimersByTimeAsync(retryDelayMs(attempt) - 1);
      worker.wake();
      await settled();
      expect(calls()).toBe(attempt);
      await vi.advanceTimersByTimeAsync(1_001);
    }
    await settled();
    expect(calls()).toBe(maxAttempts);
    expect(lines).toHaveLength(maxAttempts);
    const error = "RangeError: maria@example.com has no stock";
    expect(queue.deadLetters()).toEqual([{ sequence: 1, name: "order.paid", attempts: maxAttempts, error }]);

    queue.requeue(1);
    worker.wake();
    await settled();
    expect(calls()).toBe(maxAttempts + 1);
  });

  test("lets the others pass, and leaves nothing in the outbox", async () => {
    const { database, logged } = await workOn(3, {
      "order.paid": ({ resource: { id } }) => (id === 1 ? Promise.reject(new RangeError()) : [{ topic: "thank-for-order", id }]),
    });
    await logged("order.paid #3 is done.");
    expect(outbox(database)).toEqual([2, 3]);
  });

  test("waits longer each time, and an hour at the most", () => {
    const seconds = Array.from({ length: maxAttempts - 1 }, (_, index) => retryDelayMs(index + 1) / 1_000);
    expect(seconds).toEqual([5, 20, 80, 320, 1280, 3600, 3600]);
  });
});

/** Lets the worker do what it can without the clock. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await setImmediate();
}

test("a handler that does not end in its time has failed, is told so, and the next event has its turn", async () => {
  const signals: AbortSignal[] = [];
  const { logged } = await workOn(
    2,
    {
      "order.paid": ({ resource }, { signal }) => {
        signals.push(signal);
        return resource.id === 1 ? new Promise(() => {}) : [];
      },
    },
    { handlerTimeoutMs: 20 },
  );
  await logged(`order.paid #1 failed, try 1 of ${maxAttempts}: HandlerTimeoutError.`);
  await logged("order.paid #2 is done.");
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});

test("an event that ended the program at every try is given up, without another one", async () => {
  const { queue } = await temporaryQueue();
  add(queue, 1);
  for (let attempt = 1; attempt <= maxAttempts; attempt++) queue.take();
  const { handlers, calls } = failing();
  const { log, logged } = testLog();
  const worker = startWorker({ queue, handlers, log });
  onTestFinished(() => worker.stop());
  await logged("order.paid #1 is given up.");
  expect(calls()).toBe(0);
  expect(queue.deadLetters()).toMatchObject([{ sequence: 1, error: "The program ended each time that it worked on this." }]);
});

test("a queue that cannot be written costs no tries, and work goes on once it can", async () => {
  const { queue, database } = await temporaryQueue();
  add(queue, 1);
  const unlock = lock(database);
  const { log, logged } = testLog();
  const worker = startWorker({ queue, handlers: thank, log });
  onTestFinished(() => worker.stop());
  await logged("The queue cannot be written: database is locked.");
  unlock();
  await logged("order.paid #1 is done.");
  expect(select(database, "select attempts from events")).toEqual([{ attempts: 1 }]);
  expect(outbox(database)).toEqual([1]);
});

test("stopping waits for the event under way, and begins no other", async () => {
  const { entered, open, pass } = gate();
  const { database, worker } = await workOn(2, {
    "order.paid": async ({ resource }) => {
      await pass();
      return [{ topic: "thank-for-order", id: resource.id }];
    },
  });
  await entered;
  const stopped = worker.stop();
  open();
  await stopped;
  expect(outbox(database)).toEqual([1]);
  expect(select(database, "select state from events order by sequence")).toEqual([{ state: "done" }, { state: "waiting" }]);
});

test("the key is the same each time that an event is worked on", async () => {
  stopTime();
  const keys: string[] = [];
  const { logged } = await workOn(1, {
    "order.paid": (_event, { key }) => {
      keys.push(key);
      if (keys.length === 1) throw new Error();
      return [];
    },
  });
  await logged(`order.paid #1 failed, try 1 of ${maxAttempts}: Error.`);
  await vi.advanceTimersByTimeAsync(6_000);
  await logged("order.paid #1 is done.");
  expect(keys).toEqual(["key 1", "key 1"]);
});

test("done events are forgotten after thirty days", async () => {
  stopTime();
  const { queue, database, logged } = await workOn(1, thank);
  await logged("order.paid #1 is done.");
  await vi.advanceTimersByTimeAsync(keptMs - 3_600_000);
  expect(add(queue, 1)).toBe(false);
  for (const passed of [2 * 3_600_000, 1_000]) await vi.advanceTimersByTimeAsync(passed);
  await settled();
  expect(select(database, "select key from events")).toEqual([]);
});

import { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { startWorker } from "../src/worker.js";
import { lock, outbox, select, temporaryQueue } from "./support/database.ts";
import { door } from "./support/door.ts";
import { bodyOf } from "./support/events.ts";
import { gate } from "./support/gate.ts";
import { testLog } from "./support/log.ts";
import { stopTime } from "./support/time.ts";

describe("while another program has the database locked", () => {
  test("each of many events gets its 503 within two seconds, and the next one its 200 once it is free", async () => {
    stopTime();
    const { post, database, bodies, log } = await door();
    const unlock = lock(database);
    const started = performance.now();
    const many = Promise.all(Array.from({ length: 200 }, (_, id) => post(bodyOf(id + 1)).then(({ status }) => status)));
    let statuses: readonly number[] | undefined;
    void many.then((all) => {
      statuses = all;
    });
    // Each waits for the database before time goes on, however long its signature takes on a busy machine.
    while (vi.getTimerCount() < 200) await setImmediate();
    while (!statuses) await vi.advanceTimersByTimeAsync(25);
    expect(performance.now() - started).toBeLessThanOrEqual(2_100);
    expect(statuses).toEqual(Array(200).fill(503));
    expect(log).toEqual(Array(200).fill("503: the queue cannot be written: database is locked."));
    unlock();
    expect(await post(bodyOf(1))).toEqual({ status: 200, json: { status: "stored" } });
    expect(bodies()).toHaveLength(1);
  });

  test("other requests have their responses, and the one that waits has its own once it is free", async () => {
    const { post, app, database } = await door();
    const unlock = lock(database);
    const waiting = post(bodyOf(1));
    expect((await app.request("/nowhere")).status).toBe(404);
    expect(await post(bodyOf(2), null)).toMatchObject({ status: 401 });
    unlock();
    expect(await waiting).toMatchObject({ status: 200 });
  });

  test("an event waits for a short lock, and is kept", async () => {
    stopTime();
    const { post, database } = await door();
    const unlock = lock(database);
    const response = post(bodyOf(1));
    await vi.advanceTimersByTimeAsync(1_000);
    unlock();
    await vi.advanceTimersByTimeAsync(25);
    expect(await response).toEqual({ status: 200, json: { status: "stored" } });
  });

  test("an event that a worker would take costs no tries, and is worked on once it is free", async () => {
    const { queue, database } = await temporaryQueue();
    queue.add({ key: "key 1", name: "order.paid", body: bodyOf(1) });
    const unlock = lock(database);
    const { log, logged } = testLog();
    const worker = startWorker({ queue, handlers: {}, log });
    onTestFinished(() => worker.stop());
    await logged("The queue cannot be written: database is locked.");
    unlock();
    await logged("order.paid #1 is done.");
    expect(select(database, "select attempts from events")).toEqual([{ attempts: 1 }]);
  });
});

describe.each([
  ["worked", undefined, "order.paid #1 is done.", "done"],
  ["failed", new RangeError(), "order.paid #1 failed, try 1 of 8: RangeError.", "waiting"],
])("a handler that has %s while another program locked the database", (_how, thrown, line, state) => {
  async function workedOn() {
    const { queue, database } = await temporaryQueue();
    queue.add({ key: "key 1", name: "order.paid", body: bodyOf(1) });
    const { entered, open, pass } = gate();
    let calls = 0;
    const work = async () => {
      calls += 1;
      await pass();
      if (thrown) throw thrown;
      return [{ topic: "thank-for-order", id: 1 }];
    };
    const { log, logged, lines } = testLog();
    const worker = startWorker({ queue, handlers: { "order.paid": work }, log });
    onTestFinished(() => worker.stop());
    await entered;
    const unlock = lock(database);
    open();
    await logged("The queue cannot be written: database is locked.");
    return { worker, database, unlock, logged, lines, calls: () => calls };
  }

  test("is not called again, and what came of it is written once it is free", async () => {
    const { worker, database, unlock, logged, calls } = await workedOn();
    unlock();
    worker.wake();
    await logged(line);
    expect(calls()).toBe(1);
    expect(select(database, "select state, attempts from events")).toEqual([{ state, attempts: 1 }]);
    expect(outbox(database)).toEqual(thrown ? [] : [1]);
  });

  test("does not keep the worker from stopping, and its event is there at the next start", async () => {
    const { worker, database, unlock, calls } = await workedOn();
    await worker.stop();
    unlock();
    expect(calls()).toBe(1);
    expect(select(database, "select state from events")).toEqual([{ state: "waiting" }]);
  });
});

test("a reader that takes its time keeps nothing from being written", async () => {
  const { post, database } = await door();
  const reader = new DatabaseSync(database, { readOnly: true });
  onTestFinished(() => reader.close());
  reader.exec("begin; select count(*) from events");
  expect(await post(bodyOf(1))).toMatchObject({ status: 200 });
});

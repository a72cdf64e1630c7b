import { stat } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { Queue } from "../src/queue.js";
import { outbox, select, temporaryDatabase, temporaryQueue } from "./support/database.ts";
import { stopTime } from "./support/time.ts";

const event = (id: number) => ({ key: `key ${id}`, name: "order.paid", body: `{"id":${id}}` });
const message = (id: number) => ({ topic: "thank-for-order", id });

test("events are given in the order of their arrival, and one that is put off lets the others pass", async () => {
  stopTime();
  const { queue } = await temporaryQueue();
  for (const id of [1, 2, 3]) queue.add(event(id));
  const first = queue.take();
  expect(first).toEqual({ sequence: 1, ...event(1), attempts: 1 });
  if (first) queue.retry(first, { error: "later", delayMs: 1_000 });
  const second = queue.take();
  expect(second?.sequence).toBe(2);
  if (second) queue.finish(second, []);
  vi.advanceTimersByTime(1_000);
  expect(queue.take()).toMatchObject({ sequence: 1, attempts: 2 });
});

test("an event that was taken and not finished is given again after a restart", async () => {
  const { queue, database } = await temporaryQueue();
  queue.add(event(1));
  queue.take();
  const restarted = new Queue(database);
  expect(restarted.take()).toMatchObject({ ...event(1), attempts: 2 });
  restarted.close();
});

test("an event is done once, with what it has to say, even where two work on it", async () => {
  const { queue, database } = await temporaryQueue();
  queue.add(event(1));
  const [one, other] = [queue.take(), queue.take()];
  if (one) queue.finish(one, [message(1)]);
  if (other) queue.finish(other, [message(1)]);
  if (other) queue.retry(other, { error: "too late", delayMs: 0 });
  if (other) queue.bury(other, { error: "too late" });
  expect(outbox(database)).toEqual([1]);
  expect(queue.take()).toBeUndefined();
  expect(queue.deadLetters()).toEqual([]);
});

test("where what an event has to say cannot be written, it is not done, and nothing of it is there", async () => {
  const { queue, database } = await temporaryQueue();
  queue.add(event(1));
  const taken = queue.take();
  const wrong = { topic: "thank-for-order", id: "none" as unknown as number };
  expect(() => taken && queue.finish(taken, [message(1), wrong])).toThrow(/cannot store TEXT/);
  expect(outbox(database)).toEqual([]);
  expect(select(database, "select state from events")).toEqual([{ state: "waiting" }]);
  expect(queue.add(event(2))).toBe(true);
});

test("of an event that is done the body goes, and its key tells a replay until it is purged", async () => {
  stopTime();
  const { queue, database } = await temporaryQueue();
  for (const id of [1, 2]) queue.add(event(id));
  const taken = queue.take();
  if (taken) queue.finish(taken, []);
  expect(select(database, "select key, body from events order by sequence")).toEqual([
    { key: "key 1", body: null },
    { key: "key 2", body: event(2).body },
  ]);
  vi.advanceTimersByTime(1_000);
  queue.purge(queue.now() - 1_000);
  expect(queue.add(event(1))).toBe(false);
  queue.purge(queue.now());
  expect(queue.add(event(1))).toBe(true);
  // What waits is never purged.
  expect(queue.add(event(2))).toBe(false);
});

test("a message of one topic and key is written once, until it is purged", async () => {
  stopTime();
  const { queue, database } = await temporaryQueue();
  const finish = (id: number, topic: string): void => {
    queue.add(event(id));
    const taken = queue.take();
    if (taken) queue.finish(taken, [{ topic, id, onceFor: "order 7" }]);
  };
  finish(1, "thank");
  finish(2, "thank");
  finish(3, "pack");
  expect(outbox(database)).toEqual([1, 3]);
  vi.advanceTimersByTime(1_000);
  queue.purge(queue.now());
  finish(4, "thank");
  expect(outbox(database)).toEqual([1, 3, 4]);
});

test("what was given up is listed, stays known, and is worked on again once it is asked for", async () => {
  const { queue } = await temporaryQueue();
  queue.add(event(1));
  const taken = queue.take();
  if (taken) queue.bury(taken, { error: "no stock" });
  expect(queue.take()).toBeUndefined();
  expect(queue.add(event(1))).toBe(false);
  expect(queue.deadLetters()).toEqual([{ sequence: 1, name: "order.paid", attempts: 1, error: "no stock" }]);
  expect(queue.requeue(2)).toBe(false);
  expect(queue.requeue(1)).toBe(true);
  expect(queue.requeue(1)).toBe(false);
  expect(queue.take()).toMatchObject({ ...event(1), attempts: 1 });
});

test("only the owner reads the files", async () => {
  const database = await temporaryDatabase();
  const queue = new Queue(database);
  queue.add(event(1));
  for (const file of ["", "-wal", "-shm"]) expect((await stat(database + file)).mode & 0o777).toBe(0o600);
  queue.close();
});

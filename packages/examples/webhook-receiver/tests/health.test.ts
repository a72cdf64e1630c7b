import { rename, rm } from "node:fs/promises";
import { describe, expect, test, vi } from "vitest";
import { healthOf } from "../src/health.js";
import { lock, select, temporaryQueue } from "./support/database.ts";
import { door } from "./support/door.ts";
import { bodyOf } from "./support/events.ts";
import { stopTime } from "./support/time.ts";

const written = (database: string) => select(database, "select hex(filler) as filler from health")[0]?.filler;

test("health writes to the file, and leaves one row however often it is asked", async () => {
  stopTime();
  const { app, database } = await door();
  expect((await app.request("/health")).status).toBe(200);
  const first = written(database);
  vi.advanceTimersByTime(1_000);
  expect((await app.request("/health")).status).toBe(200);
  expect(written(database)).not.toBe(first);
  expect(select(database, "select count(*) as count from health")).toEqual([{ count: 1 }]);
});

test("who asks often within a second has it write once", async () => {
  stopTime();
  const check = vi.fn();
  const isHealthy = healthOf(check);
  for (let asked = 0; asked < 100; asked++) expect(await isHealthy()).toBe(true);
  expect(check).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  await Promise.all(Array.from({ length: 100 }, isHealthy));
  expect(check).toHaveBeenCalledTimes(2);
});

test("while another program has the database locked it is 503 within a second, for all who ask, and 200 as soon as it is free", async () => {
  stopTime();
  const { app, database } = await door();
  const unlock = lock(database);
  const asked = Promise.all(Array.from({ length: 100 }, async () => (await app.request("/health")).status));
  await vi.advanceTimersByTimeAsync(1_025);
  expect(await asked).toEqual(Array(100).fill(503));
  unlock();
  expect((await app.request("/health")).status).toBe(200);
});

test("a check that fails is 503, and the next one asks again", async () => {
  const check = vi.fn().mockImplementationOnce(() => {
    throw new Error("disk I/O error");
  });
  const isHealthy = healthOf(check);
  expect(await isHealthy()).toBe(false);
  expect(await isHealthy()).toBe(true);
});

describe("a file that is not the one that was opened", () => {
  test.each([
    ["deleted", (database: string) => rm(database)],
    ["moved", (database: string) => rename(database, `${database}.old`)],
    ["replaced", async (database: string) => rename((await temporaryQueue()).database, database)],
  ])("because it was %s is 503, and so is an event", async (_how, change) => {
    const { app, post, database, log } = await door();
    await change(database);
    expect((await app.request("/health")).status).toBe(503);
    expect(await post(bodyOf(1))).toMatchObject({ status: 503 });
    expect(log).toEqual(["503: the queue cannot be written: MovedFileError."]);
  });
});

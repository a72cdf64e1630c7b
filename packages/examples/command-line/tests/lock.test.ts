import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BusyError } from "../src/failure.js";
import { Lock } from "../src/lock.js";
import { temporaryFolder } from "../testing/command.ts";

/** A file to lock, and the way to it. */
async function aTarget() {
  const folder = await temporaryFolder();
  const target = join(folder, "out.csv");
  return { folder, target, lock: `${target}.lock`, take: () => Lock.take(target, "out.csv") };
}

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ["--version"]).pid;
const owner = (changes: object = {}): string => JSON.stringify({ host: hostname(), pid: ended(), token: "a", ...changes });

test("a lock keeps others away until it is given back, and leaves nothing", async () => {
  const { folder, lock, take } = await aTarget();
  const first = await take();
  await expect(take()).rejects.toThrow(BusyError);
  await expect(take()).rejects.toThrow(`process ${process.pid} on ${hostname()}`);
  await first.release();
  await (await take()).release();
  expect(await readdir(folder)).toEqual([]);
  expect(lock).toContain(folder);
});

describe("a lock is taken over where nobody holds it any more:", () => {
  test.each([
    ["its process has ended", owner()],
    ["its number is that of this process, which does not know it", owner({ pid: process.pid })],
    ...(process.platform === "linux"
      ? [["its number is that of a process that began later", owner({ pid: process.ppid, started: "another boot 1" })]]
      : []),
  ])("%s", async (_what, text) => {
    const { folder, lock, take } = await aTarget();
    await writeFile(lock, text ?? "");
    await (await take()).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(["", "{", "null", '{"pid":0}', "x".repeat(10_000)])("it is old, and names nobody: %j", async (text) => {
    const { lock, take } = await aTarget();
    await writeFile(lock, text);
    await utimes(lock, 0, 0);
    await (await take()).release();
  });

  test("a process that took it over was killed while it did", async () => {
    const { folder, lock, take } = await aTarget();
    await writeFile(lock, owner());
    const name = createHash("sha256")
      .update(await readFile(lock))
      .digest("hex")
      .slice(0, 8);
    await writeFile(`${lock}.${name}`, owner({ token: "b" }));
    await (await take()).release();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("a lock is respected, and the message names the file to remove,", () => {
  test.each([
    ["where its process runs", owner({ pid: process.ppid }), `process ${process.ppid} on ${hostname()}`],
    ["where another machine has made it", owner({ host: "another-machine" }), "on another-machine"],
    ["where it has just been made, and names nobody yet", "", "a process that has just begun"],
  ])("%s", async (_what, text, who) => {
    const { lock, take } = await aTarget();
    await writeFile(lock, text);
    await expect(take()).rejects.toThrow(new RegExp(`another run is writing .*${who}.* remove .*out\\.csv\\.lock and try again`));
    expect(await readFile(lock, "utf8")).toBe(text);
  });
});

test("of many that find the lock of a process that has ended, one gets it", async () => {
  for (let round = 0; round < 20; round++) {
    const { folder, lock, take } = await aTarget();
    await writeFile(lock, owner());
    // They come one after the other, so that some have read the old lock before it is replaced, and act on it afterwards.
    const late = async (turns: number) => {
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
      return take();
    };
    const results = await Promise.allSettled(Array.from({ length: 12 }, (_, index) => late(index * round)));
    const taken = results.filter((result) => result.status === "fulfilled");
    expect(taken).toHaveLength(1);
    for (const result of results) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(BusyError);
    await taken[0]?.value.release();
    expect(await readdir(folder)).toEqual([]);
  }
});

test("a lock that another has replaced is not removed with the own one", async () => {
  const { lock, take } = await aTarget();
  const first = await take();
  await writeFile(lock, owner({ token: "of another" }));
  await first.release();
  expect(await readFile(lock, "utf8")).toContain("of another");
});

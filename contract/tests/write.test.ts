import { chmod, link, lstat, mkdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { filesIn, har, temporaryFolder } from "./support/command.ts";
import { operationOf } from "./support/examples.ts";
import { realEntry, recordingOf } from "./support/recording.ts";

const shapes = "customers.get.200.json";
const recording = () => recordingOf([realEntry(operationOf("customers.get"))]);

/** A folder, and a file of somebody else that is to stay as it is. */
async function withVictim(): Promise<{
  readonly folder: string;
  readonly victim: string;
  readonly expectUntouched: () => Promise<void>;
}> {
  const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  const victim = join(elsewhere, "victim");
  await writeFile(victim, "kept", { mode: 0o644 });
  const expectUntouched = async () => {
    expect(await filesIn(elsewhere)).toEqual({ victim: "kept" });
    expect((await stat(victim)).mode & 0o777).toBe(0o644);
  };
  return { folder, victim, expectUntouched };
}

describe("--save", () => {
  test("writes files that only their owner reads, also over those that others could read", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, shapes), "old, and longer than what comes".repeat(10_000), { mode: 0o644 });
    expect((await har([await recording(), "--save", folder])).code).toBe(0);
    expect((await stat(join(folder, shapes))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(folder, shapes), "utf8"))).toMatchObject([{ data: { id: "integer" } }]);
  });

  test.each<[string, (path: string, victim: string) => Promise<void>]>([
    ["a link to a file", (path, victim) => symlink(victim, path)],
    ["a link to nothing", (path, victim) => symlink(`${victim}.new`, path)],
    ["a link to a folder", (path, victim) => symlink(join(victim, ".."), path)],
    ["a second name of a file", (path, victim) => link(victim, path)],
  ])("follows no link: %s in the place of a file is an error that names it", async (_what, plant) => {
    const { folder, victim, expectUntouched } = await withVictim();
    const planted = join(folder, shapes);
    await plant(planted, victim);
    const { code, stderr } = await har([await recording(), "--save", folder]);
    expect(code).toBe(2);
    expect(stderr).toBe(`error: --save: cannot write to ${planted}: it is a link, or leads through one (ELOOP)\n`);
    await expectUntouched();
  });

  test.each([
    ["the folder", ["planted"]],
    ["the folder, with a slash at the end", ["planted", ""]],
    ["a folder above it", ["planted", "new"]],
    ["a folder far above it", ["planted", "new", "deep", "er"]],
    ["a folder that is left again", ["planted", "..", "planted", "new"]],
  ])("follows no link: %s is one, and nothing is written before the first call", async (_what, steps) => {
    const { folder, victim, expectUntouched } = await withVictim();
    await symlink(join(victim, ".."), join(folder, "planted"));
    const target = [folder, ...steps].join("/");
    expect(await har([await recording(), "--save", target])).toEqual({
      code: 2,
      stdout: "",
      stderr: `error: --save: cannot write to ${target}: it is a link, or leads through one (ELOOP)\n`,
    });
    await expectUntouched();
  });
});

describe("--output", () => {
  test.each([undefined, 0o644])("writes a file that only its owner reads, where there was one of the rights %s", async (mode) => {
    const file = join(await temporaryFolder(), "report.txt");
    if (mode !== undefined) {
      await writeFile(file, "old");
      await chmod(file, mode);
    }
    expect((await har([await recording(), "--output", file])).code).toBe(0);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, "utf8")).toMatch(/^Contract check of /);
  });

  test.each<[string, (path: string, victim: string) => Promise<void>]>([
    ["a link to a file", (path, victim) => symlink(victim, path)],
    ["a link to nothing", (path, victim) => symlink(`${victim}.new`, path)],
    ["a second name of a file", (path, victim) => link(victim, path)],
  ])("follows no link: %s is an error before the first call", async (_what, plant) => {
    const { folder, victim, expectUntouched } = await withVictim();
    const planted = join(folder, "report.txt");
    await plant(planted, victim);
    const before = await lstat(planted);
    expect(await har([await recording(), "--output", planted])).toMatchObject({ code: 2, stdout: "" });
    expect((await lstat(planted)).ino).toBe(before.ino);
    await expectUntouched();
  });

  test("goes through no folder that is a link", async () => {
    const { folder, victim, expectUntouched } = await withVictim();
    await mkdir(join(folder, "reports"));
    await symlink(join(victim, ".."), join(folder, "reports", "planted"));
    expect((await har([await recording(), "--output", join(folder, "reports", "planted", "report.txt")])).code).toBe(2);
    await expectUntouched();
  });

  test("may be a device", async () => {
    expect(await har([await recording(), "--output", "/dev/null"])).toMatchObject({ code: 0, stdout: "" });
  });
});

// Windows has no such way to open a file.
test.skipIf(process.platform === "win32")("a link that is put there after the look for links is not followed", async () => {
  const { folder, victim, expectUntouched } = await withVictim();
  const path = join(folder, "report.txt");
  await symlink(victim, path);
  vi.resetModules();
  vi.doMock("node:fs/promises", async (original) => ({
    ...(await original<object>()),
    lstat: () => Promise.reject(Object.assign(new Error(), { code: "ENOENT" })),
  }));
  onTestFinished(() => void vi.doUnmock("node:fs/promises"));
  const { writePrivate } = await import("../src/write.ts");
  await expect(writePrivate(path, "report")).rejects.toMatchObject({ code: "ELOOP" });
  await expectUntouched();
});

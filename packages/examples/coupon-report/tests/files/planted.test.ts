import { chmod, chown, lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { plant, plantKinds } from "@yampi-openapi/example-command-line/testing/plant";
import { describe, expect, onTestFinished, test } from "vitest";
import { runHere } from "../support/here.ts";
import { shopWith } from "../support/shop.ts";

const places = ["out.csv", "out.csv.part", "out.csv.journal", "out.csv.lock"];

// Windows has no pipes in folders, and links there take rights that few users have.
describe.skipIf(process.platform === "win32")(
  "in the place of a file of the program, what is none is refused, and nothing is written through it:",
  () => {
    test.each(
      places.flatMap((place) =>
        plantKinds
          // As the report itself, a hard link is replaced, and its other name keeps what it had.
          .filter((kind) => kind !== "hard link" || place !== "out.csv")
          .flatMap((kind) => ["--resume", ""].map((resume) => ({ place, kind, resume }))),
      ),
    )("a $kind as $place $resume", async ({ place, kind, resume }) => {
      const folder = await temporaryFolder();
      const elsewhere = await temporaryFolder();
      const victim = join(elsewhere, "victim");
      await writeFile(victim, "precious", { mode: 0o644 });
      await plant(kind, join(folder, place), victim);
      const before = await lstat(join(folder, place));
      const shop = await shopWith({ 1: 2 });
      const args = ["1", "--base-url", shop.url, "--csv", join(folder, "out.csv"), ...(resume ? [resume] : [])];
      const { code, stdout, stderr } = await runHere(args);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(/^error: .* (is a link|is a folder|is no plain file|is no file|has another name elsewhere)\b.*\n$/);
      expect(shop.requests).toEqual([]);
      expect(await readFile(victim, "utf8")).toBe("precious");
      expect((await stat(victim)).mode & 0o777).toBe(0o644);
      expect(await readdir(elsewhere)).toEqual(["victim"]);
      expect((await lstat(join(folder, place))).ino).toBe(before.ino);
      expect(await readdir(folder)).toEqual([place]);
    });

    test.skipIf(process.getuid?.() !== 0)("a file of another user, which only root can make here", async () => {
      const folder = await temporaryFolder();
      for (const name of ["out.csv.part", "out.csv.journal"]) {
        await writeFile(join(folder, name), "");
        await chown(join(folder, name), 12_345, 12_345);
        const args = ["1", "--base-url", "http://127.0.0.1:9", "--csv", join(folder, "out.csv"), "--resume"];
        const { code, stderr } = await runHere(args);
        expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(`${name} belongs to another user.`) });
        await rm(join(folder, name));
      }
    });

    test("a link to a folder on the way to the file is followed, since the file itself is none", async () => {
      const folder = await temporaryFolder();
      await mkdir(join(folder, "reports"));
      await symlink(join(folder, "reports"), join(folder, "current"));
      const { url } = await shopWith({ 1: 2 });
      expect(await runHere(["1", "--base-url", url, "--csv", join(folder, "current", "out.csv")])).toMatchObject({ code: 0 });
      expect(await readdir(join(folder, "reports"))).toEqual(["out.csv"]);
    });
  },
);

test.skipIf(process.platform === "win32")(
  "two formats into one file are refused, also where a link makes one of two names",
  async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "reports"));
    await symlink(join(folder, "reports"), join(folder, "current"));
    const files = ["--csv", join(folder, "reports", "out"), "--jsonl", join(folder, "current", "out")];
    const { code, stderr } = await runHere(["1", "--base-url", "http://127.0.0.1:9", ...files]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("two formats cannot both go to") });
    expect(await readdir(join(folder, "reports"))).toEqual([]);
  },
);

const modeOf = async (file: string): Promise<number> => (await stat(file)).mode & 0o777;

test.skipIf(process.platform === "win32").each(["000", "022", "277"])(
  "with a umask of %s, and whatever rights they had before, only the owner may read what is left, and the report",
  async (mask) => {
    const before = process.umask(Number.parseInt(mask, 8));
    onTestFinished(() => void process.umask(before));
    const folder = await temporaryFolder();
    await chmod(folder, 0o700);
    const file = join(folder, "out.csv");
    const modes: { readonly [name: string]: number }[] = [];
    let isRefusing = true;
    const { url } = await shopWith(
      { 1: 2, 2: 1 },
      {
        before: async ({ coupon }) => {
          if (coupon !== 2) return undefined;
          const names = (await readdir(folder)).sort();
          modes.push(Object.fromEntries(await Promise.all(names.map(async (name) => [name, await modeOf(join(folder, name))]))));
          return isRefusing ? 403 : undefined;
        },
      },
    );
    const args = ["1", "2", "--base-url", url, "--csv", file];
    expect(await runHere(args)).toMatchObject({ code: 3 });
    for (const left of [`${file}.part`, `${file}.journal`]) await chmod(left, 0o644);
    isRefusing = false;
    expect(await runHere([...args, "--resume"])).toMatchObject({ code: 0 });
    const owners = { "out.csv.journal": 0o600, "out.csv.lock": 0o600, "out.csv.part": 0o600 };
    expect(new Set(modes.map((each) => JSON.stringify(each)))).toEqual(new Set([JSON.stringify(owners)]));
    expect(await modeOf(file)).toBe(0o600);
  },
);

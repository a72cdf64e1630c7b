import { chmod, lstat, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { plant, plantKinds } from "@yampi-openapi/example-command-line/testing/plant";
import { describe, expect, onTestFinished, test } from "vitest";
import { sheetWith, stockSync } from "./support/command.ts";
import { aSku, storeWith } from "./support/store.ts";

const places = [
  "stock.csv.journal",
  "stock.csv.lock",
  "stock-sync-minha-loja.lock",
  "stock.refused.csv",
  "stock.refused.csv.part",
];
const text = "sku,quantity\nSKU-1,11\nNADA,1\n";

// Windows has no pipes in folders, and links there take rights that few users have.
describe.skipIf(process.platform === "win32")("in the place of a file of the program, what is none is refused with 1:", () => {
  const planted = places.flatMap((place) => plantKinds.map((kind) => ({ place, kind })));

  // As the report, a hard link is replaced, and its other name keeps what it had.
  test.each(planted.filter(({ place, kind }) => kind !== "hard link" || !place.startsWith("stock.refused")))(
    "a $kind as $place, before the store is asked",
    async ({ place, kind }) => {
      const store = await storeWith([aSku(1)]);
      const file = await sheetWith(text);
      const victim = join(await temporaryFolder(), "victim");
      await writeFile(victim, "precious", { mode: 0o644 });
      const path = join(dirname(file), place);
      await plant(kind, path, victim);
      const before = await lstat(path);
      for (const more of [[], ["--resume"]]) {
        const { code, stderr } = await stockSync(["apply", file, "--base-url", store.url, ...more]);
        expect({ code, stderr }).toEqual({
          code: 1,
          stderr: expect.stringMatching(/^error: .*(is a link|no plain file|folder|is no file|hard link)/),
        });
      }
      expect(store.requests).toEqual([]);
      expect(await readFile(victim, "utf8")).toBe("precious");
      expect((await stat(victim)).mode & 0o777).toBe(0o644);
      expect(await readdir(dirname(victim))).toEqual(["victim"]);
      expect((await lstat(path)).ino).toBe(before.ino);
      expect((await readdir(dirname(file))).sort()).toEqual(["stock.csv", place].sort());
    },
  );

  test("a hard link as the part of the report, which is not written through", async () => {
    const store = await storeWith([aSku(1)]);
    const file = await sheetWith(text);
    const victim = join(await temporaryFolder(), "victim");
    await writeFile(victim, "precious");
    await plant("hard link", join(dirname(file), "stock.refused.csv.part"), victim);
    expect(await stockSync(["apply", file, "--base-url", store.url])).toMatchObject({ code: 1 });
    expect(await readFile(victim, "utf8")).toBe("precious");
  });
});

test.skipIf(process.platform === "win32").each(["000", "022", "277"])(
  "with a umask of %s, and whatever rights they had before, only the owner can read the files",
  async (mask) => {
    const before = process.umask(Number.parseInt(mask, 8));
    onTestFinished(() => void process.umask(before));
    const modes: string[] = [];
    const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
    let isRefusing = true;
    const store = await storeWith([aSku(1), aSku(2)], {
      before: async ({ method, path }) => {
        if (method === "GET" || path.includes("skus/1/")) return undefined;
        const own = (await readdir(dirname(file))).filter((name) => name !== "stock.csv").sort();
        for (const name of own) modes.push(`${name} ${(await modeOf(join(dirname(file), name))).toString(8)}`);
        return isRefusing ? 403 : undefined;
      },
    });
    const file = await sheetWith(`${text}SKU-2,12\n`);
    await chmod(file, 0o600);
    await chmod(dirname(file), 0o700);
    const args = ["apply", file, "--base-url", store.url];
    expect(await stockSync(args)).toMatchObject({ code: 3 });
    await chmod(`${file}.journal`, 0o644);
    isRefusing = false;
    await writeFile(file.replace(".csv", ".refused.csv"), "", { mode: 0o600 });
    await chmod(file.replace(".csv", ".refused.csv"), 0o644);
    expect(await stockSync([...args, "--resume"])).toMatchObject({ code: 7 });
    const own = ["stock-sync-minha-loja.lock 600", "stock.csv.journal 600", "stock.csv.lock 600"];
    expect(new Set(modes.filter((each) => !each.startsWith("stock.refused")))).toEqual(new Set(own));
    expect(await modeOf(file.replace(".csv", ".refused.csv"))).toBe(0o600);
  },
);

describe("plan --json", () => {
  test("does not replace the CSV file, by whatever name", async () => {
    const store = await storeWith([aSku(1)]);
    const file = await sheetWith(text);
    for (const json of [file, join(dirname(file), ".", "stock.csv")]) {
      expect(await stockSync(["plan", file, "--base-url", store.url, "--json", json])).toMatchObject({
        code: 2,
        stderr: "error: --json would replace the CSV file\n",
      });
    }
    expect(await readFile(file, "utf8")).toBe(text);
  });

  test.each(["stock.csv.journal", "STOCK.CSV.LOCK", "plan.json.part"])(
    "does not replace the program's own file %s",
    async (name) => {
      const file = await sheetWith(text);
      const { code, stderr } = await stockSync(["plan", file, "--json", join(dirname(file), name)]);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(".part, .journal and .lock") });
    },
  );

  test.skipIf(process.platform === "win32").each(["link", "folder", "pipe"] as const)(
    "is refused where a %s is in its place, before the store is asked",
    async (kind) => {
      const store = await storeWith([aSku(1)]);
      const file = await sheetWith(text);
      const json = join(dirname(file), "plan.json");
      await plant(kind, json, join(dirname(file), "victim"));
      expect(await stockSync(["plan", file, "--base-url", store.url, "--json", json])).toMatchObject({ code: 1, stdout: "" });
      expect(store.requests).toEqual([]);
    },
  );

  test("is refused in a folder that is not there, before the store is asked", async () => {
    const store = await storeWith([aSku(1)]);
    const file = await sheetWith(text);
    const json = join(dirname(file), "nowhere", "plan.json");
    expect(await stockSync(["plan", file, "--base-url", store.url, "--json", json])).toMatchObject({ code: 1, stdout: "" });
    expect(store.requests).toEqual([]);
  });

  test("is refused with 6 while another run writes the same file, and leaves no lock", async () => {
    const file = await sheetWith(text);
    const json = join(dirname(file), "plan.json");
    let second: Awaited<ReturnType<typeof stockSync>> | undefined;
    const store = await storeWith([aSku(1)], {
      before: async () => {
        second ??= await stockSync(["plan", file, "--base-url", "http://127.0.0.1:9", "--json", json]);
        return undefined;
      },
    });
    expect(await stockSync(["plan", file, "--base-url", store.url, "--json", json])).toMatchObject({ code: 7 });
    expect(second).toMatchObject({ code: 6 });
    expect((await readdir(dirname(file))).sort()).toEqual(["plan.json", "stock.csv"]);
  });
});

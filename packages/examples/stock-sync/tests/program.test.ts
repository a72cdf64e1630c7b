import { execFileSync } from "node:child_process";
import { copyFile, open, readdir, readFile, stat, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { memory, stalled } from "@yampi-openapi/example-command-line/testing/streams";
import { describe, expect, onTestFinished, test } from "vitest";
import { exitCodes } from "../src/failure.js";
import { Progress } from "../src/progress.js";
import { sheetWith, start, stockSync } from "./support/command.ts";
import { aSku, storeWith } from "./support/store.ts";

/** A run, as a process of its own, that hangs in its first write until it is let go. */
async function running(size = 2) {
  let letGo = (): void => {};
  let tell = (): void => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const hangs = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const store = await storeWith(
    Array.from({ length: size }, (_, index) => aSku(index + 1)),
    {
      before: async ({ method }) => {
        if (method === "GET") return undefined;
        tell();
        await gate;
        return undefined;
      },
    },
  );
  const file = await sheetWith(["sku,quantity", ...store.skus.map(({ id, sku }) => `${sku},${10 + id}`)].join("\n"));
  const first = start(["apply", file, "--base-url", store.url]);
  await hangs;
  return { store, file, first, letGo: () => letGo() };
}

test("a second run for the same store is refused with 6, also with another file, and the first one ends well", async () => {
  const { store, file, first, letGo } = await running();
  const other = join(dirname(file), "other.csv");
  await copyFile(file, other);
  const before = store.requests.length;
  for (const name of [file, other]) {
    expect(await stockSync(["apply", name, "--base-url", store.url, "--resume"])).toMatchObject({
      code: 6,
      stderr: expect.stringMatching(new RegExp(`^error: another run is writing .*: process ${first.child.pid} on `)),
    });
  }
  expect(store.requests).toHaveLength(before);
  expect(await stockSync(["plan", file, "--base-url", store.url])).toMatchObject({ code: 0 });
  letGo();
  expect(await first.ending).toMatchObject({ code: 0, stderr: "2 changes written.\n" });
  expect((await readdir(dirname(file))).sort()).toEqual(["other.csv", "stock.csv"]);
});

test("a second run of the same file for another store is refused with 6, since both would write one journal", async () => {
  const { store, file, first, letGo } = await running();
  const before = await readFile(`${file}.journal`, "utf8");
  for (const more of [[], ["--resume"]]) {
    expect(await stockSync(["apply", file, "--base-url", store.url, "--alias", "outra-loja", ...more])).toMatchObject({
      code: 6,
      stderr: expect.stringContaining(`another run is writing ${file}: process ${first.child.pid} on `),
    });
  }
  expect(await readFile(`${file}.journal`, "utf8")).toBe(before);
  letGo();
  expect(await first.ending).toMatchObject({ code: 0 });
  expect(await readdir(dirname(file))).toEqual(["stock.csv"]);
});

test("a reader of the plan who does not read keeps the program from no signal", async () => {
  const store = await storeWith([aSku(1)]);
  const file = await sheetWith("sku,quantity\nSKU-1,11\n");
  for (const more of [[], ["--json", "-"]]) {
    const stop = new AbortController();
    const stdout = stalled(() => stop.abort("SIGTERM"));
    const args = ["plan", file, "--base-url", store.url, ...more];
    expect(await stockSync(args, { signal: stop.signal, stdout })).toMatchObject({ code: 143, stderr: "Stopped.\n" });
  }
});

test("a reader of the plan who leaves ends the program silently, with the file of the plan in place", async () => {
  const store = await storeWith([aSku(1)]);
  const file = await sheetWith(`sku,quantity\nSKU-1,11\n${"NADA,1\n".repeat(2_000)}`);
  const json = join(dirname(file), "plan.json");
  for (const more of [json, "-"]) {
    const { child, ending } = start(["plan", file, "--base-url", store.url, "--json", more]);
    child.stdout.destroy();
    expect(await ending).toMatchObject({ code: 7, stderr: more === "-" ? "" : `Wrote the plan to ${json}.\n` });
  }
  expect(JSON.parse(await readFile(json, "utf8")).changes).toHaveLength(1);
});

// Windows has no pipes in folders.
test.skipIf(process.platform === "win32")("a CSV file that never comes keeps the program from no signal", async () => {
  const pipe = join(await temporaryFolder(), "stock.csv");
  execFileSync("mkfifo", [pipe]);
  const { child, ending } = start(["plan", pipe, "--base-url", "http://127.0.0.1:9"]);
  // Opened as soon as the program opens its end.
  const writer = await open(pipe, "w");
  onTestFinished(() => writer.close());
  child.kill("SIGTERM");
  expect(await ending).toEqual({ code: null, signal: "SIGTERM", stdout: "", stderr: "Stopped.\n" });
});

test.skipIf(process.platform === "win32")("SIGTERM stops the program between two writes, with 143 and a journal", async () => {
  const { store, file, first, letGo } = await running(40);
  first.child.kill("SIGTERM");
  letGo();
  const { code, stderr } = await first.ending;
  expect({ code, end: stderr.slice(-9) }).toEqual({ code: 143, end: "Stopped.\n" });
  // The signal may arrive a write later than the response that the program waits for.
  expect(store.applied.length).toBeLessThan(40);
  expect(stderr).toContain(`${store.applied.length} change`);
  expect((await readdir(dirname(file))).sort()).toEqual(["stock.csv", "stock.csv.journal"]);
});

test.skipIf(process.platform === "win32")("only its owner can read the report and the journal", async () => {
  const { file, first, letGo } = await running();
  expect((await stat(`${file}.journal`)).mode & 0o777).toBe(0o600);
  letGo();
  await first.ending;
  const store = await storeWith([]);
  await stockSync(["apply", file, "--base-url", store.url]);
  expect((await stat(file.replace(".csv", ".refused.csv"))).mode & 0o777).toBe(0o600);
});

test.skipIf(process.platform === "win32")("no file is written through a link", async () => {
  const store = await storeWith([aSku(1)]);
  const file = await sheetWith("sku,quantity\nSKU-1,11\n");
  await symlink(join(dirname(file), "elsewhere"), `${file}.journal`);
  expect(await stockSync(["apply", file, "--base-url", store.url])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("is a link"),
  });
  expect(store.applied).toEqual([]);
});

test("a terminal shows how many rows are compared and how many changes are written", async () => {
  const store = await storeWith([aSku(1), aSku(2), aSku(3)]);
  const file = await sheetWith("sku,quantity,price_sale\nSKU-1,11,70\nSKU-2,10,70\nSKU-3,10,59.90\n");
  const stderr = Object.assign(memory(), { isTTY: true, columns: 80 });
  expect(await stockSync(["apply", file, "--base-url", store.url], { stderr })).toMatchObject({ code: 0 });
  const lines = stripVTControlCharacters(stderr.text());
  expect(lines.match(/ 0 % {2}compared 0 of 3|100 % {2}compared 3 of 3| 0 % {2}written 0 of 3|100 % {2}written 3 of 3/g)).toEqual(
    [" 0 %  compared 0 of 3", "100 %  compared 3 of 3", " 0 %  written 0 of 3", "100 %  written 3 of 3"],
  );
});

test("a wait for the rate limit is told, unless it is too short to be noticed", () => {
  const stderr = memory();
  const progress = new Progress(stderr);
  for (const waitMs of [100, 12_000, undefined]) {
    progress.tell({ type: "rate-limit", operation: "skus.list", attempt: 1, waitMs });
  }
  expect(stderr.text()).toBe("Waiting 12 s for the rate limit of skus.list\n");
});

describe("a command line that does not fit ends with 2, and asks the store nothing:", () => {
  test.each([
    [[], /^Usage: stock-sync/],
    [["sync", "stock.csv"], /unknown command 'sync'/],
    [["plan"], /missing required argument 'file'/],
    [["apply", "stock.csv", "--stock", "0"], /Expected a positive integer/],
    [["apply", "stock.csv", "--json", "plan.json"], /unknown option '--json'/],
    [["plan", "stock.csv", "--resume"], /unknown option '--resume'/],
    [["plan", "nowhere.csv"], /nowhere.csv does not exist/],
  ])("%j", async (args, message) => {
    expect(await stockSync(args)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(message) });
  });
});

test("the README has the help of the program, and every exit code", async () => {
  const readme = await readFile(join(import.meta.dirname, "..", "README.md"), "utf8");
  const { stdout } = await stockSync(["--help"]);
  expect(readme).toContain(stdout.trimEnd());
  for (const { meaning } of Object.values(exitCodes)) expect(readme).toContain(meaning);
});

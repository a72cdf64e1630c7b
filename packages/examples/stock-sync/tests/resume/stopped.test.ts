import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { sheetWith, stockSync } from "../support/command.ts";
import { aSku, type Fault, fieldOf, storeWith } from "../support/store.ts";

const text = "sku,quantity\nSKU-1,11\nSKU-2,12\nSKU-3,13\n";

/** A run that a signal stops while its second write is on its way, and the store and file to continue with. */
async function stopped(fault: Fault = undefined) {
  const stop = new AbortController();
  let writes = 0;
  const store = await storeWith([aSku(1), aSku(2), aSku(3)], {
    before: ({ method }) => {
      if (method === "GET") return undefined;
      writes += 1;
      if (writes !== 2) return undefined;
      stop.abort("SIGTERM");
      return fault;
    },
  });
  const file = await sheetWith(text);
  const apply = (...more: string[]) => stockSync(["apply", file, "--base-url", store.url, ...more]);
  const first = await stockSync(["apply", file, "--base-url", store.url], { signal: stop.signal });
  return { store, file, first, apply, files: async () => (await readdir(dirname(file))).sort() };
}

describe("a run that a signal stops", () => {
  test("finishes the write that is on its way, begins no other, and says how to continue", async () => {
    const { store, first, files } = await stopped();
    expect(first).toMatchObject({
      code: 143,
      stderr: "2 changes written.\nContinue with the same arguments and --resume.\nStopped.\n",
    });
    expect(store.applied.map(({ sku }) => sku)).toEqual(["SKU-1", "SKU-2"]);
    expect(await files()).toEqual(["stock.csv", "stock.csv.journal"]);
  });

  test("is continued by --resume, which writes the rest and removes the journal", async () => {
    const { store, apply, files } = await stopped();
    expect(await apply("--resume")).toMatchObject({ code: 0, stderr: "3 changes written.\n" });
    expect(store.applied.map(({ sku }) => sku)).toEqual(["SKU-1", "SKU-2", "SKU-3"]);
    expect(await files()).toEqual(["stock.csv"]);
  });

  test("is not begun again by accident: without --resume the program exits with 2 and writes nothing", async () => {
    const { store, apply, files } = await stopped();
    expect(await apply()).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/Go on with --resume, or remove it to start over/),
    });
    expect(store.applied).toHaveLength(2);
    expect(await files()).toEqual(["stock.csv", "stock.csv.journal"]);
  });

  test("keeps what it wrote even if the store sold some of it since: --resume does not put it back", async () => {
    const { store, apply } = await stopped();
    const [row] = store.skus[0]?.stocks ?? [];
    if (row) row.quantity = 4;
    expect(await apply("--resume")).toMatchObject({ code: 0 });
    expect(fieldOf(store, "SKU-1", "quantity")).toBe(4);
  });

  test.each<[Fault, string[]]>([
    ["cut before", ["SKU-1", "SKU-2", "SKU-3"]],
    ["cut after", ["SKU-1", "SKU-2", "SKU-3"]],
  ])(
    "while its connection breaks (%s) leaves the write open, and --resume asks the store what became of it",
    async (fault, written) => {
      const { store, apply } = await stopped(fault);
      expect(await apply("--resume")).toMatchObject({ code: 0, stderr: "3 changes written.\n" });
      expect(store.applied.map(({ sku }) => sku)).toEqual(written);
    },
  );
});

describe("--resume", () => {
  test("without anything to continue begins, so that a scheduled job can always pass it", async () => {
    const store = await storeWith([aSku(1), aSku(2), aSku(3)]);
    const file = await sheetWith(text);
    expect(await stockSync(["apply", file, "--base-url", store.url, "--resume"])).toMatchObject({ code: 0 });
  });

  test("begins with a file that has changed, and writes what it says", async () => {
    const { store, file, apply } = await stopped();
    await writeFile(file, "sku,quantity\nSKU-1,21\nSKU-2,12\n");
    expect(await apply("--resume")).toMatchObject({ code: 0, stderr: "1 change written.\n" });
    expect(fieldOf(store, "SKU-1", "quantity")).toBe(21);
  });

  test.each([
    ["another stock", (journal: string) => journal, ["--stock", "3"], /the run that was stopped had another --stock/],
    ["another store", (journal: string) => journal, ["--alias", "outra-loja"], /the run that was stopped had another --alias/],
    [
      "another server",
      (journal: string) => journal,
      ["--base-url", "http://127.0.0.1:9"],
      /the run that was stopped had another --base-url/,
    ],
    ["a damaged line", (journal: string) => journal.replace("SKU-1", "SKU-9"), [], /line 2 is damaged/],
    ["a line that is missing", (journal: string) => journal.split("\n").toSpliced(1, 1).join("\n"), [], /line 2 is damaged/],
    ["a last line of something else", (journal: string) => `${journal}notes of somebody`, [], /line \d+ is damaged/],
    ["a first line of another version", (journal: string) => journal.replace('"format":1', '"format":9'), [], /another version/],
  ])("refuses %s with 2, and changes nothing", async (_what, change, more, message) => {
    const { store, file, apply } = await stopped();
    const journal = change(await readFile(`${file}.journal`, "utf8"));
    await writeFile(`${file}.journal`, journal);
    expect(await apply("--resume", ...more)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
    expect(store.applied).toHaveLength(2);
    expect(await readFile(`${file}.journal`, "utf8")).toBe(journal);
  });

  test.each(["{", '{"wri', "\0\0\0"])("ignores a last line that a crash tore: %j", async (torn) => {
    const { file, store, apply } = await stopped();
    await writeFile(`${file}.journal`, torn, { flag: "a" });
    expect(await apply("--resume")).toMatchObject({ code: 0 });
    expect(store.applied).toHaveLength(3);
  });

  test("begins with a file that has changed, also where a crash tore the last line of the journal", async () => {
    const { store, file, apply } = await stopped();
    await writeFile(`${file}.journal`, '{"wri', { flag: "a" });
    await writeFile(file, "sku,quantity\nSKU-1,21\n");
    expect(await apply("--resume")).toMatchObject({ code: 0, stderr: "1 change written.\n" });
    expect(fieldOf(store, "SKU-1", "quantity")).toBe(21);
  });

  test.each(["", "{", '{"format":1,"alias":"minha'])("begins if a crash left no more of the journal than %j", async (journal) => {
    const store = await storeWith([aSku(1), aSku(2), aSku(3)]);
    const file = await sheetWith(text);
    await writeFile(`${file}.journal`, journal);
    expect(await stockSync(["apply", file, "--base-url", store.url, "--resume"])).toMatchObject({ code: 0 });
    expect(store.applied).toHaveLength(3);
  });

  test("refuses a file of something else in the place of the journal with 2, and leaves it", async () => {
    const store = await storeWith([aSku(1)]);
    const file = await sheetWith(text);
    await writeFile(`${file}.journal`, "notes of somebody");
    expect(await stockSync(["apply", file, "--base-url", store.url, "--resume"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("it is no journal"),
    });
    expect(await readFile(`${file}.journal`, "utf8")).toBe("notes of somebody");
  });

  test.each<Fault>(["job", "job without a total", "job after another"])(
    "waits for the %s of a price update that was interrupted, instead of starting another",
    async (job) => {
      const stop = new AbortController();
      const store = await storeWith([aSku(1)], {
        before: ({ method, path }) => {
          if (path.endsWith("progress") && !stop.signal.aborted) stop.abort("SIGTERM");
          return method === "GET" ? undefined : job;
        },
      });
      const file = await sheetWith("sku,price_sale\nSKU-1,70\n");
      const common = ["apply", file, "--base-url", store.url];
      expect(await stockSync(common, { signal: stop.signal })).toMatchObject({ code: 143 });
      expect(await stockSync([...common, "--resume"])).toMatchObject({ code: 0, stderr: "1 change written.\n" });
      expect(store.applied).toEqual([{ sku: "SKU-1", field: "price_sale", value: 70 }]);
      expect(store.requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
    },
  );

  test("refuses the row of a write that is open if its SKU was deleted meanwhile, and writes the others", async () => {
    const { store, apply } = await stopped("cut before");
    store.skus.splice(1, 1);
    expect(await apply("--resume")).toMatchObject({ code: 7 });
    expect(store.applied.map(({ sku }) => sku)).toEqual(["SKU-1", "SKU-3"]);
  });

  test("has the rows that the run before refused in its report, and does not send them again", async () => {
    const stop = new AbortController();
    const store = await storeWith([aSku(1), aSku(2), aSku(3)], {
      before: ({ method, path }) => {
        if (method === "GET") return undefined;
        if (path.includes("skus/1/")) return 422;
        return void stop.abort("SIGINT");
      },
    });
    const file = await sheetWith(`${text}NADA,1\n`);
    const common = ["apply", file, "--base-url", store.url];
    expect(await stockSync(common, { signal: stop.signal })).toMatchObject({ code: 130 });
    const before = store.requests.length;
    expect(await stockSync([...common, "--resume"])).toMatchObject({ code: 7 });
    expect(store.requests.slice(before).some(({ path }) => path.includes("skus/1/"))).toBe(false);
    expect(await readFile(file.replace(".csv", ".refused.csv"), "utf8")).toMatch(
      /^line,sku,reason\n2,SKU-1,the API refused it \(422\): .*\n5,NADA,the store has no SKU .*\n$/,
    );
  });
});

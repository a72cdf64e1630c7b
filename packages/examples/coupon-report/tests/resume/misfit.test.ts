import { copyFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sealLine } from "@yampi-openapi/example-command-line/sealed-lines";
import { temporaryFolder } from "@yampi-openapi/example-command-line/testing/command";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../support/csv.ts";
import { runHere } from "../support/here.ts";
import { shopWith } from "../support/shop.ts";

/** A report of three coupons that was stopped at the last, with the texts of the files that it left. */
async function stopped() {
  const folder = await temporaryFolder();
  let isRefusing = true;
  const shop = await shopWith({ 1: 2, 2: 3, 3: 1 }, { before: ({ coupon }) => (isRefusing && coupon === 3 ? 403 : undefined) });
  const report = (name = "out.csv") => runHere(["1", "2", "3", "--base-url", shop.url, "--csv", join(folder, name), "--resume"]);
  await report();
  isRefusing = false;
  const [journal, part] = [join(folder, "out.csv.journal"), join(folder, "out.csv.part")];
  const edit = async (file: string, change: (text: string) => string): Promise<void> =>
    writeFile(file, change(await readFile(file, "utf8")));
  return { folder, shop, journal, part, edit, report };
}

type Stopped = Awaited<ReturnType<typeof stopped>>;

const lineOf = (text: string, index: number): string => text.split("\n")[index] ?? "";
const withoutLine = (text: string, index: number): string =>
  text
    .split("\n")
    .filter((_line, at) => at !== index)
    .join("\n");

describe("a journal that does not fit is refused with 2, nothing is sent or changed, and it is said what to do:", () => {
  test.each<[what: string, damage: (run: Stopped) => Promise<unknown>, why: RegExp]>([
    [
      "the file is shorter than the journal says",
      ({ part, edit }) => edit(part, (text) => text.slice(0, -1)),
      /\.part is shorter than the journal says/,
    ],
    ["the file is empty", ({ part, edit }) => edit(part, () => ""), /\.part is shorter than the journal says/],
    ["the file is gone", ({ part }) => rm(part), /\.part is missing; the report may be in place already/],
    [
      "one character of the file is another",
      ({ part, edit }) => edit(part, (text) => text.replace("Exemplo", "Exempla")),
      /\.part has changed since it was written/,
    ],
    [
      "a row of the file is gone, and another twice as long",
      ({ part, edit }) => edit(part, (text) => `${withoutLine(text, 2)}${text}`),
      /\.part has changed since it was written/,
    ],
    ["the journal is gone", ({ journal }) => rm(journal), /it is empty or missing/],
    ["the journal is empty", ({ journal, edit }) => edit(journal, () => ""), /it is empty or missing/],
    ["the journal is of zeros", ({ journal, edit }) => edit(journal, () => "\0".repeat(100)), /it is empty or missing/],
    [
      "the journal is cut in its first line",
      ({ journal, edit }) => edit(journal, (text) => text.slice(0, 30)),
      /its first line is cut off/,
    ],
    [
      "the journal is cut in a line before its last",
      ({ journal, edit }) => edit(journal, (text) => text.slice(0, text.indexOf("\n") + 60)),
      /line 2 is cut off/,
    ],
    ["a line in its middle is gone", ({ journal, edit }) => edit(journal, (text) => withoutLine(text, 1)), /line 2 is damaged/],
    ["a line is there twice", ({ journal, edit }) => edit(journal, (text) => `${text}${lineOf(text, 2)}\n`), /line 4 is damaged/],
    [
      "two lines have changed places",
      ({ journal, edit }) => edit(journal, (text) => `${[0, 2, 1].map((at) => lineOf(text, at)).join("\n")}\n`),
      /line 2 is damaged/,
    ],
    [
      "a number in a line is another",
      ({ journal, edit }) => edit(journal, (text) => text.replace('"customers":3', '"customers":4')),
      /line 3 is damaged/,
    ],
    [
      "its first line is edited",
      ({ journal, edit }) => edit(journal, (text) => text.replace('"showPersonalData":false', '"showPersonalData":true')),
      /line 1 is damaged/,
    ],
    [
      "nonsense is in it",
      ({ journal, edit }) => edit(journal, (text) => text.replace('{"sizes"', "\u0007\uFFFD{")),
      /line 2 is damaged/,
    ],
    ["nonsense is behind it", ({ journal, edit }) => edit(journal, (text) => `${text}nonsense`), /line 4 is cut off/],
    ["an empty line is in it", ({ journal, edit }) => edit(journal, (text) => `${text}\n`), /line 4 is damaged/],
    ["all of it is nonsense", ({ journal, edit }) => edit(journal, () => "nonsense\n"), /its first line is damaged/],
    ["it is JSON, and no journal", ({ journal, edit }) => edit(journal, () => "[]\n"), /its first line is damaged/],
    [
      "a newer version has written it",
      ({ journal, edit }) => edit(journal, (text) => text.replace('{"format":3', '{"format":4')),
      /a newer version of this program wrote it/,
    ],
    [
      "an older version has written it",
      ({ journal, edit }) => edit(journal, (text) => text.replace('{"format":3', '{"format":2')),
      /an older version of this program wrote it/,
    ],
  ])("%s", async (_what, damage, why) => {
    const run = await stopped();
    await damage(run);
    const contents = async () => {
      const names = (await readdir(run.folder)).sort();
      return Promise.all(names.map(async (name) => [name, await readFile(join(run.folder, name), "latin1")]));
    };
    const [before, requests] = [await contents(), run.shop.requests.length];
    const { code, stdout, stderr } = await run.report();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(why);
    expect(stderr).toContain("Nothing was changed.");
    expect(stderr).toContain(`To start over, remove ${run.journal} and ${run.part}.\n`);
    expect(run.shop.requests).toHaveLength(requests);
    expect(await contents()).toEqual(before);
  });

  test("the journal and the file of another report", async () => {
    const { folder, journal, part, report } = await stopped();
    await copyFile(journal, join(folder, "other.csv.journal"));
    await copyFile(part, join(folder, "other.csv.part"));
    const { code, stderr } = await report("other.csv");
    expect(code).toBe(2);
    expect(stderr).toContain("had another --csv, --jsonl, --json.");
  });
});

test("what the message says works: without the damaged line and those behind it, the report goes on from there", async () => {
  const { folder, shop, journal, edit, report } = await stopped();
  await edit(journal, (text) => text.replace('"customers":3', '"customers":4'));
  const { stderr } = await report();
  expect(stderr).toContain("To keep what is sound, remove line 3 and all behind it.");
  await edit(journal, (text) => `${lineOf(text, 0)}\n${lineOf(text, 1)}\n`);
  shop.requests.length = 0;
  expect(await report()).toMatchObject({ code: 0 });
  expect(new Set(shop.requests.map(({ coupon }) => coupon))).toEqual(new Set([2, 3]));
  expect(parseCsv(await readFile(join(folder, "out.csv"), "utf8"))).toHaveLength(6);
});

test("a journal of a version of the program that wrote other columns is refused with 2, and nothing is sent or changed", async () => {
  const { folder, shop, journal, part, edit, report } = await stopped();
  const { seal: _seal, ...head } = JSON.parse(lineOf(await readFile(journal, "utf8"), 0)) as { readonly seal: string };
  await edit(journal, () => sealLine("", { ...head, columns: ["id", "name"] }).line);
  const [requests, before] = [shop.requests.length, await readFile(part, "utf8")];
  const { code, stderr } = await report();
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("had other columns, those of another version") });
  expect(shop.requests).toHaveLength(requests);
  expect(await readFile(part, "utf8")).toBe(before);
  expect((await readdir(folder)).sort()).toEqual(["out.csv.journal", "out.csv.part"]);
});

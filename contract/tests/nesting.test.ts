import { describe, expect, test } from "vitest";
import { findTooDeep, maxNesting } from "../src/nesting.ts";
import { against, filesIn, har, live, reportOf, temporaryFolder } from "./support/command.ts";
import { operationOf } from "./support/examples.ts";
import { addressOf, entry, recordingOf } from "./support/recording.ts";
import { standIn } from "./support/stand-in.ts";

const nested = (depth: number, open = "[", close = "]"): string => `${open.repeat(depth)}1${close.repeat(depth)}`;
/** Bodies that are nested where nothing, or where anything, is expected. */
const deep: readonly (readonly [what: string, text: string])[] = [
  ["arrays", nested(100_000)],
  ["arrays that do not end", "[".repeat(100_000)],
  ["objects", nested(100_000, '{"data":', "}")],
  ["a property that is not described", `{"data":{"id":1,"new_thing":${nested(100_000)}}}`],
  ["a map of data", `{"data":{"id":1,"metadata":${nested(100_000, '{"maria@example.com":', "}")}}}`],
];
const found = `a body nested deeper than ${maxNesting} levels`;

describe.each(deep)("a body that is nested 100 000 deep is reported, and nothing of it is saved: %s", (_what, text) => {
  test("recorded", async () => {
    const folder = await temporaryFolder();
    const response = { content: { mimeType: "application/json", text } };
    const recording = await recordingOf([entry(addressOf(operationOf("customers.get")), undefined, { response })]);
    const ending = await har([recording, "--format", "json", "--save", folder]);
    expect(ending).toMatchObject({ code: 3, stderr: expect.stringMatching(/^Saved .+: 0 files\.\n$/) });
    const { operations } = reportOf(ending);
    expect(operations.find(({ operation }) => operation === "customers.get")?.findings).toMatchObject([
      { kind: "not-json", found },
    ]);
  });

  test("from the API", async () => {
    const folder = await temporaryFolder();
    const { url } = await standIn((_served, operation) => (operation === "customers.get" ? { body: text } : {}));
    const ending = await live(against(url, "--format", "json", "--save", folder));
    expect(ending.stderr).toMatch(/^Saved .+ files\.\n$/);
    const report = reportOf(ending).operations.find(({ operation }) => operation === "customers.get");
    expect(report?.outcome).not.toBe("checked");
    expect(report?.findings).toMatchObject([{ kind: "not-json", found }]);
    expect(Object.keys(await filesIn(folder))).not.toContain("customers.get.200.json");
  });
});

test("a body that is nested as deep as it may be is read, reported and saved", async () => {
  const folder = await temporaryFolder();
  const response = { content: { mimeType: "application/json", text: nested(maxNesting) } };
  const recording = await recordingOf([entry(addressOf(operationOf("customers.get")), undefined, { response })]);
  expect(await har([recording, "--save", folder])).toMatchObject({ code: 1 });
  expect(Object.keys(await filesIn(folder))).toEqual(["customers.get.200.json"]);
});

test.each<[string, string, number | undefined]>([
  ["of nothing there is none", "", undefined],
  ["as deep as it may be there is none", nested(maxNesting), undefined],
  ["one level deeper it is the last", nested(maxNesting + 1), maxNesting],
  ["in a text there is none", `"${"[".repeat(1_000)}"`, undefined],
  ["behind an escaped quote there is none", `"\\"${"[".repeat(1_000)}"`, undefined],
  ["behind an escaped backslash the text has ended", `"\\\\"${"[".repeat(1_000)}`, 4 + maxNesting],
  ["in a text that does not end there is none", `"${"[".repeat(1_000)}`, undefined],
  ["side by side there is none", "[]".repeat(1_000), undefined],
  ["of ends alone there is none", "]".repeat(1_000), undefined],
])("the bracket that is too many: %s", (_what, text, at) => {
  expect(findTooDeep(text)).toBe(at);
});

import { rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { harmless } from "../src/harmless.ts";
import { formats } from "../src/report/formats.ts";
import type { Report } from "../src/report/report.ts";
import { against, type Ending, har, live, reportOf } from "./support/command.ts";
import { operationOf, reads, realResponse } from "./support/examples.ts";
import { addressOf, entry, recordingOf, server } from "./support/recording.ts";
import { type Served, standIn } from "./support/stand-in.ts";

const esc = "\u001b";
const token = "c2VjcmV0LXRva2VuLTEyMzQ1";

/** What a text from outside may hold to harm a terminal, a log or a reader. */
const hostile: readonly (readonly [what: string, text: string])[] = [
  ["an escape sequence", `${esc}[2J${esc}]0;title\u0007`],
  ["an escape sequence of one byte", "\u009b2J"],
  ["a line break and a command of GitHub", "\n::error::hidden"],
  ["a command of GitHub in capitals", "\n::ERROR file=a::hidden"],
  ["an older command of GitHub", "##[add-mask]hidden"],
  ["a command of Azure", "##vso[task.setvariable variable=a]hidden"],
  ["a carriage return", "\rNo break"],
  ["a line separator", "\u2028::error::hidden"],
  ["another direction", "\u202egnorw"],
  ["letters that are not seen", "a\u200b\u2066b"],
  ["half a pair", "\ud800"],
  ["a token", token],
  ["a very long text", "maria".repeat(100_000)],
];

const harms = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|::[a-z]|##\[|##vso|c2VjcmV0|(?:maria){100}/iu;

/** All that was said, line by line, holds nothing of this. The line ends of a report are its own, and so is what it puts behind an `@`. */
function expectHarmless({ stdout, stderr }: Ending): void {
  const lines = (stdout + stderr).replaceAll("@\u200b", "@").split("\n");
  expect(lines.filter((line) => harms.test(line) || line.length > 15_000)).toEqual([]);
}

describe.each(hostile)("%s in a recording is shown nowhere", (_what, text) => {
  const { body } = realResponse(operationOf("customers.get"));
  const url = addressOf(operationOf("customers.get"));
  const known = { method: "GET" };
  const entries = [
    entry(`${server}/${encodeURIComponent("minha-loja")}/orders`, {}, { method: text }),
    entry(`${server}/minha-loja/${encodeURIComponent(text.toWellFormed())}/${text.toWellFormed()}`, {}, known),
    entry(`https://${token}.example.com/${token}`, {}, known),
    entry(url, body, { method: text }),
    entry(`${url}?${new URLSearchParams({ [text]: text })}`, body, known),
    entry(url, { data: { [text]: { [text]: text } } }, known),
    entry(url, body, {
      response: {
        status: 201,
        statusText: text,
        headers: [
          { name: text, value: text },
          { name: "x-ratelimit-limit", value: text },
        ],
        content: { mimeType: text, text },
      },
    }),
    entry(url, body, { response: { content: { mimeType: `application/${text}`, text: JSON.stringify(body), encoding: text } } }),
    { [text]: text, startedDateTime: text, time: text, request: { method: text, url: text }, response: text },
  ];

  test.each(Object.keys(formats))("as %s", async (format) => {
    const ending = await har([await recordingOf(entries), "--format", format]);
    expect(ending.stdout).not.toBe("");
    expectHarmless(ending);
  });
});

// A name of a file may hold all but a slash and NUL.
test.each(hostile.filter(([what]) => !/token|long|half/.test(what)))(
  "%s in the name of a file is shown nowhere",
  async (_what, text) => {
    const recording = await recordingOf([]);
    const file = join(dirname(recording), `${text}.har`);
    await rename(recording, file);
    for (const format of Object.keys(formats)) expectHarmless(await har([file, "--format", format]));
    expectHarmless(await har([`${file}.none`]));
    expectHarmless(await har([file, "--output", join(dirname(file), `${text}.none`, "report")]));
    expectHarmless(await har([file, `--${text}`, text.replaceAll("\n", "")]));
  },
);

/** Where the API may put a text. */
const places: { readonly [place: string]: (text: string) => Partial<Served> } = {
  "the words of an error": (text) => ({ status: 422, body: { message: text, errors: { [text]: [text] } } }),
  "a property": (text) => ({ body: { data: { id: 1, [text]: text } } }),
  "the type of the content": (text) => ({
    body: "{",
    headers: { "Content-Type": `text/${text.replace(/[^!-~]/g, "").slice(0, 5_000)}` },
  }),
  "an unknown status": (text) => ({ status: 418, body: text }),
};

// A run costs as much as it has operations, so each responds with another text, and there are as many runs as it takes.
test(`${hostile.map(([what]) => what).join(", ")} from the API are shown nowhere, in ${Object.keys(places).join(", ")}`, async () => {
  const planted = hostile.flatMap(([, text]) => Object.values(places).map((plant) => plant(text)));
  const planting = reads.filter(({ result, path }) => result === "one" && path.includes("{alias}"));
  while (planted.length > 0) {
    const responses = new Map(
      planting.flatMap(({ id }) => planted.splice(0, 1).map((response): [string, Partial<Served>] => [id, response])),
    );
    const { url } = await standIn((_served, operation) => responses.get(operation) ?? {});
    const ending = await live(against(url, "--format", "json"), { isWatched: true });
    expectHarmless(ending);
    const { operations } = reportOf(ending);
    // Each was asked, and its response was not what it should be.
    const asked = operations.filter(({ operation }) => responses.has(operation));
    expect(asked).toHaveLength(responses.size);
    expect(asked.filter(({ outcome, findings }) => outcome === "checked" && findings.length === 0)).toEqual([]);
  }
});

test.each(hostile.slice(0, -2))("%s in any place of a report is shown by no format", (_what, text) => {
  const finding = { kind: text, breaking: true, status: 200, place: text, expected: text, found: text, count: 1 };
  const operation = {
    ...{ operation: text, method: text, path: text, reason: text, envelopes: [text], rateLimit: undefined, latencyMs: 1 },
    ...({ outcome: "failed", responses: { [text]: 1 }, findings: [finding] } as const),
  };
  const report: Report = {
    title: text,
    description: text,
    operations: [operation],
    leftOut: [{ reason: text, operations: [text] }],
    notes: [text],
  };
  const shown = Object.values(formats).map((render) => render(report));
  for (const stdout of shown) expectHarmless({ code: 0, stdout, stderr: "" });
});

test("a text is shown with escapes for what is not seen, and as it is where nothing is wrong with it", () => {
  expect(harmless(`a${esc}[2J\nb\u202e::error::`)).toBe("a\\u{1b}[2J\\u{a}b\\u{202e}: :error::");
  expect(harmless("##[group] ###")).toBe("# #[group] # # #");
  expect(harmless("João — 中文 🙂 [::1]:8080, customers.get")).toBe("João — 中文 🙂 [::1]:8080, customers.get");
  expect(harmless("a".repeat(400))).toBe(`${"a".repeat(300)}…`);
});

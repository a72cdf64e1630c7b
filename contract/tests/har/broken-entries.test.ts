import { describe, expect, test } from "vitest";
import { har, reportOf } from "../support/command.ts";
import { operationOf, realResponse } from "../support/examples.ts";
import { addressOf, entry, recordingOf } from "../support/recording.ts";

const url = addressOf(operationOf("customers.get"));
const { body } = realResponse(operationOf("customers.get"));
const whole = entry(url, body);
const json = { mimeType: "application/json" };

/** What is noted of an entry beside a whole one, which is checked all the same. */
async function noted(broken: unknown): Promise<readonly string[]> {
  const other = entry(url.replace("70001", "70002"), body);
  const { code, stdout, stderr } = await har([await recordingOf([broken, other]), "--format", "json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const report = reportOf({ code, stdout, stderr });
  expect(report.operations.flatMap(({ findings }) => findings)).toEqual([]);
  return report.notes;
}

describe("an entry that cannot be read is left out, counted, and keeps no other from being checked:", () => {
  test.each<[string, unknown, string]>([
    ["null", null, "no objects"],
    ["a text", "maria@example.com", "no objects"],
    ["a list", [], "no objects"],
    ["no request", { response: whole.response }, "without a request"],
    ["a request that is null", { ...whole, request: null }, "without a request"],
    ["no method", { ...whole, request: { url } }, "without a method"],
    ["a method that is a number", { ...whole, request: { method: 1, url } }, "without a method"],
    ["no address", { ...whole, request: { method: "GET" } }, "without an absolute URL"],
    ["an address without a host", { ...whole, request: { method: "GET", url: "/v2/minha-loja" } }, "without an absolute URL"],
    ["an address that is an object", { ...whole, request: { method: "GET", url: { href: url } } }, "without an absolute URL"],
    ["no response", { request: whole.request }, "without a response"],
    ["a response that is null", { ...whole, response: null }, "without a response"],
    ["a status of 0", entry(url, body, { response: { status: 0 } }), "without a response"],
    ["no status", { ...whole, response: {} }, "with a status that is none"],
    ["a status as a text", entry(url, body, { response: { status: "200" } }), "with a status that is none"],
    ["a status that is a CPF", entry(url, body, { response: { status: 12345678909 } }), "with a status that is none"],
    ["a status below zero", entry(url, body, { response: { status: -1 } }), "with a status that is none"],
    ["a status with a fraction", entry(url, body, { response: { status: 200.5 } }), "with a status that is none"],
    [
      "a body that is an object",
      entry(url, body, { response: { content: { ...json, text: body } } }),
      "with a body that is no text",
    ],
    ["a body that is a number", entry(url, body, { response: { content: { ...json, text: 1 } } }), "with a body that is no text"],
    [
      "a body in base64 with a letter that is none",
      entry(url, body, { response: { content: { ...json, text: "e30*", encoding: "base64" } } }),
      "with a body in broken base64",
    ],
    [
      "a body in base64 that is cut",
      entry(url, body, { response: { content: { ...json, text: "e3030", encoding: "base64" } } }),
      "with a body in broken base64",
    ],
    [
      "a body in another encoding",
      entry(url, body, { response: { content: { ...json, text: "{}", encoding: "rot13" } } }),
      "with a body in an unknown encoding",
    ],
    [
      "an encoding that is no text",
      entry(url, body, { response: { content: { ...json, text: "{}", encoding: {} } } }),
      "with a body in an unknown encoding",
    ],
  ])("%s", async (_what, broken, why) => {
    expect(await noted(broken)).toEqual([`1 entry left out, ${why}`]);
  });

  test("a file of nothing else ends with 3", async () => {
    const { code, stdout } = await har([await recordingOf([null, null, 7])]);
    expect(code).toBe(3);
    expect(stdout).toContain("3 entries left out, no objects\n");
  });
});

describe("a header that is none is left out and counted, and its entry is checked:", () => {
  const limits = [
    { name: "x-ratelimit-limit", value: "120" },
    { name: "X-RateLimit-Remaining", value: " 119 " },
  ];
  test.each<[string, unknown]>([
    ["null", null],
    ["a text", "x-ratelimit-limit: 120"],
    ["without a value", { name: "Date" }],
    ["with a value that is null", { name: "x-ratelimit-limit", value: null }],
    ["with a value that is a number", { name: "x-ratelimit-limit", value: 120 }],
    ["with a value of two lines", { name: "x-ratelimit-limit", value: "120\r\nSet-Cookie: a" }],
    ["with a value that no header can have", { name: "x-ratelimit-limit", value: "120 ✓" }],
    ["with a value with a NUL", { name: "x-ratelimit-limit", value: "120\0" }],
    ["without a name", { value: "120" }],
    ["with an empty name", { name: "", value: "120" }],
    ["with a space in its name", { name: "x-ratelimit-limit ", value: "120" }],
    ["with a line end in its name", { name: "x-ratelimit-\nlimit", value: "120" }],
    ["with an accent in its name", { name: "x-ratelimit-límit", value: "120" }],
    ["with a name that is an object", { name: {}, value: "120" }],
  ])("%s", async (_what, header) => {
    const broken = entry(url, body, { response: { headers: [header, ...limits] } });
    expect(await noted(broken)).toEqual(["1 header left out, no name or value of one"]);
  });

  test("the pseudo-headers of HTTP/2 count as none, and are no fault", async () => {
    expect(await noted(entry(url, body, { response: { headers: [{ name: ":status", value: "200" }, ...limits] } }))).toEqual([]);
  });

  test.each([null, {}, "none", 7])("headers that are %j are as good as none", async (headers) => {
    const recording = await recordingOf([entry(url, body, { response: { headers } })]);
    const { operations } = reportOf(await har([recording, "--format", "json"]));
    expect(operations.find(({ operation }) => operation === "customers.get")?.findings).toMatchObject([
      { kind: "rate-limit", place: "X-RateLimit-Limit" },
      { kind: "rate-limit", place: "X-RateLimit-Remaining" },
    ]);
  });
});

test.each([null, "120", -5, 1e300, 12345678909])("a time of %j is none that is shown", async (time) => {
  const recording = await recordingOf([{ ...whole, time }]);
  const { operations } = reportOf(await har([recording, "--format", "json"]));
  expect(operations.find(({ operation }) => operation === "customers.get")?.latencyMs).toBe(time === -5 ? 0 : undefined);
});

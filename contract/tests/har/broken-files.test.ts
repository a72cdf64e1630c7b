import { describe, expect, test } from "vitest";
import { har } from "../support/command.ts";
import { entry, fileWith, recordingOf } from "../support/recording.ts";

const url = "https://api.dooki.com.br/v2/minha-loja/customers/70001";

describe("a file that is no JSON ends with 2 and the line and column of the fault, or of the text in which it is:", () => {
  test.each([
    ["nothing", "", "line 1, column 1: it ends too early"],
    ["a value of no kind", '{\n  "log": maria@example.com\n}', "line 2, column 10"],
    ["a comma too many", '{\n  "log": {},\n}', "line 3, column 1"],
    ["a comma too few", '{"log":\n{"a": 1\n  "b": 2}}', "line 3, column 3"],
    ["a text that does not end", '{"log": "invented-secret', "line 1, column 9"],
    ["an object that does not end", '{"log": {"entries": []}', "line 1, column 24: it ends too early"],
    ["a line break in a text", '{"log": "a\nb"}', "line 1, column 9"],
    ["an unknown escape", '{"log": "\\x"}', "line 1, column 9"],
    ["a bracket of the other kind", '{"log": [}', "line 1, column 10"],
    ["something behind the end", "{}\n{}", "line 2, column 1"],
    ["a number with a zero in front", '{"log": 012}', "line 1, column 10"],
  ])("%s", async (_what, content, place) => {
    expect(() => JSON.parse(content)).toThrow();
    const file = await fileWith(content);
    expect(await har([file])).toEqual({ code: 2, stdout: "", stderr: `error: ${file}: no JSON at ${place}\n` });
  });
});

describe("a file that is no recording ends with 2 and the place of the fault:", () => {
  const whole = entry(url, {});
  test.each<[string, unknown, string]>([
    ["a list", [], "the file: expected an object"],
    ["another document", { openapi: "3.1.0" }, "log: expected an object"],
    ["no entries", { log: {} }, "log.entries: expected an array"],
    [
      "an entry without a request",
      { log: { entries: [{ response: whole.response }] } },
      "log.entries[0].request: expected an object",
    ],
    [
      "a status as a text",
      { log: { entries: [whole, whole, whole, { ...whole, response: { status: "200" } }] } },
      "log.entries[3].response.status: expected an integer",
    ],
    ["no status", { log: { entries: [{ ...whole, response: {} }] } }, "log.entries[0].response.status: expected an integer"],
    [
      "a header without a value",
      { log: { entries: [{ ...whole, response: { status: 200, headers: [{ name: "Date" }] } }] } },
      "log.entries[0].response.headers[0].value: expected a string",
    ],
    [
      "an address without a host",
      { log: { entries: [whole, { ...whole, request: { method: "GET", url: "/v2/minha-loja/customers/70001" } }] } },
      "log.entries[1].request.url: expected an absolute URL",
    ],
  ])("%s", async (_what, content, message) => {
    const file = await fileWith(JSON.stringify(content));
    expect(await har([file])).toEqual({ code: 2, stdout: "", stderr: `error: ${file}: ${message}\n` });
  });
});

describe("arguments that do not fit end with 2:", () => {
  test("a file that is not there", async () => {
    expect(await har(["/nowhere/store.har"])).toMatchObject({
      code: 2,
      stderr: "error: /nowhere/store.har: cannot be read: ENOENT\n",
    });
  });

  test("no file, and a server that is none", async () => {
    expect(await har([])).toMatchObject({ code: 2, stderr: expect.stringContaining("missing required argument 'file'") });
    const server = await har([await recordingOf([]), "--server", "minha-loja"]);
    expect(server).toMatchObject({ code: 2, stderr: expect.stringContaining("Expected an absolute http or https address.") });
  });
});

test("a file that begins with a byte order mark is read", async () => {
  const file = await fileWith(`\ufeff${JSON.stringify({ log: { entries: [] } })}`);
  expect((await har([file])).stderr).toBe("");
});

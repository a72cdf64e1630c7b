import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { har } from "../support/command.ts";
import { fileWith, recordingOf } from "../support/recording.ts";

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
  test.each<[string, unknown, string]>([
    ["a list", [], "the file: expected an object"],
    ["null", null, "the file: expected an object"],
    ["another document", { openapi: "3.1.0" }, "log: expected an object"],
    ["a log of another kind", { log: [] }, "log: expected an object"],
    ["no entries", { log: {} }, "log.entries: expected an array"],
    ["entries by name", { log: { entries: {} } }, "log.entries: expected an array"],
  ])("%s", async (_what, content, message) => {
    const file = await fileWith(JSON.stringify(content));
    expect(await har([file])).toEqual({ code: 2, stdout: "", stderr: `error: ${file}: ${message}\n` });
  });
});

describe("a file that is nested 100 000 deep ends with 2 and the place where it is too deep:", () => {
  const [open, close] = ["[".repeat(100_000), "]".repeat(100_000)];
  test.each([
    ["arrays", open + close, "line 1, column 501"],
    ["arrays that do not end", open, "line 1, column 501"],
    ["objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, "line 1, column 2501"],
    ["an entry", `{"log":\n{"entries": [${open}${close}]}}`, "line 2, column 511"],
    ["a field that nobody reads", `{"log": {"entries": [], "_own": ${open}${close}}}`, "line 1, column 531"],
  ])("%s", async (_what, content, place) => {
    const file = await fileWith(content);
    const stderr = `error: ${file}: nested deeper than 500 levels at ${place}\n`;
    expect(await har([file])).toEqual({ code: 2, stdout: "", stderr });
  });

  test("brackets in a text are no nesting", async () => {
    const file = await fileWith(JSON.stringify({ log: { entries: [], comment: `"\\${open}` } }));
    expect(await har([file])).toMatchObject({ code: 3, stderr: "" });
  });
});

describe("arguments that do not fit end with 2:", () => {
  test("a file that is not there", async () => {
    expect(await har(["/nowhere/store.har"])).toMatchObject({
      code: 2,
      stderr: "error: /nowhere/store.har: cannot be read: ENOENT\n",
    });
  });

  test("a report in the place of the recording, by whatever name, and the recording stays", async () => {
    const file = await fileWith('{"log":{"entries":[]}}');
    for (const output of [file, `${dirname(file)}/./${basename(file)}`]) {
      const { code, stdout, stderr } = await har([file, "--output", output]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("--output would replace the recording");
    }
    expect(await readFile(file, "utf8")).toBe('{"log":{"entries":[]}}');
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

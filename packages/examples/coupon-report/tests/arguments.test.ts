import { memory } from "@yampi-openapi/example-command-line/testing/streams";
import { CommanderError } from "commander";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseArguments } from "../src/arguments.js";

beforeEach(() => void vi.stubEnv("YAMPI_ALIAS", undefined).stubEnv("YAMPI_BASE_URL", undefined));
afterEach(() => void vi.unstubAllEnvs());

function parse(...argv: string[]) {
  const streams = { stdout: memory(), stderr: memory() };
  try {
    return { ...streams, args: parseArguments(argv, streams), code: undefined };
  } catch (error) {
    expect(error).toBeInstanceOf(CommanderError);
    return { ...streams, args: undefined, code: (error as CommanderError).exitCode };
  }
}

test("only a coupon is required", () => {
  expect(parse("9001").args).toEqual({ coupons: [9001], delimiter: ",", bom: false, resume: false, showPersonalData: false });
});

test.each([
  [";", ";"],
  [",", ","],
  ["tab", "\t"],
  ["\t", "\t"],
  ["\\t", "\t"],
])("%j separates by %j", (given, delimiter) => {
  expect(parse("9001", "--csv", "-", "--delimiter", given).args).toMatchObject({ delimiter });
});

test("the base URL may come from the environment", () => {
  vi.stubEnv("YAMPI_BASE_URL", "http://127.0.0.1:4010");
  expect(parse("9001").args).toMatchObject({ baseUrl: "http://127.0.0.1:4010" });
  expect(parse("9001", "--base-url", "http://127.0.0.1:4011").args).toMatchObject({ baseUrl: "http://127.0.0.1:4011" });
});

test("the alias may come from the environment", () => {
  vi.stubEnv("YAMPI_ALIAS", "minha-loja");
  expect(parse("9001").args).toMatchObject({ alias: "minha-loja" });
  expect(parse("9001", "--alias", "outra-loja").args).toMatchObject({ alias: "outra-loja" });
});

test("every option is read", () => {
  const files = ["--ids-from", "ids.txt", "--csv", "out.csv", "--jsonl", "out.jsonl", "--json", "out.json", "--resume"];
  const others = ["--alias", "minha-loja", "--base-url", "http://127.0.0.1:4010", "--limit", "10", "--show-personal-data"];
  expect(parse("9001", "9002", ...files, ...others, "--delimiter", ";", "--bom").args).toEqual({
    coupons: [9001, 9002],
    idsFrom: "ids.txt",
    resume: true,
    jsonl: "out.jsonl",
    alias: "minha-loja",
    csv: "out.csv",
    delimiter: ";",
    bom: true,
    json: "out.json",
    baseUrl: "http://127.0.0.1:4010",
    limit: 10,
    showPersonalData: true,
  });
});

test("what is written as a number is an ID, and all else a code", () => {
  const codes = ["BEMVINDO10", "10OFF", "1E5", "DIA DAS MÃES"];
  expect(parse("9001", ...codes).args).toMatchObject({ coupons: [9001, ...codes] });
});

test("a code that is written as a number takes --code, as any other may, and stands behind the others", () => {
  const argv = ["--code", "2026", "7", "--code", "10.5", "A", "--code", "B"];
  expect(parse(...argv).args).toMatchObject({ coupons: [7, "A", "2026", "10.5", "B"] });
});

describe("is refused, with a word about what was wrong:", () => {
  test.each([
    ["no coupon", [], /missing required argument/],
    ["an ID of 0", ["0"], /'coupon'.*positive integer.*--code/],
    ["a negative ID", ["-1"], /'coupon'.*positive integer/],
    ["an ID with a fraction", ["1.5"], /'coupon'.*positive integer/],
    ["IDs in one argument", ["1,2"], /'coupon'.*positive integer/],
    ["an ID that a number cannot hold", ["9007199254740993"], /'coupon'.*positive integer/],
    ["an ID that is none behind one that is", ["1", "0"], /'coupon'.*positive integer/],
    ["an empty code, which would find every coupon", [""], /'coupon'.*code of a coupon/],
    ["an empty --code", ["--code", ""], /--code.*code of a coupon/],
    ["a code of space", [" "], /'coupon'.*code of a coupon/],
    ["a code that a terminal obeys", ["A\u001b[2J"], /'coupon'.*code of a coupon/],
    ["a limit of 0", ["1", "--limit", "0"], /--limit.*positive integer/],
    ["an option that takes a value, without one", ["1", "--csv"], /argument missing/],
    ["a file without a name", ["1", "--csv", ""], /--csv.*name of a file/],
    ["a file that may be another report's own", ["1", "--csv", "out.csv.part"], /--csv.*\.part, \.journal and \.lock/],
    ["the list of IDs", ["--ids-from", "ids.txt", "--csv", "./ids.txt"], /--csv would replace the list of --ids-from/],
    ["the lock of a report", ["1", "--json", "OUT.CSV.LOCK"], /--json.*\.part, \.journal and \.lock/],
    ["an unknown option", ["1", "--xml", "out.xml"], /unknown option/],
    ["credentials, which every user of the machine could read there", ["1", "--user-token", "x"], /unknown option/],
    ["two formats in standard output", ["1", "--csv", "-", "--json", "-"], /cannot both go to standard output/],
    ["two formats in one file", ["1", "--csv", "out", "--jsonl", "./out"], /--csv and --jsonl cannot both go to .*out/],
    ["another separator", ["1", "--csv", "out.csv", "--delimiter", "|"], /--delimiter.*Expected ; or , or tab\./],
    ["a separator of two", ["1", "--csv", "out.csv", "--delimiter", ";;"], /Expected ; or , or tab\./],
    ["a separator that is none", ["1", "--csv", "out.csv", "--delimiter", ""], /Expected ; or , or tab\./],
    ["a name that every object has", ["1", "--csv", "out.csv", "--delimiter", "toString"], /Expected ; or , or tab\./],
    [
      "--delimiter without a CSV file",
      ["1", "--jsonl", "out", "--delimiter", ","],
      /--delimiter is about the CSV file: give --csv/,
    ],
    ["--bom without a CSV file", ["1", "--json", "out", "--bom"], /--bom is about the CSV file: give --csv/],
    ["--resume without a file", ["1", "--resume"], /--resume goes on with files: give --csv or --jsonl/],
    ["--resume of standard output", ["1", "--resume", "--csv", "-"], /--resume goes on with files, and not with standard output/],
  ])("%s", (_what, argv, message) => {
    const { stdout, stderr, code } = parse(...argv);
    expect(code).toBe(1);
    expect(stderr.text()).toMatch(message);
    expect(stdout.text()).toBe("");
  });
});

test("--help goes to standard output and tells the options, where credentials come from and the exit codes", () => {
  const { stdout, stderr, code } = parse("--help");
  expect(code).toBe(0);
  expect(stderr.text()).toBe("");
  for (const word of [
    "--code",
    "--ids-from",
    "--alias",
    "--csv",
    "--jsonl",
    "--json",
    "--resume",
    "--limit",
    "--show-personal-data",
    "YAMPI_USER_TOKEN",
  ]) {
    expect(stdout.text()).toContain(word);
  }
  expect(stdout.text()).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 .*\n {2}3 .*\n {2}4 .*\n {2}5 .*\n {2}6 .*\n {2}130 /);
});

test("--version goes to standard output", () => {
  const { stdout, code } = parse("--version");
  expect(code).toBe(0);
  expect(stdout.text()).toMatch(/^\d+\.\d+\.\d+\n$/);
});

import { CommanderError } from "commander";
import { expect, test, vi } from "vitest";
import { loadContract } from "../../src/description.ts";
import { parseArguments } from "../../src/live/arguments.ts";
import { memory } from "../support/command.ts";

const owners = new Map([
  ["addresses", ["customers"]],
  ["catalog/comments", []],
  ["customers", []],
  ["orders/comments", ["orders"]],
]);

const { signal } = new AbortController();

function parse(...argv: string[]): { ids?: ReadonlyMap<string, number>; baseUrl?: string | undefined; complaint: string } {
  const [stdout, stderr] = [memory(), memory()];
  try {
    const { ids, baseUrl } = parseArguments({ owners }, { argv, stdout, stderr, isWatched: false, signal, loadContract });
    return { ids, baseUrl, complaint: "" };
  } catch (error) {
    expect(error).toBeInstanceOf(CommanderError);
    return { complaint: stderr.text() };
  }
}

test("an ID below another is taken with that of its owner, in either order", () => {
  const ids = new Map([
    ["customers", 1],
    ["addresses", 2],
  ]);
  expect(parse("--id", "customers=1", "--id", "addresses=2").ids).toEqual(ids);
  expect(parse("--id", "addresses=2", "--id", "customers=1").ids).toEqual(ids);
  expect(parse("--id", "customers=1").ids).toEqual(new Map([["customers", 1]]));
});

test("and is refused without, since a list could give another owner", () => {
  expect(parse("--id", "addresses=2").complaint).toBe(
    "error: --id addresses: its owner is missing; also give --id customers=ID. npm run contract:live -- --help says more.\n",
  );
});

test("a kind that is not exact is an error, which names those that end with it", () => {
  expect(parse("--id", "comments=5").complaint).toContain(
    "Expected KIND=ID, such as addresses=123; comments can be catalog/comments or orders/comments.",
  );
  expect(parse("--id", "mments=5").complaint).toContain("Expected KIND=ID, such as addresses=123; --help lists the kinds.");
  expect(parse("--id", "catalog/comments=5").ids).toEqual(new Map([["catalog/comments", 5]]));
});

test("the address is that of --base-url, then that of the environment, so that the report names what was checked", () => {
  vi.stubEnv("YAMPI_BASE_URL", "http://127.0.0.1:4010");
  expect(parse().baseUrl).toBe("http://127.0.0.1:4010");
  expect(parse("--base-url", "http://127.0.0.1:4011").baseUrl).toBe("http://127.0.0.1:4011");
  vi.unstubAllEnvs();
});

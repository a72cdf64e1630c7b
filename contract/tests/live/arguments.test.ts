import { CommanderError } from "commander";
import { expect, test } from "vitest";
import { parseArguments } from "../../src/live/arguments.ts";
import { memory } from "../support/command.ts";

const kinds = new Map([
  ["addresses", ["customers"]],
  ["customers", []],
]);

function parse(...argv: string[]): { ids?: ReadonlyMap<string, number>; complaint: string } {
  const [stdout, stderr] = [memory(), memory()];
  try {
    const { ids } = parseArguments(kinds, { argv, stdout, stderr, isWatched: false, signal: new AbortController().signal });
    return { ids, complaint: "" };
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
    "error: --id addresses: it is known below its owner alone; give --id customers=ID, too. npm run contract:live -- --help says more.\n",
  );
});

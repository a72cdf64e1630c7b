import { expect, inject, it } from "vitest";
import { inspectResponse } from "../../../src/drift/index.js";
import { operations } from "../../../src/generated/operations.js";
import { responses } from "../../../src/generated/responses.js";
import * as client from "../../../src/index.js";
import { description } from "../../support/description.js";
import { isWhole } from "../../support/whole.js";
import { cases } from "./cases.js";
import { bodyGroups, callGroups, sampled } from "./checks.js";

const parts = {
  document: description,
  mockUrl: inject("mockUrl"),
  client,
  operations,
  responses,
  inspectResponse,
  mostAlterations: isWhole ? Number.POSITIVE_INFINITY : 80,
};

const groups = [...bodyGroups(parts), ...callGroups(parts)];

it("Every case is of an operation", () => {
  expect(operations.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(cases)));
});

// One test for each operation and kind of request: a test for each check would cost more than the check.
it.each((isWhole ? groups : sampled(groups)).filter(({ checks }) => checks.length > 0))("$about", async ({ about, checks }) => {
  const failed: Error[] = [];
  for (const { says, run } of checks) {
    try {
      await run();
    } catch (cause) {
      failed.push(new Error(`${about} ${says}: ${(cause as Error).message}`, { cause }));
    }
  }
  if (failed.length > 0) throw failed.length === 1 ? failed[0] : new AggregateError(failed, failed.map(String).join("\n"));
});

it("A sample has every check: what several operations share is one and the same", () => {
  const said = new Map<string, Set<string>>();
  for (const { shared, says } of groups.flatMap(({ checks }) => checks)) {
    if (shared !== undefined) said.set(shared, (said.get(shared) ?? new Set()).add(says.replaceAll(/\b\d\d\d\b/g, "200")));
  }
  expect([...said.values()].filter(({ size }) => size > 1)).toEqual([]);
});

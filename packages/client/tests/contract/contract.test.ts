import { describe, expect, inject, it } from "vitest";
import { inspectResponse } from "../../src/drift/index.js";
import { operations } from "../../src/generated/operations.js";
import { responses } from "../../src/generated/responses.js";
import * as client from "../../src/index.js";
import { description } from "../support/description.js";
import { isWhole } from "../support/whole.js";
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

for (const { about, checks } of isWhole ? groups : sampled(groups)) {
  describe(about, () => {
    for (const { says, run } of checks) it(says, run);
  });
}

it("A sample has every check: what several operations share is one and the same", () => {
  const said = new Map<string, Set<string>>();
  for (const { shared, says } of groups.flatMap(({ checks }) => checks)) {
    if (shared !== undefined) said.set(shared, (said.get(shared) ?? new Set()).add(says.replaceAll(/\b\d\d\d\b/g, "200")));
  }
  expect([...said.values()].filter(({ size }) => size > 1)).toEqual([]);
});

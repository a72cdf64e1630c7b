import { describe, inject, it } from "vitest";
import { inspectAnswer } from "../../src/drift/index.js";
import { answers } from "../../src/generated/answers.js";
import { operations } from "../../src/generated/operations.js";
import * as client from "../../src/index.js";
import { description } from "../support/description.js";
import { isWhole } from "../support/whole.js";
import { bodyGroups, callGroups, sampled } from "./checks.js";

const parts = {
  document: description,
  mockUrl: inject("mockUrl"),
  client,
  operations,
  answers,
  inspectAnswer,
  mostAlterations: isWhole ? Number.POSITIVE_INFINITY : 250,
};

const groups = [...bodyGroups(parts), ...callGroups(parts)];

for (const { about, checks } of isWhole ? groups : sampled(groups)) {
  describe(about, () => {
    for (const { says, run } of checks) it(says, run);
  });
}

import { describe, inject, it } from "vitest";
import { inspectAnswer } from "../../src/drift/index.js";
import { answers } from "../../src/generated/answers.js";
import { operations } from "../../src/generated/operations.js";
import * as client from "../../src/index.js";
import { description } from "../support/description.js";
import { bodyGroups, callGroups } from "./checks.js";

const parts = {
  document: description,
  mockUrl: inject("mockUrl"),
  client,
  operations,
  answers,
  inspectAnswer,
};

for (const { about, checks } of [...bodyGroups(parts), ...callGroups(parts)]) {
  describe(about, () => {
    for (const { says, run } of checks) it(says, run);
  });
}

import { expect, test } from "vitest";
import { assess } from "../src/assess.ts";
import type { Exchange } from "../src/exchange.ts";
import { operations, realAnswer } from "./support/examples.ts";

const [operation] = operations;
if (!operation) throw new Error("The description has no operations");

const exchange: Exchange = {
  operation: operation.id,
  status: 200,
  contentType: "application/json",
  text: JSON.stringify(realAnswer(operation)),
  rateLimit: { limit: 120, remaining: 119 },
  latencyMs: 85.4,
};

test("an answer that fits the description, and that the client all the same could not read, is no success", () => {
  const report = assess({ operation, exchanges: [exchange], failure: "the client stumbled", absence: "" });
  expect(report).toMatchObject({ outcome: "failed", reason: "the client stumbled", findings: [] });
});

test("an answer that breaks the description is checked, although the client could not read it", () => {
  const broken = { ...exchange, text: JSON.stringify({ result: {} }) };
  const report = assess({ operation, exchanges: [broken], failure: "the answer is in no envelope", absence: "" });
  expect(report).toMatchObject({ outcome: "checked", reason: undefined, findings: [{ kind: "envelope", breaking: true }] });
});

test("of several answers the median latency counts, in whole milliseconds, and the last that told its rate limit", () => {
  const silent = { ...exchange, latencyMs: 3, rateLimit: { limit: undefined, remaining: undefined } };
  const exchanges = [{ ...exchange, latencyMs: 900, rateLimit: { limit: 120, remaining: 118 } }, exchange, silent];
  expect(assess({ operation, exchanges, absence: "" })).toMatchObject({
    latencyMs: 85,
    rateLimit: { limit: 120, remaining: 119 },
  });
});

import { describe, expect, test } from "vitest";
import { assess } from "../src/assess.ts";
import type { Exchange } from "../src/exchange.ts";
import { operationOf, realResponse } from "./support/examples.ts";

const operation = operationOf("customers.get");
const exchange: Exchange = {
  operation: operation.id,
  status: 200,
  contentType: "application/json",
  text: JSON.stringify(realResponse(operation).body),
  rateLimit: { limit: 120, remaining: 119 },
  latencyMs: 85.4,
};

test("a response that fits the description, and that the client all the same could not read, is no success", () => {
  const report = assess({ operation, exchanges: [exchange], failure: "the client stumbled", absence: "" });
  expect(report).toMatchObject({ outcome: "failed", reason: "the client stumbled", findings: [] });
});

test("a response that breaks the description is checked, although the client could not read it", () => {
  const broken = { ...exchange, text: JSON.stringify({ result: {} }) };
  const report = assess({ operation, exchanges: [broken], failure: "the response is in no envelope", absence: "" });
  expect(report).toMatchObject({ outcome: "checked", reason: undefined, findings: [{ kind: "envelope", breaking: true }] });
});

test("of several responses the median latency counts, in whole milliseconds, and the last that told its rate limit", () => {
  const silent = { ...exchange, latencyMs: 3, rateLimit: { limit: undefined, remaining: undefined } };
  const exchanges = [{ ...exchange, latencyMs: 900, rateLimit: { limit: 120, remaining: 118 } }, exchange, silent];
  expect(assess({ operation, exchanges, absence: "" })).toMatchObject({
    latencyMs: 85,
    rateLimit: { limit: 120, remaining: 119 },
  });
});

describe("an empty response", () => {
  const empty = { ...exchange, contentType: "", text: "" };

  test("is a success of an operation that gives nothing", () => {
    const deletion = operationOf("promocodes.delete");
    const exchanges = [{ ...empty, operation: deletion.id, status: 204 }];
    expect(assess({ operation: deletion, exchanges, absence: "" })).toMatchObject({
      outcome: "checked",
      responses: { 204: 1 },
      envelopes: [],
      findings: [],
    });
  });

  test("is none of an operation that gives an entity", () => {
    expect(assess({ operation, exchanges: [empty], absence: "" })).toMatchObject({
      outcome: "skipped",
      reason: "no response was a result that can be read (200)",
      findings: [{ kind: "not-json", breaking: false, found: "an empty body" }],
    });
  });

  test("is held to the statuses that are described", () => {
    expect(assess({ operation, exchanges: [{ ...empty, status: 204 }], absence: "" })).toMatchObject({
      outcome: "checked",
      findings: [{ kind: "status", breaking: true, found: "204" }],
    });
  });

  test("is no success where it is an error", () => {
    const report = assess({ operation, exchanges: [{ ...empty, status: 500 }], absence: "" });
    expect(report).toMatchObject({ outcome: "skipped", findings: [{ kind: "not-json", status: 500 }] });
  });
});

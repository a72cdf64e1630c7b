import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/report/report.ts";
import { against, live, reportOf } from "../support/command.ts";
import { entityOf, ids, reads, schemas } from "../support/examples.ts";
import { type Change, standIn } from "../support/stand-in.ts";

type Json = { [name: string]: unknown };

/** What a check finds where one operation answers otherwise, without counts, and how it ends. */
async function findingsOf(operation: string, change: Change) {
  const { url } = await standIn((served, asked) => (asked === operation ? change(served, asked) : {}));
  const ending = await live(against(url, "--id", "customers=70001", "--format", "json"));
  const { operations } = reportOf(ending);
  for (const other of operations.filter((each) => each.operation !== operation)) expect(other.findings).toEqual([]);
  return { code: ending.code, findings: operations.find((each) => each.operation === operation)?.findings };
}

/** An answer whose first entity is another. */
function entity(work: (entity: Json) => void): Change {
  return ({ body }) => {
    work(entityOf(body));
    return { body };
  };
}

const isList = (id: string) => reads.some((operation) => operation.id === id && operation.result === "list");

/** Whether the fields of its entity are known; where they are not, none is new. */
const isClosed = (id: string) => {
  const entity = reads.find((operation) => operation.id === id)?.entity ?? "";
  return !schemas.some(([name, schema]) => name === entity && "additionalProperties" in schema);
};

const found = (kind: string, place: string, expected: string, what: string): Finding => ({
  kind,
  breaking: kind !== "new-property",
  status: 200,
  place,
  expected,
  found: what,
  count: 1,
});

describe.each(ids)("%s: a break is found, named and ends with 1 where", (operation) => {
  const place = isList(operation) ? "/data/*" : "/data";

  test("a property is gone", async () => {
    const { code, findings } = await findingsOf(
      operation,
      entity((customer) => delete customer.id),
    );
    expect({ code, findings }).toEqual({ code: 1, findings: [found("missing", `${place}/id`, "integer", "nothing")] });
  });

  test("a type is another", async () => {
    const { code, findings } = await findingsOf(
      operation,
      entity((customer) => (customer.id = "70001")),
    );
    expect({ code, findings }).toEqual({ code: 1, findings: [found("type", `${place}/id`, "integer", "string (digits)")] });
  });

  test("null comes where it may not", async () => {
    const { code, findings } = await findingsOf(
      operation,
      entity((customer) => (customer.id = null)),
    );
    expect({ code, findings }).toEqual({ code: 1, findings: [found("type", `${place}/id`, "integer", "null")] });
  });

  test("a status is not described", async () => {
    const { code, findings } = await findingsOf(operation, () => ({ status: 418, body: { message: "no coffee" } }));
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ kind: "status", status: 418, breaking: true, found: "418" }]);
  });

  test("the envelope is another", async () => {
    const { code, findings } = await findingsOf(operation, ({ body }) => ({ body: { result: entityOf(body) } }));
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ kind: "envelope", place: "", breaking: true }]);
  });
});

describe("a break is found, named and ends with 1 where", () => {
  test.each<[string, string, Change, Finding]>([
    [
      "a value is outside of its enum",
      "customers.get",
      entity((customer) => (customer.type = "x")),
      found("enum", "/data/type", '"f" or "j"', "string"),
    ],
    [
      "an e-mail is none",
      "customers.get",
      entity((customer) => (customer.email = "maria at example")),
      found("format", "/data/email", "string (email)", "string"),
    ],
    [
      "a local time has become an instant",
      "promocodes.get",
      entity((coupon) => ((coupon.start_at as Json).date = "2026-01-01T00:00:00Z")),
      found("format", "/data/start_at/date", "string (local date-time)", "string (date-time)"),
    ],
    [
      "something deep in a relation is of another type",
      "promocodes.listCustomers",
      entity((customer) => ((customer.spreadsheet as { data: Json }).data.city = 7)),
      found("type", "/data/*/spreadsheet/data/city", "string", "integer"),
    ],
  ])("%s", async (_what, operation, change, finding) => {
    expect(await findingsOf(operation, change)).toEqual({ code: 1, findings: [finding] });
  });

  test("the envelope is lost", async () => {
    const { code, findings } = await findingsOf("customers.get", ({ body }) => ({ body: entityOf(body) }));
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ kind: "envelope", breaking: true }]);
  });
});

describe("what breaks nothing is reported and ends with 0:", () => {
  test.each(ids.filter(isClosed))("%s: a new property", async (operation) => {
    const { code, findings } = await findingsOf(
      operation,
      entity((customer) => (customer.loyalty_points = 7)),
    );
    const place = isList(operation) ? "/data/*" : "/data";
    expect({ code, findings }).toEqual({
      code: 0,
      findings: [found("new-property", `${place}/loyalty_points`, "nothing", "integer")],
    });
  });

  test("missing headers of the rate limit", async () => {
    const { code, findings } = await findingsOf("customers.get", () => ({ headers: { "X-RateLimit-Limit": "60" } }));
    expect(code).toBe(0);
    expect(findings).toEqual([
      {
        kind: "rate-limit",
        breaking: false,
        status: 200,
        place: "X-RateLimit-Remaining",
        expected: "a whole number",
        found: "nothing",
        count: 1,
      },
    ]);
  });

  test("the documented envelope in the place of the observed one", async () => {
    const { url } = await standIn(({ body }, asked) => (asked === "promocodes.get" ? { body: entityOf(body) } : {}));
    const ending = await live(against(url, "--format", "json"));
    expect(ending.code).toBe(0);
    expect(reportOf(ending).operations.find(({ operation }) => operation === "promocodes.get")?.envelopes).toEqual([
      "documented",
    ]);
  });
});

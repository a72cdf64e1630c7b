import { describe, expect, test } from "vitest";
import type { Finding, OperationReport } from "../../src/report/report.ts";
import { against, live, reportOf } from "../support/command.ts";
import { entityOf, entityReads, findEntity, reads, realResponse, schemaOf } from "../support/examples.ts";
import { type Change, standIn } from "../support/stand-in.ts";

type Json = { [name: string]: unknown };

/** What a check finds where every operation responds otherwise, and how it ends. */
async function check(
  change: Change,
): Promise<{ code: number | null; findings: ReadonlyMap<string, OperationReport["findings"]> }> {
  const { url } = await standIn(change);
  const ending = await live(against(url, "--format", "json"));
  const { operations } = reportOf(ending);
  return { code: ending.code, findings: new Map(operations.map(({ operation, findings }) => [operation, findings])) };
}

/** The same where one operation responds otherwise. Nothing is found of the others. */
async function checkOne(operation: string, change: Change) {
  const { code, findings } = await check((served, asked, path) => (asked === operation ? change(served, asked, path) : {}));
  for (const [other, found] of findings) if (other !== operation) expect(found).toEqual([]);
  return { code, findings: findings.get(operation) };
}

/** A response whose first entity is another. */
function entity(work: (entity: Json, operation: string) => void): Change {
  return ({ body }, operation) => {
    if (entityReads.some(({ id }) => id === operation)) work(entityOf(body), operation);
    return { body };
  };
}

const found = (kind: string, place: string, expected: string, what: string): Finding => ({
  kind,
  breaking: kind !== "new-property",
  status: 200,
  place,
  expected,
  found: what,
  count: 1,
});

/** Of each operation, a property that its entity has to have, and that is of one simple type; of some, no property is known to be there. */
const firm = new Map(entityReads.flatMap(({ id }) => firmProperties(id).map((name): [string, string] => [id, name])));
const firmReads = entityReads.filter(({ id }) => firm.has(id));

function firmProperties(id: string): string[] {
  const { required = [], properties = {} } = schemaOf(id);
  const names = required.filter((each) => ["integer", "string", "boolean"].includes(String(properties[each]?.type)));
  return names.slice(0, 1);
}

// All operations drift at once, since a run costs as much as it has operations; that one does not tell of another is seen below.
describe("of every operation that gives entities a break is found, named and ends with 1 where", () => {
  const changed = (work: (entity: Json, name: string) => void): Change =>
    entity((each, operation) => {
      const name = firm.get(operation);
      if (name) work(each, name);
    });

  test.each<[string, Change, Partial<Finding>]>([
    ["a property is gone", changed((each, name) => delete each[name]), { kind: "missing", found: "nothing" }],
    ["a type is another", changed((each, name) => Object.assign(each, { [name]: {} })), { kind: "type", found: "object" }],
    [
      "null comes where it may not",
      changed((each, name) => Object.assign(each, { [name]: null })),
      { kind: "type", found: "null" },
    ],
  ])("%s", async (_what, change, finding) => {
    const { code, findings } = await check(change);
    expect(code).toBe(1);
    expect(firmReads.length).toBeGreaterThan(entityReads.length / 2);
    for (const operation of firmReads) {
      const place = `${findEntity(realResponse(operation).body).place}/${firm.get(operation.id)}`;
      expect([operation.id, findings.get(operation.id)]).toEqual([
        operation.id,
        [{ ...finding, place, breaking: true, status: 200, count: 1, expected: expect.any(String) }],
      ]);
    }
  });

  test("the envelope is another", async () => {
    const { code, findings } = await check(({ body }) => ({ body: { result: body } }));
    expect(code).toBe(1);
    for (const { id } of entityReads) {
      expect([id, findings.get(id)]).toMatchObject([id, [{ kind: "envelope", place: "", breaking: true }]]);
    }
  });
});

test("of every operation, also one that gives no entity, a status that is not described is found, and ends with 1", async () => {
  const { code, findings } = await check(() => ({ status: 418, body: { message: "no coffee" } }));
  expect(code).toBe(1);
  for (const { id } of reads) {
    expect([id, findings.get(id)]).toMatchObject([id, [{ kind: "status", status: 418, breaking: true, found: "418" }]]);
  }
});

describe("a break is found, named and ends with 1, and is that of no other operation, where", () => {
  test.each<[string, string, Change, Finding]>([
    [
      "a type is another",
      "customers.get",
      entity((customer) => (customer.id = "70001")),
      found("type", "/data/id", "integer from 1", "string (digits)"),
    ],
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
    expect(await checkOne(operation, change)).toEqual({ code: 1, findings: [finding] });
  });

  test("the envelope is lost", async () => {
    const { code, findings } = await checkOne("customers.get", ({ body }) => ({ body: entityOf(body) }));
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ kind: "envelope", breaking: true }]);
  });
});

describe("what breaks nothing is reported and ends with 0:", () => {
  test("a new property of every entity that does not take any", async () => {
    const { code, findings } = await check(entity((each) => (each.loyalty_points = 7)));
    expect(code).toBe(0);
    for (const operation of entityReads.filter(({ id }) => schemaOf(id).additionalProperties !== true)) {
      const { place } = findEntity(realResponse(operation).body);
      expect([operation.id, findings.get(operation.id)]).toEqual([
        operation.id,
        [found("new-property", `${place}/loyalty_points`, "nothing", "integer")],
      ]);
    }
  });

  test("missing headers of the rate limit", async () => {
    const { code, findings } = await checkOne("customers.get", () => ({ headers: { "X-RateLimit-Limit": "60" } }));
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

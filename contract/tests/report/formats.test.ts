import { describe, expect, test } from "vitest";
import { renderJson } from "../../src/report/json.ts";
import { renderJunit } from "../../src/report/junit.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import type { Finding, OperationReport, Report } from "../../src/report/report.ts";
import { renderText } from "../../src/report/text.ts";

const gone: Finding = {
  kind: "missing",
  breaking: true,
  status: 200,
  place: "/data/*/cpf",
  expected: "string or null",
  found: "nothing",
  count: 3,
};
const added: Finding = {
  kind: "new-property",
  breaking: false,
  status: 200,
  place: "/data/*/<email>",
  expected: "nothing",
  found: "integer",
  count: 1,
};
const page: Finding = {
  kind: "not-json",
  breaking: false,
  status: 502,
  place: "",
  expected: "JSON",
  found: "text/html",
  count: 1,
};
const query: Finding = {
  kind: "query",
  breaking: false,
  status: undefined,
  place: "?status_id[]",
  expected: "a described parameter",
  found: "an unknown one",
  count: 1,
};

const checked: OperationReport = {
  operation: "clusters.listCustomers",
  method: "GET",
  path: "/{alias}/customers/clusters/{id}/customers",
  outcome: "checked",
  reason: undefined,
  responses: { 200: 3, 502: 1 },
  envelopes: ["documented"],
  rateLimit: { limit: 120, remaining: 119 },
  latencyMs: 85,
  findings: [gone, added, page, query],
};
const nothing = { responses: {}, envelopes: [], rateLimit: undefined, latencyMs: undefined, findings: [] };
const skipped: OperationReport = {
  ...checked,
  ...nothing,
  operation: "customers.get",
  outcome: "skipped",
  reason: "no ID known; give --id customers=ID",
};
const alike: OperationReport = { ...skipped, operation: "customers.listOrders" };
const failed: OperationReport = {
  ...skipped,
  operation: "promocodes.get",
  outcome: "failed",
  reason: "404: nothing has this ID, or the alias is wrong",
  responses: { 404: 1 },
};
const report: Report = {
  title: "Live contract check of api.example.com",
  description: "0.1.0",
  operations: [checked, skipped, alike, failed],
  leftOut: [
    { reason: "not GET", operations: ["a", "b", "c", "d", "e", "f", "g"].map((name) => `webhooks.${name}`) },
    { reason: "GET that starts a job", operations: ["carts.export", "orders.export"] },
  ],
  notes: ["1 entry left out, not described: GET /{alias}/orders/{…}"],
};

test("the text has a table of what was called, what was not checked, the breaks, the rest, and a conclusion", () => {
  expect(renderText(report)).toBe(`Live contract check of api.example.com, compared with description 0.1.0

| Operation              | Outcome | Responses    | Envelope   | Rate limit      | Latency |
| ---------------------- | ------- | ------------ | ---------- | --------------- | ------- |
| clusters.listCustomers | checked | 200 × 3, 502 | documented | 119 of 120 left | 85 ms   |
| promocodes.get         | failed  | 404          | –          | –               | –       |

Not checked
  customers.get, customers.listOrders: no ID known; give --id customers=ID
  promocodes.get: 404: nothing has this ID, or the alias is wrong

Breaks
  clusters.listCustomers 200 /data/*/cpf: missing: expected string or null, found nothing, 3 times

Worth knowing
  clusters.listCustomers 200 /data/*/<email>: new-property: expected nothing, found integer
  clusters.listCustomers 502 body: not-json: expected JSON, found text/html
  clusters.listCustomers ?status_id[]: query: expected a described parameter, found an unknown one
  7 operations (--format json names them) left out, not GET
  carts.export, orders.export left out, GET that starts a job
  1 entry left out, not described: GET /{alias}/orders/{…}

1 break; 1 of 4 operations checked.
`);
});

test("what was recorded and could not be read stands in the table", () => {
  const refused: OperationReport = {
    ...skipped,
    responses: { 404: 1 },
    reason: "no response was a result that can be read (404)",
  };
  expect(renderText({ ...report, operations: [refused] })).toMatch(/\| customers.get +\| skipped +\| 404 /);
});

test("where nothing was called there is no table", () => {
  const uncalled = { ...report, operations: [skipped] };
  for (const text of [renderText(uncalled), renderMarkdown(uncalled)]) expect(text).not.toMatch(/Outcome|│|\|/);
});

describe("the conclusion", () => {
  test.each<[string, readonly OperationReport[], string]>([
    ["without a break", [{ ...checked, findings: [added] }], "No break; 1 of 1 operations checked."],
    ["with two", [{ ...checked, findings: [gone, { ...gone, place: "/data" }] }], "2 breaks; 1 of 1 operations checked."],
    ["of nothing", [skipped], "Nothing was checked; 0 of 1 operations checked."],
  ])("%s", (_what, operations, conclusion) => {
    expect(renderText({ ...report, operations })).toContain(`\n\n${conclusion}\n`);
  });
});

describe("operations that were not checked for one reason", () => {
  const many = (count: number): OperationReport[] =>
    Array.from({ length: count }, (_, index) => ({
      ...skipped,
      operation: `webhooks.n${index}`,
      reason: "not in the recording",
    }));

  test("are named if they are few", () => {
    for (const render of [renderText, renderMarkdown]) {
      expect(render({ ...report, operations: many(6) })).toContain("webhooks.n4, webhooks.n5: not in the recording\n");
    }
  });

  test("are counted if they are many, and only programs get all names", () => {
    const hundreds = { ...report, operations: many(231) };
    for (const render of [renderText, renderMarkdown]) {
      const text = render(hundreds);
      expect(text).toContain("231 operations (--format json names them): not in the recording\n");
      expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(200);
    }
    expect(JSON.parse(renderJson(hundreds))).toMatchObject({
      operations: hundreds.operations.map(({ operation }) => ({ operation })),
    });
  });
});

describe("the Markdown", () => {
  const markdown = renderMarkdown(report);

  test("has the same parts", () => {
    expect(markdown).toContain("# Live contract check of api.example.com\n\n**1 break; 1 of 4 operations checked.**");
    expect(markdown).toContain(
      "\n| clusters.listCustomers | checked | 200 × 3, 502 | documented | 119 of 120 left | 85 ms   |\n",
    );
    expect(markdown).toContain(
      "## Not checked\n\n- customers.get, customers.listOrders: no ID known; give --id customers=ID\n- promocodes.get: 404",
    );
    expect(markdown).toContain(
      "## Breaks\n\n- clusters.listCustomers 200 /data/\\*/cpf: missing: expected string or null, found nothing, 3 times\n",
    );
  });

  test("lets nothing of a response mean anything", () => {
    expect(markdown).toContain("/data/\\*/\\<email\\>");
    const hostile = { ...report, notes: ["[a](https://example.com) <img> @maria `x` | **b**"] };
    expect(renderMarkdown(hostile)).toContain(
      "- \\[a\\](https://example.com) \\<img\\> @\u200bmaria \\`x\\` \\| \\*\\*b\\*\\*\n",
    );
  });
});

describe("the JSON", () => {
  test("is the report, with its breaks counted", () => {
    const { breaks, conclusion, ...rest } = JSON.parse(renderJson(report)) as Report & { breaks: number; conclusion: string };
    expect({ breaks, conclusion }).toEqual({ breaks: 1, conclusion: "1 break; 1 of 4 operations checked." });
    expect(rest).toEqual(JSON.parse(JSON.stringify(report)));
  });
});

describe("the JUnit report", () => {
  const junit = renderJunit(report);

  test("has a test case for each operation: a failure, a skipped one, an error", () => {
    expect(junit).toContain('<testsuites tests="4" failures="1" errors="1" skipped="2">');
    expect(junit).toMatch(/name="clusters.listCustomers" time="0.085">\s*<failure message="200 \/data\/\*\/cpf: missing: /);
    expect(junit).toMatch(/name="customers.get">\s*<skipped\/>\s*<system-out><!\[CDATA\[no ID known/);
    expect(junit).toMatch(/name="promocodes.get">\s*<error message="404: nothing has this ID/);
  });

  test("has what breaks nothing as output, and the notes as properties", () => {
    expect(junit).toContain("<![CDATA[200 /data/*/<email>: new-property: expected nothing, found integer\n502 body: not-json");
    expect(junit).toContain('<property name="note 3" value="1 entry left out, not described: GET /{alias}/orders/{…}"/>');
  });

  test("is the same for the same report", () => {
    expect(renderJunit(report)).toBe(junit);
  });
});

import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { har, reportOf } from "../support/command.ts";
import { entityOf, operationOf, operations, realResponse, realResponses } from "../support/examples.ts";
import { addressOf, entry, realEntries, realEntry, recordingOf, server } from "../support/recording.ts";

async function check(entries: readonly unknown[], ...argv: string[]): Promise<{ code: number | null; report: Report }> {
  const ending = await har([await recordingOf(entries), "--format", "json", ...argv]);
  expect(ending.stderr).toBe("");
  return { code: ending.code, report: reportOf(ending) };
}

const customerUrl = addressOf(operationOf("customers.get"));
const customerBody = realResponse(operationOf("customers.get")).body;
/** A word of the paths that no path begins with. */
const undescribed = operations
  .flatMap(({ path }) => path.split("/").slice(3))
  .find((word) => /^[a-z]+$/.test(word) && !operations.some(({ path }) => path.startsWith(`/{alias}/${word}`)));
const findingsIn = ({ operations }: Report) => operations.flatMap(({ findings }) => findings);
const outcomesIn = ({ operations }: Report) =>
  Object.fromEntries(operations.map(({ operation, outcome, reason }) => [operation, reason ? `${outcome}: ${reason}` : outcome]));

describe("traffic as it was observed", () => {
  test("has no finding, and every operation is checked", async () => {
    const { code, report } = await check(realEntries());
    expect(code).toBe(0);
    expect(outcomesIn(report)).toEqual(Object.fromEntries(operations.map(({ id }) => [id, "checked"])));
    expect(findingsIn(report)).toEqual([]);
    expect(report.notes).toEqual([]);
    for (const operation of report.operations) {
      expect(operation).toMatchObject({ rateLimit: { limit: 120, remaining: 119 }, latencyMs: 120 });
    }
  });

  test("may be any success that is described, 201 and 204 as well as 200", async () => {
    const entries = operations.flatMap((operation) => realResponses(operation).map((response) => realEntry(operation, response)));
    const { code, report } = await check(entries);
    expect(code).toBe(0);
    expect(findingsIn(report)).toEqual([]);
    expect(report.operations.map(({ operation, outcome, responses }) => ({ operation, outcome, responses }))).toEqual(
      operations.map((operation) => ({
        operation: operation.id,
        outcome: "checked",
        responses: Object.fromEntries(realResponses(operation).map(({ status }) => [status, 1])),
      })),
    );
  });

  test.each<[string, object | undefined]>([
    ["without content", undefined],
    ["of no bytes", { size: 0, mimeType: "x-unknown" }],
    ["with an empty text", { size: 0, mimeType: "text/html", text: "" }],
  ])("may be a deletion %s", async (_what, content) => {
    const deletion = operationOf("promocodes.delete");
    const response = { status: 204, content };
    const { code, report } = await check([entry(addressOf(deletion), undefined, { method: "DELETE", response })]);
    expect(code).toBe(0);
    expect(outcomesIn(report)[deletion.id]).toBe("checked");
    expect(findingsIn(report)).toEqual([]);
  });

  test("may stand at another server, which is told by --server", async () => {
    const proxy = "http://localhost:8080/yampi/v2";
    const { code, report } = await check(realEntries(proxy), "--server", proxy);
    expect(code).toBe(0);
    expect(report.operations.every(({ outcome }) => outcome === "checked")).toBe(true);
  });

  test("may be recorded over http, with a slash at the end, or in base64", async () => {
    const text = Buffer.from(JSON.stringify(customerBody)).toString("base64");
    const response = { content: { size: 1, mimeType: "application/json", encoding: "base64", text } };
    const { report } = await check([
      entry(customerUrl.replace("https:", "http:"), customerBody),
      entry(`${customerUrl}/`, customerBody),
      entry(customerUrl, undefined, { response }),
    ]);
    expect(report.operations.find(({ operation }) => operation === "customers.get")).toMatchObject({
      outcome: "checked",
      responses: { 200: 3 },
      findings: [],
    });
  });
});

describe("a response that breaks the description", () => {
  test("is found in each place once, however often it came, and ends with 1", async () => {
    const broken = { data: { ...entityOf(customerBody), cpf: 7 } };
    const entries = [1, 2, 3].map((id) => entry(customerUrl.replace("70001", String(id)), broken, { time: id * 100 }));
    const { code, report } = await check(entries);
    expect(code).toBe(1);
    expect(findingsIn(report)).toEqual([
      {
        kind: "type",
        breaking: true,
        status: 200,
        place: "/data/cpf",
        expected: "string or null",
        found: "integer",
        count: 3,
      },
    ]);
    expect(report.operations.find(({ operation }) => operation === "customers.get")?.latencyMs).toBe(200);
  });

  test("may be an error", async () => {
    const { code, report } = await check([entry(customerUrl, { erro: "não" }, { response: { status: 404 } })]);
    expect(code).toBe(1);
    expect(findingsIn(report)).toMatchObject([
      { kind: "missing", status: 404, place: "/message" },
      { kind: "new-property", status: 404, place: "/erro" },
    ]);
  });

  test("may have a status that is not described, JSON or not", async () => {
    const content = { mimeType: "text/html", text: "<html>" };
    const { code, report } = await check([entry(customerUrl, undefined, { response: { status: 302, content } })]);
    expect(code).toBe(1);
    expect(findingsIn(report)).toMatchObject([
      { kind: "status", breaking: true, status: 302 },
      { kind: "not-json", breaking: false, found: "text/html" },
    ]);
  });
});

describe("what is left out is counted:", () => {
  test.each<[string, unknown[], string]>([
    [
      "entries to other servers",
      [entry("https://www.example.com/v2/minha-loja/customers/70001", {}), entry("data:text/plain,x", {})],
      "2 entries left out, to another server",
    ],
    ["entries outside of the base path", [entry(customerUrl.replace("/v2/", "/v1/"), {})], "1 entry left out, to another server"],
    ["preflights", [entry(customerUrl, {}, { method: "OPTIONS" })], "1 entry left out, preflights of a browser"],
    ["aborted requests", [entry(customerUrl, {}, { response: { status: 0 } })], "1 entry left out, without a response"],
    [
      "responses from a cache",
      [entry(customerUrl, {}, { response: { status: 304 } })],
      "1 entry left out, from the cache of a browser (304)",
    ],
    [
      "entries that stand there twice",
      [entry(customerUrl, customerBody), entry(customerUrl, customerBody)],
      "1 entry left out, recorded twice",
    ],
    [
      "routes that are not described, without their values",
      ["maria@example.com", "12345678909", "maria", "maria-silva", "NATAL10"].map((id) =>
        entry(`${server}/minha-loja/${undescribed}/${id}`, {}),
      ),
      `5 entries left out, not described: GET /{alias}/${undescribed}/{…}`,
    ],
    [
      "methods that are not described",
      [entry(customerUrl, {}, { method: "PATCH" })],
      "1 entry left out, not described: PATCH /{alias}/customers/{…}",
    ],
    [
      "words in the place of an ID",
      [entry(customerUrl.replace("70001", "reports"), {})],
      "1 entry left out, not described: GET /{alias}/customers/reports",
    ],
  ])("%s", async (_what, entries, note) => {
    const { code, report } = await check([...entries, realEntry(operationOf("promocodes.get"))]);
    expect(code).toBe(0);
    expect(report.notes).toEqual([note]);
    expect(findingsIn(report)).toEqual([]);
  });
});

describe("a response that cannot be compared with the description is reported:", () => {
  test.each<[string, object, string]>([
    ["without its content", { content: { size: 900, mimeType: "application/json" } }, "no content in the recording"],
    ["without any content", { content: undefined }, "no content in the recording"],
    ["a web page", { content: { mimeType: "text/html; charset=utf-8", text: "<html>" } }, "text/html"],
  ])("%s", async (_what, response, found) => {
    const { code, report } = await check([entry(customerUrl, undefined, { response })]);
    expect(code).toBe(3);
    expect(outcomesIn(report)["customers.get"]).toBe("skipped: no response was a result that can be read (200)");
    expect(findingsIn(report)).toMatchObject([{ kind: "not-json", breaking: false, found }]);
  });
});

describe("a recording without anything to check", () => {
  test("ends with 3", async () => {
    const { code, report } = await check([]);
    expect(code).toBe(3);
    expect(outcomesIn(report)["customers.get"]).toBe("skipped: not in the recording");
  });

  test("also where all that came were errors", async () => {
    const { code, report } = await check([entry(customerUrl, { message: "Not Found" }, { response: { status: 404 } })]);
    expect(code).toBe(3);
    expect(outcomesIn(report)["customers.get"]).toBe("skipped: no response was a result that can be read (404)");
  });
});

describe("a parameter that is not described", () => {
  test("is reported, and breaks nothing", async () => {
    const url = `${customerUrl}?skipCache=true&include=addresses&status_id[]=4&filters[maria@example.com]=1`;
    const { code, report } = await check([entry(url, customerBody)]);
    expect(code).toBe(0);
    expect(findingsIn(report).map(({ kind, place, breaking }) => `${kind} ${place} ${breaking}`)).toEqual([
      "query ?status_id[] false",
      "query ?filters[<email>] false",
    ]);
  });
});

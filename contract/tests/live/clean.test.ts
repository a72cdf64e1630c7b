import { describe, expect, test } from "vitest";
import type { DescribedOperation } from "../../src/description.ts";
import type { Report } from "../../src/report/report.ts";
import { against, live, reportOf } from "../support/command.ts";
import { ways } from "../support/credentials.ts";
import { entityOf, entityReads, isObserved, operationOf, operations, reads, realResponse } from "../support/examples.ts";
import { kinds } from "../support/ids.ts";
import { alias, standIn } from "../support/stand-in.ts";

const withoutIds = (url: string, ...more: string[]): string[] => [
  "--alias",
  alias,
  "--base-url",
  url,
  "--format",
  "json",
  ...more,
];

describe("an API that responds as it was observed", () => {
  test("has no finding, and every read is checked", async () => {
    const { url } = await standIn();
    const ending = await live(against(url, "--format", "json"));
    expect(ending).toMatchObject({ code: 0, stderr: "" });
    const report = reportOf(ending);
    expect(report.operations.map(({ operation }) => operation)).toEqual(reads.map(({ id }) => id));
    for (const [index, operation] of reads.entries()) {
      const { status } = realResponse(operation);
      const checked = report.operations[index];
      expect(checked).toMatchObject({ outcome: "checked", responses: { [status]: 1 }, findings: [] });
      expect(checked?.rateLimit).toEqual({ limit: 120, remaining: 119 });
      expect(checked?.latencyMs).toBeGreaterThanOrEqual(0);
    }
  });

  test("comes in the envelopes that were observed, and in a described one where nobody saw any", async () => {
    const { url } = await standIn();
    const report = reportOf(await live(against(url, "--format", "json")));
    const envelopes = new Map(report.operations.map(({ operation, envelopes }) => [operation, envelopes]));
    for (const operation of entityReads) {
      const expected = isObserved(operation) ? "observed" : expect.stringMatching(/^(documented|inferred)$/);
      expect(envelopes.get(operation.id)).toEqual([expected]);
    }
  });

  test("is asked past its cache, wherever that can be said", async () => {
    const { url, requests } = await standIn();
    await live(against(url));
    const cached = reads.filter(({ queryParameters }) => queryParameters.some(({ name }) => name === "skipCache"));
    expect(cached).not.toEqual([]);
    expect(requests).toHaveLength(reads.length);
    expect(requests.filter((request) => /^GET .*\?skipCache=true$/.test(request))).toHaveLength(cached.length);
  });

  test.each(ways.map(({ env }) => [Object.keys(env).join(" and "), env] as const))(
    "may be called with %s",
    async (_names, env) => {
      const { url } = await standIn();
      expect(await live(against(url), { env })).toMatchObject({ code: 0, stderr: "" });
    },
  );
});

test("what is not called is named with the reason, and counted nowhere", async () => {
  const { url, requests } = await standIn();
  const { leftOut, notes, operations: checked } = reportOf(await live(against(url, "--format", "json")));
  const others = operations.filter((operation) => !reads.includes(operation));
  expect(leftOut.flatMap((each) => each.operations).sort()).toEqual(others.map(({ id }) => id));
  expect(leftOut.find(({ reason }) => reason === "not GET")?.operations).toEqual(
    others.filter(({ httpMethod }) => httpMethod !== "GET").map(({ id }) => id),
  );
  expect(leftOut.find(({ reason }) => reason.startsWith("GET that starts a job"))?.operations).toContain("carts.export");
  expect(leftOut.find(({ reason }) => reason === "GET that needs more than IDs")?.operations).toContain("checkout.gateways.get");
  expect(notes).toEqual([]);
  expect(checked.map(({ operation }) => operation)).toEqual(reads.map(({ id }) => id));
  expect(requests.filter((request) => !request.startsWith("GET "))).toEqual([]);
});

describe("an ID that is not given", () => {
  test("is taken from the first page of a list", async () => {
    const { url, requests } = await standIn();
    await live(withoutIds(url, "--id", "clusters=7"));
    const { id } = entityOf(realResponse(operationOf("clusters.listCustomers")).body);
    expect(requests).toContain(`GET /minha-loja/customers/${id}?skipCache=true`);
  });

  test("is not taken where it is given", async () => {
    const { url, requests } = await standIn();
    await live(against(url, "--id", "customers=70002"));
    expect(requests).toContain("GET /minha-loja/customers/70002?skipCache=true");
    expect(requests).toHaveLength(reads.length);
  });

  test("is, below another one, that of its owner", async () => {
    const below = (pathname: string): number => 10 * Number(pathname.match(/\d+/g)?.at(-1) ?? 0) + 1;
    const { url, requests } = await standIn(({ body }, id, pathname) => {
      if (operationOf(id).result === "list") entityOf(body).id = below(pathname);
      return { body };
    });
    await live(withoutIds(url));
    for (const request of requests) {
      const [, owner, owned] = /\/(\d+)\/[a-z-]+\/(\d+)/.exec(request) ?? [];
      if (owned) expect(Number(owned)).toBe(below(String(owner)));
    }
    const nested = reads.filter((read) => kinds.of(read).length > 1 && isListed(read));
    expect(requests.filter((request) => /\/\d+\/[a-z-]+\/\d+/.test(request))).toHaveLength(nested.length);
  });

  test("and that its owner has none of is asked for with that of the owner, since another one may have some", async () => {
    const { url } = await standIn((_served, id) => (id === "customers.addresses.list" ? { body: { data: [] } } : {}));
    expect(outcomesOf(reportOf(await live(withoutIds(url))))).toContain(
      `customers.addresses.get skipped: no ID known; give ${argumentsOf(operationOf("customers.addresses.get")).join(" ")}`,
    );
  });

  test("is never that of another collection of the same name", async () => {
    const [orderComment, productComment] = [31, 41];
    const { url, requests } = await standIn(({ body }, id) => {
      if (id === "orders.comments.list") entityOf(body).id = orderComment;
      if (id === "productComments.list") entityOf(body).id = productComment;
      return { body };
    });
    await live(withoutIds(url));
    const asked = requests.flatMap((request) => /\/(\w+)\/(?:\d+\/)?comments\/(\d+)/.exec(request)?.slice(1).join(" ") ?? []);
    expect(asked.sort()).toEqual([`catalog ${productComment}`, `orders ${orderComment}`]);
  });

  test("and that no list has leaves its operation out, with the reason, which is no failure", async () => {
    const { url } = await standIn((_served, id) => (operationOf(id).result === "list" ? { body: { data: [] } } : {}));
    const outcomes = outcomesOf(reportOf(await live(withoutIds(url))));
    const needing = reads.filter((read) => kinds.of(read).length > 0);
    expect(outcomes.filter((outcome) => outcome.includes(" skipped: "))).toEqual(
      needing.map((read) => `${read.id} skipped: no ID known; give ${argumentsOf(read).join(" ")}`),
    );
  });
});

describe("progress", () => {
  test("is told on a terminal", async () => {
    const { url } = await standIn();
    const { stderr } = await live(against(url), { isWatched: true });
    const lines = stderr.trimEnd().split("\n");
    expect(lines.map((line) => line.split(": ")[0])).toEqual(reads.map((_, index) => `${index + 1} of ${reads.length}`));
    expect(lines.map((line) => line.split(": ")[1]).sort()).toEqual(reads.map(({ id }) => id));
  });
});

function outcomesOf({ operations }: Report): string[] {
  return operations.map(({ operation, outcome, reason }) => `${operation} ${outcome}: ${reason}`);
}

function argumentsOf(read: DescribedOperation): string[] {
  return kinds.of(read).map((kind) => `--id ${kind}=ID`);
}

/** Whether a list gives the IDs that an operation needs. */
function isListed(read: DescribedOperation): boolean {
  return kinds.of(read).every((kind) => reads.some((list) => kinds.listedBy(list) === kind));
}

import { describe, expect, test } from "vitest";
import { against, live, reportOf } from "../support/command.ts";
import { reads } from "../support/examples.ts";
import { appCredentials, standIn } from "../support/stand-in.ts";

describe("an API that answers as it was observed", () => {
  test("has no finding, and every operation is checked", async () => {
    const { url } = await standIn();
    const ending = await live(against(url, "--format", "json"));
    expect(ending).toMatchObject({ code: 0, stderr: "" });
    const { operations, notes } = reportOf(ending);
    expect(operations.map(({ operation }) => operation)).toEqual(reads.map(({ id }) => id));
    for (const operation of operations) {
      expect(operation).toMatchObject({ outcome: "checked", answers: { 200: 1 }, findings: [] });
      expect(operation.rateLimit).toEqual({ limit: 120, remaining: 119 });
      expect(operation.latencyMs).toBeGreaterThanOrEqual(0);
    }
    expect(notes).toEqual([]);
  });

  test("may be asked with the credentials of an app", async () => {
    const { url } = await standIn();
    expect(await live(against(url), { env: appCredentials })).toMatchObject({ code: 0, stderr: "" });
  });

  test("comes in the envelopes that were observed, and in the documented one where nobody saw any", async () => {
    const { url } = await standIn();
    const { operations } = reportOf(await live(against(url, "--format", "json")));
    expect(Object.fromEntries(operations.map(({ operation, envelopes }) => [operation, envelopes]))).toMatchObject({
      "clusters.listCustomers": ["documented"],
      "customers.get": ["observed"],
      "promocodes.get": ["observed"],
      "promocodes.listCustomers": ["observed"],
      "system.ping": [],
    });
  });

  test("is asked past its cache", async () => {
    const { url, requests } = await standIn();
    await live(against(url));
    expect(requests).toHaveLength(reads.length);
    for (const request of requests) expect(request).toMatch(/^GET (.*\?skipCache=true|\/ping)$/);
  });
});

describe("an ID that is not given", () => {
  test("is taken from the first page of a list", async () => {
    const { url, requests } = await standIn();
    await live(against(url));
    expect(requests).toContain("GET /minha-loja/customers/70001?skipCache=true");
  });

  test("is not taken where it is given", async () => {
    const { url, requests } = await standIn();
    await live(against(url, "--id", "customers=70002"));
    expect(requests).toContain("GET /minha-loja/customers/70002?skipCache=true");
    expect(requests).toHaveLength(reads.length);
  });

  test("and that no list has leaves its operation out, with the reason, which is no failure", async () => {
    const { url } = await standIn(() => ({ body: { data: [] } }));
    const ending = await live(["--alias", "minha-loja", "--base-url", url, "--id", "clusters=7", "--format", "json"]);
    const skipped = reportOf(ending).operations.filter(({ outcome }) => outcome === "skipped");
    expect(skipped.map(({ operation, reason }) => `${operation}: ${reason}`)).toEqual(
      expect.arrayContaining([
        "customers.get: no ID known; give --id customers=ID",
        "promocodes.get: no ID known; give --id promocodes=ID",
        "promocodes.listCustomers: no ID known; give --id promocodes=ID",
      ]),
    );
  });
});

describe("progress", () => {
  test("is told on a terminal", async () => {
    const { url } = await standIn();
    const { stderr } = await live(against(url), { isWatched: true });
    const lines = stderr.split("\n").slice(0, -1);
    expect(lines.map((line) => line.replace(/: .*/, ""))).toEqual(reads.map((_, index) => `${index + 1} of ${reads.length}`));
    expect(lines.map((line) => line.replace(/.*: /, "")).sort()).toEqual(reads.map(({ id }) => id));
  });
});

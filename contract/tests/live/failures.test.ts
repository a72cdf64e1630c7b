import { describe, expect, test } from "vitest";
import { against, type Ending, live, reportOf } from "../support/command.ts";
import { reads } from "../support/examples.ts";
import { alias, closedAddress, credentials, standIn } from "../support/stand-in.ts";

/** A line or a few that begin as an error does, without a stack, a credential or the path of a module. */
function expectPlain({ stdout, stderr }: Ending): void {
  expect(stdout + stderr).not.toMatch(/\n\s+at |node:|\.[jt]s\b|invented-/);
}

const reasonsOf = (ending: Ending): string[] =>
  reportOf(ending).operations.map(({ operation, outcome, reason }) => `${operation} ${outcome}: ${reason}`);

describe("what keeps the API from being checked ends with 3 and says why:", () => {
  test("wrong credentials, after which nothing else is tried", async () => {
    const { url, requests } = await standIn();
    const env = { ...credentials, YAMPI_USER_SECRET_KEY: "invented-old-key" };
    const ending = await live(against(url, "--format", "json"), { env });
    expect(ending.code).toBe(3);
    expect(requests).toHaveLength(1);
    const [refused, ...others] = reasonsOf(ending);
    const [first, ...rest] = reads.map(({ id }) => id);
    expect(refused).toContain(`${first} failed: 401: `);
    expect(refused).toContain("check YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY");
    const after = rest.map((id) => `${id} skipped: not called, after ${first} failed`);
    expect(others).toEqual(after);
    expectPlain(ending);
  });

  test("nobody at the address", async () => {
    const ending = await live(against(await closedAddress(), "--format", "json"));
    expect(ending.code).toBe(3);
    expect(reasonsOf(ending)[0]).toBe(
      `${reads[0]?.id} failed: the connection failed (ECONNREFUSED); check the network and --base-url`,
    );
    expect(reasonsOf(ending).filter((reason) => reason.includes("skipped"))).toHaveLength(reads.length - 1);
    expectPlain(ending);
  });

  test("an alias that nobody has", async () => {
    const { url } = await standIn();
    const ending = await live([...against(url, "--id", "customers=70001", "--format", "json"), "--alias", "outra-loja"]);
    expect(ending.code).toBe(3);
    const [ping, ...reasons] = reasonsOf(ending)
      .filter((reason) => !reason.includes(" skipped: no ID known"))
      .reverse();
    expect(ping).toMatch(/^system.ping checked/);
    expect(reasons.length).toBeGreaterThan(3);
    for (const reason of reasons) expect(reason).toMatch(/ failed: 404: nothing has this ID, or the alias is wrong$/);
    expect(reportOf(ending).operations.flatMap(({ findings }) => findings)).toEqual([]);
    expectPlain(ending);
  });

  test.each([
    [200, "the answer (200, text/html) is not JSON. Something in between may have answered; check the base URL."],
    [403, "403: the user may not do this, or the store is inactive"],
  ])("a web page with %d", async (status, reason) => {
    const page = { status, headers: { "Content-Type": "text/html; charset=utf-8" }, body: "<html>Just a moment</html>" };
    const { url } = await standIn((_served, operation) => (operation === "promocodes.get" ? page : {}));
    const ending = await live(against(url, "--format", "json"));
    expect(ending.code).toBe(3);
    expect(reasonsOf(ending).filter((each) => !each.includes(" checked: "))).toEqual([`promocodes.get failed: ${reason}`]);
    expect(ending.stdout).not.toContain("Just a moment");
    expectPlain(ending);
  });
});

describe("a break goes before what could not be checked", () => {
  test("and ends with 1", async () => {
    const { url } = await standIn((_served, operation) => {
      if (operation === "promocodes.get") return { status: 403, body: { message: "Forbidden" } };
      return operation === "customers.get" ? { body: { result: {} } } : {};
    });
    expect((await live(against(url))).code).toBe(1);
  });
});

describe("the rate limit", () => {
  test("is obeyed: after a 429 the route is left alone for as long as the API asks", async () => {
    const asked: number[] = [];
    const { url } = await standIn((_served, operation) => {
      if (operation !== "promocodes.get") return {};
      asked.push(performance.now());
      if (asked.length > 1) return {};
      return {
        status: 429,
        headers: { "Content-Type": "application/json", "Retry-After": "1" },
        body: { message: "Too Many Attempts." },
      };
    });
    const ending = await live(against(url, "--format", "json"), { isWatched: true });
    expect(ending.code).toBe(0);
    expect(ending.stderr).toContain("Waiting 1 s for the rate limit of promocodes.get\n");
    const [first = 0, second = 0] = asked;
    expect(second - first).toBeGreaterThanOrEqual(990);
    const report = reportOf(ending).operations.find(({ operation }) => operation === "promocodes.get");
    expect(report).toMatchObject({ outcome: "checked", answers: { 200: 1, 429: 1 } });
  });
});

describe("arguments and an environment that do not fit end with 2, before anything is sent:", () => {
  test.each<[string, string[], { [name: string]: string }, RegExp]>([
    ["no alias", ["--id", "clusters=7"], credentials, /^error: alias: .*\nGive --alias, or set YAMPI_ALIAS/],
    ["an alias that is none", ["--alias", "../x", "--id", "clusters=7"], credentials, /^error: alias: /],
    [
      "half the credentials",
      ["--alias", alias],
      { YAMPI_USER_TOKEN: credentials.YAMPI_USER_TOKEN },
      /^error: userSecretKey: .*\nSet YAMPI_USER_TOKEN/,
    ],
    [
      "half the credentials of an app",
      ["--alias", alias],
      { YAMPI_PARTNER_CLIENT_ID: "invented-client-id" },
      /^error: accessToken: .*\nSet YAMPI_ACCESS_TOKEN/,
    ],
    ["an ID of nothing", ["--alias", alias, "--id", "orders=1"], credentials, /kinds are .*clusters, customers, promocodes/],
    ["an ID that is no number", ["--alias", alias, "--id", "clusters=abc"], credentials, /Expected KIND=ID/],
    ["an ID of 0", ["--alias", alias, "--id", "clusters=0"], credentials, /Expected KIND=ID/],
    ["an unknown format", ["--format", "yaml"], credentials, /Allowed choices are text, markdown, json, junit/],
    ["an argument too many", ["clusters"], credentials, /too many arguments/],
    [
      "an open line to another machine",
      ["--alias", alias, "--id", "clusters=7", "--base-url", "http://example.com"],
      credentials,
      /--base-url takes https addresses/,
    ],
  ])("%s", async (_what, argv, env, message) => {
    // A request that nobody expects ends at a closed port of this machine and not at the vendor's door.
    const ending = await live(["--base-url", "http://127.0.0.1:9", ...argv], { env });
    expect(ending).toMatchObject({ code: 2, stdout: "" });
    expect(ending.stderr).toMatch(message);
    expectPlain(ending);
  });

  test("no credentials", async () => {
    const ending = await live(["--alias", alias, "--id", "clusters=7"], { env: {} });
    expect(ending).toMatchObject({ code: 2, stdout: "" });
    expect(ending.stderr).toMatch(/^error: userToken: .*\nSet YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment/);
  });

  test("a folder in the place of the report", async () => {
    const { url } = await standIn();
    const ending = await live(against(url, "--output", import.meta.dirname));
    expect(ending).toMatchObject({
      code: 2,
      stdout: "",
      stderr: `error: --output: cannot write ${import.meta.dirname}: EISDIR\n`,
    });
  });

  test("a file in the place of the folder", async () => {
    const { url } = await standIn();
    const ending = await live(against(url, "--save", import.meta.filename));
    expect(ending.code).toBe(2);
    expect(ending.stderr).toMatch(/^error: --save: cannot write to .*: EEXIST\n$/);
  });
});

describe("a check that is stopped", () => {
  test("says so and writes no report", async () => {
    const stop = new AbortController();
    const { url, requests } = await standIn(() => {
      stop.abort();
      return {};
    });
    const ending = await live(against(url), { signal: stop.signal });
    expect(ending).toEqual({ code: 3, stdout: "", stderr: "error: stopped; no report was written\n" });
    expect(requests).toHaveLength(1);
  });
});

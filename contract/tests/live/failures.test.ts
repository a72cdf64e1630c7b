import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { against, type Ending, filesIn, live, reportOf, temporaryFolder } from "../support/command.ts";
import { credentials, ways } from "../support/credentials.ts";
import { reads } from "../support/examples.ts";
import { alias, closedAddress, standIn } from "../support/stand-in.ts";

/** A line or a few that begin as an error does, without a stack, a credential or the path of a module. */
function expectPlain({ stdout, stderr }: Ending): void {
  expect(stdout + stderr).not.toMatch(/\n\s+at |node:|\.[jt]s\b|invented-/);
}

const reasonsOf = (ending: Ending): string[] =>
  reportOf(ending).operations.map(({ operation, outcome, reason }) => `${operation} ${outcome}: ${reason}`);

/** What is said where the first call failed for all: of that one why, of every other one that it was not called. */
function expectEnded(ending: Ending, reason: RegExp): void {
  expect(ending.code).toBe(3);
  const [failed] = reportOf(ending).operations.filter(({ outcome }) => outcome === "failed");
  const others = reads.filter(({ id }) => id !== failed?.operation);
  expect(failed?.reason).toMatch(reason);
  expect(reasonsOf(ending).filter((each) => !each.includes(" failed: "))).toEqual(
    others.map(({ id }) => `${id} skipped: not called, after ${failed?.operation} failed`),
  );
  expectPlain(ending);
}

describe("what keeps the API from being checked ends with 3 and says why:", () => {
  test("wrong credentials, after which nothing else is tried", async () => {
    const { url, requests } = await standIn();
    const env = { ...credentials, YAMPI_USER_SECRET_KEY: "invented-old-key" };
    const ending = await live(against(url, "--format", "json"), { env });
    expectEnded(ending, /^401: the credentials were refused; a new password replaces those of a user/);
    expect(requests).toHaveLength(1);
  });

  test("nobody at the address", async () => {
    const ending = await live(against(await closedAddress(), "--format", "json"));
    expectEnded(ending, /^the connection failed \(ECONNREFUSED\); check the network and --base-url$/);
  });

  test("an alias that nobody has", async () => {
    const { url } = await standIn();
    const ending = await live([...against(url, "--format", "json"), "--alias", "outra-loja"]);
    expect(ending.code).toBe(3);
    expect(reasonsOf(ending).filter((reason) => reason.includes(" failed: "))).toEqual(
      reads
        .filter(({ path }) => path.includes("{alias}"))
        .map(({ id }) => `${id} failed: 404: nothing has this ID, or the alias is wrong`),
    );
    expect(reportOf(ending).operations.flatMap(({ findings }) => findings)).toEqual([]);
    expectPlain(ending);
  });

  test.each([
    [200, "the response (200, text/html) is not JSON. Something in between may have responded. Check the base URL."],
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
    expect(report).toMatchObject({ outcome: "checked", responses: { 200: 1, 429: 1 } });
  });
});

describe("arguments and an environment that do not fit end with 2, before anything is sent:", () => {
  test.each<[string, string[], { [name: string]: string }, RegExp]>([
    ["no alias", ["--id", "clusters=7"], credentials, /^error: alias: .*\nGive --alias, or set YAMPI_ALIAS/],
    ["an alias that is none", ["--alias", "../x", "--id", "clusters=7"], credentials, /^error: alias: /],
    ["an ID of nothing", ["--alias", alias, "--id", "nothings=1"], credentials, /--help lists the kinds/],
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

  test.each(ways.flatMap(({ env }) => Object.entries(env).map(([name, value]) => [name, value, Object.keys(env).join(" and ")])))(
    "%s alone",
    async (name, value, both) => {
      const ending = await live(["--alias", alias, "--base-url", "http://127.0.0.1:9"], { env: { [name]: value } });
      expect(ending).toMatchObject({ code: 2, stdout: "" });
      expect(ending.stderr).toMatch(new RegExp(`^error: \\w+: .*\nSet ${both} in the environment`));
      expectPlain(ending);
    },
  );

  test("no credentials", async () => {
    const ending = await live(["--alias", alias, "--id", "clusters=7"], { env: {} });
    expect(ending).toMatchObject({ code: 2, stdout: "" });
    expect(ending.stderr).toMatch(/^error: userToken: .*\nSet YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment/);
  });

  test.each([
    ["--output", "a folder", import.meta.dirname, "--output: cannot write .*: EISDIR"],
    [
      "--output",
      "a file in a folder that does not exist",
      join(import.meta.dirname, "none", "report.md"),
      "--output: .*: ENOENT",
    ],
    ["--output", "a file below a file", join(import.meta.filename, "report.md"), "--output: .*: ENOTDIR"],
    ["--save", "a file", import.meta.filename, "--save: cannot write to .*: EEXIST"],
    ["--save", "a folder below a file", join(import.meta.filename, "shapes"), "--save: .*: ENOTDIR"],
  ])("%s %s, before the first call", async (option, _what, path, message) => {
    const { url, requests } = await standIn();
    const ending = await live(against(url, option, path));
    expect(ending).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(new RegExp(`^error: ${message}\n$`)) });
    expect(requests).toEqual([]);
  });
});

describe("the files that a check is to write", () => {
  test("are as before where the check is stopped: an old report stays, and no empty one is left", async () => {
    const folder = await temporaryFolder();
    const [old, fresh] = [join(folder, "old.md"), join(folder, "fresh.md")];
    await writeFile(old, "the report of yesterday");
    for (const file of [old, fresh]) {
      const stop = new AbortController();
      const { url } = await standIn(() => {
        stop.abort();
        return {};
      });
      expect(await live(against(url, "--output", file), { signal: stop.signal })).toMatchObject({ code: 3 });
    }
    expect(await filesIn(folder)).toEqual({ "old.md": "the report of yesterday" });
  });

  test("may be below each other: the report in the folder of the shapes, which is made first", async () => {
    const { url } = await standIn();
    const shapes = join(await temporaryFolder(), "shapes");
    const ending = await live(against(url, "--save", shapes, "--output", join(shapes, "report.txt")));
    expect(ending.code).toBe(0);
    expect(Object.keys(await filesIn(shapes))).toContain("report.txt");
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

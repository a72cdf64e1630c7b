import { afterEach, describe, expect, it, vi } from "vitest";
import { mockCommand, readSettings } from "../../src/mock/settings.ts";

afterEach(() => void vi.unstubAllEnvs());

const defaults = { shape: "observed", errors: 0, latencyMs: [0, 0], seed: 1, port: 4010, list: false };

/** The settings, or what the command says where it refuses an argument. */
function read(args: string[], port?: string) {
  vi.stubEnv("PORT", port);
  let said = "";
  const command = mockCommand()
    .exitOverride()
    .configureOutput({
      writeErr: (text) => {
        said += text;
      },
    });
  try {
    return readSettings(args, command);
  } catch {
    return said;
  }
}

describe("The arguments of npm run mock", () => {
  it("may all be left out", () => {
    expect(read([])).toEqual(defaults);
  });

  it.each([
    [["--shape", "documented"], { shape: "documented" }],
    [["--errors", "5%"], { errors: 0.05 }],
    [["--errors", "0.5%"], { errors: 0.005 }],
    [["--errors", "100%"], { errors: 1 }],
    [["--latency", "200"], { latencyMs: [200, 200] }],
    [["--latency=200-800"], { latencyMs: [200, 800] }],
    [["--seed", "7"], { seed: 7 }],
    [["--list"], { list: true }],
    [["--port", "0"], { port: 0 }],
  ])("%j are read", (args, change) => {
    expect(read(args)).toEqual({ ...defaults, ...change });
  });

  it("take the port of the environment, unless they name one", () => {
    expect(read([], "4011")).toMatchObject({ port: 4011 });
    expect(read(["--port", "4012"], "4011")).toMatchObject({ port: 4012 });
  });

  it.each([
    [["--shape", "foo"], "option '--shape <shape>' argument 'foo' is invalid. Allowed choices are documented, observed."],
    [["--errors", "500%"], "argument '500%' is invalid. Expected a share from 0% to 100%, such as 5%."],
    [["--errors", "5"], "argument '5' is invalid. Expected a share from 0% to 100%, such as 5%."],
    [["--errors", ""], "argument '' is invalid. Expected a share from 0% to 100%, such as 5%."],
    [["--latency", "800-200"], "argument '800-200' is invalid. Expected milliseconds up to 60000, such as 200 or 200-800."],
    [["--latency", "1e3"], "argument '1e3' is invalid. Expected milliseconds"],
    [["--latency", "60001"], "argument '60001' is invalid. Expected milliseconds"],
    [["--latency", "-1"], "argument '-1' is invalid. Expected milliseconds"],
    [["--seed", "one"], "argument 'one' is invalid. Expected a whole number from 0."],
    [["--port", "abc"], "argument 'abc' is invalid. Expected a whole number from 0 to 65535."],
    [["--port", "65536"], "argument '65536' is invalid. Expected a whole number from 0 to 65535."],
    [["--port"], "option '--port <n>' argument missing"],
    [["--error", "5%"], "unknown option '--error'"],
    [["observed"], "too many arguments"],
  ])("%j are refused in one line that says which and why", (args, message) => {
    expect(read(args)).toMatch(/^error: .*npm run mock -- --help says more\.\n$/);
    expect(read(args)).toContain(message);
  });

  it("say PORT where the port of the environment does not fit", () => {
    expect(read([], "abc")).toContain("value 'abc' from env 'PORT' is invalid. Expected a whole number from 0 to 65535.");
  });
});

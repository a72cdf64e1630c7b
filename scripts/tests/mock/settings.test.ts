import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/mock/settings.ts";

const defaults = { shape: "observed", errors: 0, latencyMs: [0, 0], seed: 1, port: 4010 };

describe("The arguments of npm run mock", () => {
  it("may all be left out", () => {
    expect(readSettings([], undefined)).toEqual(defaults);
  });

  it.each([
    [["--shape", "documented"], { shape: "documented" }],
    [["--errors", "5%"], { errors: 0.05 }],
    [["--errors", "0.5%"], { errors: 0.005 }],
    [["--errors", "100%"], { errors: 1 }],
    [["--latency", "200"], { latencyMs: [200, 200] }],
    [["--latency=200-800"], { latencyMs: [200, 800] }],
    [["--seed", "7"], { seed: 7 }],
    [["--port", "0"], { port: 0 }],
  ])("%j are read", (args, change) => {
    expect(readSettings(args, undefined)).toEqual({ ...defaults, ...change });
  });

  it("take the port of the environment, unless they name one", () => {
    expect(readSettings([], "4011")).toMatchObject({ port: 4011 });
    expect(readSettings(["--port", "4012"], "4011")).toMatchObject({ port: 4012 });
  });

  it("give nothing where help is asked for, whatever else they say", () => {
    expect(readSettings(["--help", "--shape", "foo"], undefined)).toBeUndefined();
  });

  it.each([
    [["--shape", "foo"], '--shape: expected documented or observed, got "foo"'],
    [["--errors", "500%"], '--errors: expected a share from 0% to 100%, such as 5%, got "500%"'],
    [["--errors", "5"], '--errors: expected a share from 0% to 100%, such as 5%, got "5"'],
    [["--errors", ""], '--errors: expected a share from 0% to 100%, such as 5%, got ""'],
    [["--latency", "800-200"], '--latency: expected milliseconds up to 60000, such as 200 or 200-800, got "800-200"'],
    [["--latency", "1e3"], '--latency: expected milliseconds up to 60000, such as 200 or 200-800, got "1e3"'],
    [["--latency", "60001"], '--latency: expected milliseconds up to 60000, such as 200 or 200-800, got "60001"'],
    [["--seed", "one"], '--seed: expected a whole number from 0, got "one"'],
    [["--latency", "-1"], "Option '--latency' argument is ambiguous"],
    [["--latency=-1"], '--latency: expected milliseconds up to 60000, such as 200 or 200-800, got "-1"'],
    [["--port", "abc"], '--port: expected a port from 1 to 65535, or 0 for a free one, got "abc"'],
    [["--port"], "Option '--port <value>' argument missing"],
    [["--port", "65536"], '--port: expected a port from 1 to 65535, or 0 for a free one, got "65536"'],
    [["--error", "5%"], "Unknown option '--error'"],
    [["observed"], "Unexpected argument 'observed'"],
  ])("%j are refused, saying which and why", (args, message) => {
    expect(() => readSettings(args, undefined)).toThrow(message);
  });

  it("say PORT where the port of the environment does not fit", () => {
    expect(() => readSettings([], "abc")).toThrow('PORT: expected a port from 1 to 65535, or 0 for a free one, got "abc"');
  });
});

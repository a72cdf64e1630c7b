import { describe, expect, test } from "vitest";
import { createApp } from "../src/app.js";
import { asConfigError, ConfigError, type Environment, readConfig } from "../src/config.js";
import { heard } from "./support/leaks.ts";

const complete = { YAMPI_ALIAS: "minha-loja", YAMPI_USER_TOKEN: "token-of-the-suite", YAMPI_USER_SECRET_KEY: "key-of-the-suite" };

/** The message for an environment that does not fit. */
function complaint(env: Environment): string {
  try {
    createApp(readConfig(env), { limitVisitors: (_c, next) => next(), visitor: () => "anybody" });
  } catch (error) {
    const told = asConfigError(error);
    if (!(told instanceof ConfigError)) throw error;
    heard(told.message);
    return told.message;
  }
  return "none";
}

test("three variables are enough", () => {
  expect(complaint(complete)).toBe("none");
  expect(readConfig(complete)).toMatchObject({ alias: "minha-loja", masked: true, corsOrigins: [] });
});

test("the others change what they are named after", () => {
  const env = {
    ...complete,
    YAMPI_BASE_URL: "http://127.0.0.1:4010",
    MASK: "off",
    CACHE_SECONDS: "0",
    CORS_ORIGINS: "https://a.example, http://localhost:5173",
  };
  expect(readConfig(env)).toMatchObject({
    baseUrl: "http://127.0.0.1:4010",
    masked: false,
    cacheSeconds: 0,
    corsOrigins: ["https://a.example", "http://localhost:5173"],
  });
});

describe("one line says what to set", () => {
  const missing = "Set YAMPI_ALIAS, YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment.";
  test.each<[string, Environment, string]>([
    ["nothing is set", {}, missing],
    ["all is empty", { YAMPI_ALIAS: "", YAMPI_USER_TOKEN: "", YAMPI_USER_SECRET_KEY: "" }, missing],
    [
      "half the credentials are missing",
      { ...complete, YAMPI_USER_SECRET_KEY: undefined },
      "Set YAMPI_USER_SECRET_KEY in the environment.",
    ],
  ])("where %s", (_what, env, expected) => {
    expect(complaint(env)).toBe(expected);
  });

  test.each([
    ["YAMPI_ALIAS", "../minha-loja", /alias of a store/],
    ["YAMPI_USER_TOKEN", "token-of-the-suite\n", /visible ASCII/],
    ["YAMPI_BASE_URL", "http://example.com", /expected https/],
    ["YAMPI_BASE_URL", "minha-loja", /absolute http or https/],
    ["MASK", "false", /on or off/],
    ["CACHE_SECONDS", "1801", /from 0 to 1800/],
    ["CACHE_SECONDS", "-1", /from 0 to 1800/],
    ["CACHE_SECONDS", "1e3", /from 0 to 1800/],
    ["CORS_ORIGINS", "*", /expected origins/],
    ["CORS_ORIGINS", "https://a.example/", /expected origins/],
    ["CORS_ORIGINS", "null", /expected origins/],
  ])("where %s is %j", (name, value, expected) => {
    const message = complaint({ ...complete, [name]: value });
    expect(message).toMatch(new RegExp(`^${name}: `));
    expect(message).toMatch(expected);
    expect(message).not.toContain("\n");
  });
});

import { YampiInputError } from "@yampi-openapi/client";
import type { GatewayOptions } from "./app.js";
import { aliasPattern } from "./openapi.js";

/** The environment, or the bindings of a Worker. */
export type Environment = { readonly [name: string]: unknown };

/** The environment does not fit. The message is one line, says what to set, and holds no credential. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const required = ["YAMPI_ALIAS", "YAMPI_USER_TOKEN", "YAMPI_USER_SECRET_KEY"] as const;

/** The settings of every runtime. */
export function readConfig(env: Environment): GatewayOptions {
  const missing = required.filter((name) => readText(env, name) === undefined);
  if (missing.length > 0) throw new ConfigError(`Set ${missing.join(", ").replace(/, ([^,]*)$/, " and $1")} in the environment.`);
  const alias = readText(env, "YAMPI_ALIAS") as string;
  if (!aliasPattern.test(alias))
    throw new ConfigError("YAMPI_ALIAS: expected the alias of a store, as in the address of its panel.");
  return {
    alias,
    userToken: readText(env, "YAMPI_USER_TOKEN") as string,
    userSecretKey: readText(env, "YAMPI_USER_SECRET_KEY") as string,
    baseUrl: readText(env, "YAMPI_BASE_URL"),
    masked: readMask(env),
    // The API keeps a response for half an hour itself; twice that is old enough.
    cacheSeconds: readWhole(env, "CACHE_SECONDS", 0, 1800),
    corsOrigins: readOrigins(env),
  };
}

export function readText(env: Environment, name: string): string | undefined {
  const value = env[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function readWhole(env: Environment, name: string, least: number, most: number): number | undefined {
  const text = readText(env, name);
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  throw new ConfigError(`${name}: expected a whole number from ${least} to ${most}.`);
}

/** What the environment calls the client's options. */
const variables: { readonly [argument: string]: string } = {
  baseUrl: "YAMPI_BASE_URL",
  userToken: "YAMPI_USER_TOKEN",
  userSecretKey: "YAMPI_USER_SECRET_KEY",
};

/** An error of an option as one of the environment; any other error as it is. */
export function asConfigError(error: unknown): unknown {
  if (!(error instanceof YampiInputError)) return error;
  const variable = variables[error.argument] ?? error.argument;
  return new ConfigError(error.message.replace(error.argument, variable));
}

function readMask(env: Environment): boolean {
  const text = readText(env, "MASK") ?? "on";
  if (text === "on" || text === "off") return text === "on";
  throw new ConfigError("MASK: expected on or off.");
}

function readOrigins(env: Environment): readonly string[] {
  const origins = (readText(env, "CORS_ORIGINS") ?? "").split(",").map((origin) => origin.trim());
  return origins.filter(Boolean).map((origin) => {
    if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
    throw new ConfigError("CORS_ORIGINS: expected origins such as https://panel.example.com, with commas between them.");
  });
}

/** The names of `ALLOWED_HOSTS`, in lower case. */
export function readHosts(env: Environment): readonly string[] {
  const hosts = (readText(env, "ALLOWED_HOSTS") ?? "").split(",").map((host) => host.trim().toLowerCase());
  return hosts.filter(Boolean).map((host) => {
    if (/^(\[[\da-f:.]+\]|[\w-]+(\.[\w-]+)*)(:\d{1,5})?$/.test(host)) return host;
    throw new ConfigError(
      "ALLOWED_HOSTS: expected names such as panel.example.com or panel.example.com:8443, with commas between them.",
    );
  });
}

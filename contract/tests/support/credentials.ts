import { description } from "./examples.ts";

interface Scheme {
  readonly type: string;
  readonly name?: string;
}

/** One way to sign that is described: how the environment has it, and which headers it becomes. */
export interface Way {
  readonly env: { readonly [variable: string]: string };
  /** By name in lower case. */
  readonly headers: { readonly [name: string]: string };
}

/** The ways to sign, that of a user first. */
export const ways: readonly Way[] = (description.document.security ?? []).map((way) => {
  const schemes = Object.keys(way).map((name) => [name, `invented-${dashed(name)}`] as const);
  return {
    env: Object.fromEntries(schemes.map(([name, value]) => [variableOf(name), value])),
    headers: Object.fromEntries(schemes.map(([name, value]) => headerOf(name, value))),
  };
});

const [user] = ways;
if (!user) throw new Error("The description has lost its security");

/** The pair of a user in the environment. */
export const credentials = user.env;

/** The variables of all ways, of which a test sets its own and no other. */
export const variables = ["YAMPI_ALIAS", "YAMPI_BASE_URL", ...ways.flatMap(({ env }) => Object.keys(env))];

function headerOf(scheme: string, value: string): [string, string] {
  const { type, name = "" } = description.resolve<Scheme>(description.document.components?.securitySchemes?.[scheme] as Scheme);
  return type === "http" ? ["authorization", `Bearer ${value}`] : [name.toLowerCase(), value];
}

function dashed(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function variableOf(name: string): string {
  return `YAMPI_${dashed(name).replaceAll("-", "_").toUpperCase()}`;
}

import type { ParameterObject } from "openapi-typescript";
import { describe, expect, inject, it } from "vitest";
import { described } from "../support/description.js";

const credentials = { "User-Token": "any", "User-Secret-Key": "any" };
const ask = (path: string, headers: { [name: string]: string } = credentials) =>
  fetch(`${inject("mockUrl")}${path}`, { headers });
const filled = (path: string) => path.replace("{alias}", "minha-loja").replaceAll(/\{\w+\}/g, "1");

describe.each(described)("The mock of $path", ({ path, parameters, responses }) => {
  it.each([
    ["without credentials", {}],
    ["with the token alone", { "User-Token": "any" }],
    ["with the secret key alone", { "User-Secret-Key": "any" }],
  ])("answers 401 %s", async (_, headers: { [name: string]: string }) => {
    expect((await ask(filled(path), headers)).status).toBe(401);
  });

  it.each(parameters.flatMap(wrongValues))("answers 422 to $name=$value", async ({ name, value, place }) => {
    const wrong = encodeURIComponent(value);
    const address = place === "path" ? filled(path.replace(`{${name}}`, wrong)) : `${filled(path)}?${name}=${wrong}`;
    expect((await ask(address)).status).toBe(422);
  });

  it("sends the headers of the rate limit with every answer", async () => {
    for (const code of responses.map(({ status }) => status.replace("XX", "00"))) {
      const response = await ask(filled(path), { ...credentials, Prefer: `code=${code}` });
      expect(response.status).toBe(Number(code));
      expect(Number(response.headers.get("X-RateLimit-Limit"))).toBeGreaterThan(0);
      expect(Number(response.headers.get("X-RateLimit-Remaining"))).toBeGreaterThan(0);
    }
  });
});

/** Values that the schema of a parameter refuses, one for each thing that it says. */
function wrongValues({ name, in: place, schema }: ParameterObject): { name: string; value: string; place: string }[] {
  const rule = { ...schema, ...(schema as { items?: object }).items } as { [keyword: string]: unknown };
  const values = [
    rule.type === "integer" || rule.type === "boolean" ? "maybe" : undefined,
    rule.minimum === undefined ? undefined : String(Number(rule.minimum) - 1),
    rule.maximum === undefined ? undefined : String(Number(rule.maximum) + 1),
    rule.enum || rule.pattern ? "!" : undefined,
  ];
  return values.flatMap((value) => (value === undefined ? [] : [{ name, value, place }]));
}

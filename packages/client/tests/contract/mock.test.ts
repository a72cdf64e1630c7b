import { describe, expect, inject, it } from "vitest";
import { described } from "../support/description.js";

const credentials = { "User-Token": "any", "User-Secret-Key": "any" };
const ask = (path: string, headers: { [name: string]: string } = credentials) =>
  fetch(`${inject("mockUrl")}${path}`, { headers });
const filled = (path: string) => path.replace("{alias}", "minha-loja").replaceAll(/\{\w+\}/g, "1");

describe.each(described)("The mock of $path", ({ path, responses }) => {
  it.each([
    ["without credentials", {}],
    ["with the token alone", { "User-Token": "any" }],
    ["with the secret key alone", { "User-Secret-Key": "any" }],
  ])("answers 401 %s", async (_, headers: { [name: string]: string }) => {
    expect((await ask(filled(path), headers)).status).toBe(401);
  });

  it.each([
    ["an ID that is no number", filled(path).replace(/\/1(?=\/|$)/, "/abc")],
    ["an ID of 0", filled(path).replace(/\/1(?=\/|$)/, "/0")],
    ["an alias with a space", filled(path).replace("minha-loja", "minha%20loja")],
    ["a skipCache that is no boolean", `${filled(path)}?skipCache=maybe`],
    ["an include that is not known", `${filled(path)}?include=nothing`],
  ])("answers 422 to %s", async (_, address) => {
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

const lists = described.filter(({ responses }) => responses.some(({ status }) => status === "400"));

describe.each(lists)("The mock of the list $path", ({ path }) => {
  it.each(["page=0", "page=x", "limit=0", "limit=101", "sortedBy=up", "date=2026-01-01"])("answers 422 to %s", async (query) => {
    expect((await ask(`${filled(path)}?${query}`)).status).toBe(422);
  });
});

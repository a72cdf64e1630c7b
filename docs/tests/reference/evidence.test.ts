import { describe, expect, it } from "vitest";
import { withEvidence } from "../../src/description/evidence.ts";
import type { Json } from "../../src/description/json.ts";
import { words } from "../../src/language.ts";

const described = (extensions: { readonly [name: string]: Json }, language: "en" | "pt-BR" = "en") =>
  (withEvidence({ description: "A thing.", ...extensions }, words[language]) as { description: string }).description;

const observed = { kind: "observed", source: "a public client" };
const documented = {
  kind: "documented",
  source: "docs.yampi.com.br/api-reference/promoções--cupons/visualizar-cupom (the list)",
};

describe("The description of what has evidence", () => {
  it("names its kind and source", () => {
    expect(described({ "x-yampi-evidence": observed })).toBe("A thing.\n\n**Evidence:** observed, a public client");
  });

  it("names all of several sources", () => {
    expect(described({ "x-yampi-evidence": [observed, { kind: "inferred", source: "its name" }] })).toBe(
      "A thing.\n\n**Evidence:** observed, a public client; inferred, its name",
    );
  });

  it("links to the vendor's page by the end of its address", () => {
    expect(described({ "x-yampi-evidence": documented })).toContain(
      "[docs.yampi.com.br/…/visualizar-cupom](https://docs.yampi.com.br/api-reference/promo%C3%A7%C3%B5es--cupons/visualizar-cupom) (the list)",
    );
  });

  it("tells what is secret and what is personal", () => {
    expect(described({ "x-yampi-secret": true })).toBe("A thing.\n\n**Secret:** it gives access. Do not log it or show it.");
    expect(described({ "x-yampi-personal": true }, "pt-BR")).toBe("A thing.\n\n**Dado pessoal.**");
    expect(described({ "x-yampi-personal": false })).toBe("A thing.");
  });

  it("speaks Portuguese on Portuguese pages", () => {
    expect(described({ "x-yampi-evidence": observed }, "pt-BR")).toBe("A thing.\n\n**Evidência:** observado, a public client");
  });

  it("tells the rate limit and where its figure comes from, before its own evidence", () => {
    const limit = { limit: 60, windowSeconds: 60, evidence: observed };
    expect(described({ "x-yampi-rate-limit": limit, "x-yampi-evidence": observed })).toBe(
      "A thing.\n\n**Rate limit:** 60 requests in 60 seconds (observed, a public client)\n\n**Evidence:** observed, a public client",
    );
  });

  it.each<readonly [whose: string, operation: { readonly [name: string]: Json }, figures: string]>([
    ["its own", { "x-yampi-rate-limit": { limit: 30, windowSeconds: 60 } }, "30 requests in 60 seconds"],
    ["those of the class that it names", { "x-yampi-rate-limit": "search" }, "20 requests in 60 seconds"],
    ["those of the default, where it says nothing", {}, "60 requests in 60 seconds"],
  ])("tells the figures of an operation: %s", (_, operation, figures) => {
    const classes = { default: { limit: 60, windowSeconds: 60 }, search: { limit: 20, windowSeconds: 60 } };
    const get = { description: "A thing.", "x-yampi-result": "one", ...operation };
    const told = withEvidence({ "x-yampi-rate-limits": classes, paths: { "/a": { get } } }, words.en);
    expect(told).toMatchObject({ paths: { "/a": { get: { description: `A thing.\n\n**Rate limit:** ${figures}` } } } });
  });

  it("is found at any depth, and left alone where there is none", () => {
    const paths = { paths: { "/a": { get: { description: "A thing.", "x-yampi-evidence": observed } } }, tags: ["a"] };
    expect(withEvidence(paths, words.en)).toMatchObject({
      paths: { "/a": { get: { description: expect.stringContaining("Evidence") } } },
      tags: ["a"],
    });
    expect(described({})).toBe("A thing.");
  });
});

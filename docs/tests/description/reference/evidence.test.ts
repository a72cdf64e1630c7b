import { describe, expect, it } from "vitest";
import { forReaders } from "../../../src/description/for-readers.ts";
import { words } from "../../../src/language.ts";

const shown = (extensions: { readonly [name: string]: unknown }, language: "en" | "pt-BR" = "en") =>
  forReaders({ description: "A thing.", ...extensions }, words[language]) as { readonly [name: string]: unknown };

const observed = { kind: "observed", source: "a public client" };
const documented = { kind: "documented", source: "docs.yampi.com.br/api-reference/cupons/visualizar-cupom (the list)" };

/** What the reader unfolds: the sources are in an attribute. */
const folded = (sources: string) => `<div data-sources="${sources}"></div>`;

describe("What has evidence", () => {
  it("has its kinds and sources below its text, in the language of the page and out of the search", () => {
    const evidence = { "x-yampi-evidence": [observed, documented] };
    const sources = "docs.yampi.com.br/api-reference/cupons/visualizar-cupom (the list)";
    const place = folded(`observed, a public client&#10;documented, ${sources}`);
    expect(shown(evidence)).toHaveProperty("description", `A thing.\n\n${place}`);
    const portuguese = folded("observado, a public client");
    expect(shown({ "x-yampi-evidence": observed }, "pt-BR")).toHaveProperty("description", `A thing.\n\n${portuguese}`);
    expect(shown({})).toEqual({ description: "A thing." });
  });

  it("shows a source with any sign in it", () => {
    const strange = { kind: "observed", source: 'a "client" &\n<b>' };
    const place = folded("observed, a &#34;client&#34; &#38; &#60;b&#62;");
    expect(shown({ "x-yampi-evidence": strange })).toHaveProperty("description", `A thing.\n\n${place}`);
  });

  it("has the strongest kind at its title, if it is an operation", () => {
    const badge = (...kinds: string[]) =>
      shown({ "x-yampi-title": "List", "x-yampi-evidence": kinds.map((kind) => ({ kind, source: "it" })) })["x-badges"];
    expect(badge("inferred", "documented", "observed")).toEqual([{ name: "observed" }]);
    expect(badge("inferred", "documented")).toEqual([{ name: "documented" }]);
    expect(badge("inferred")).toEqual([{ name: "inferred" }]);
    expect(shown({ "x-yampi-evidence": observed })).not.toHaveProperty("x-badges");
  });
});

describe("A description", () => {
  const described = (extensions: { readonly [name: string]: unknown }, language: "en" | "pt-BR" = "en") =>
    shown(extensions, language).description;

  it("tells what is secret and what is personal", () => {
    expect(described({ "x-yampi-secret": true })).toBe("A thing.\n\n**Secret:** it gives access. Do not log it or show it.");
    expect(described({ "x-yampi-personal": true }, "pt-BR")).toBe("A thing.\n\n**Dado pessoal.**");
    expect(described({ "x-yampi-personal": false })).toBe("A thing.");
  });

  it("tells the rate limit, whose source is with the evidence", () => {
    const limit = { limit: 60, windowSeconds: 60, evidence: observed };
    const place = folded("observed, a public client&#10;rate limit: observed, a public client");
    expect(described({ "x-yampi-rate-limit": limit, "x-yampi-evidence": observed })).toBe(
      `A thing.\n\n**Rate limit:** 60 requests in 60 seconds\n\n${place}`,
    );
  });

  it.each<readonly [whose: string, operation: { readonly [name: string]: unknown }, figures: string]>([
    ["its own", { "x-yampi-rate-limit": { limit: 30, windowSeconds: 60 } }, "30 requests in 60 seconds"],
    ["those of the class that it names", { "x-yampi-rate-limit": "search" }, "20 requests in 60 seconds"],
    ["those of the default, where it says nothing", {}, "60 requests in 60 seconds"],
  ])("tells the figures of an operation: %s", (_, operation, figures) => {
    const classes = { default: { limit: 60, windowSeconds: 60 }, search: { limit: 20, windowSeconds: 60 } };
    const get = { description: "A thing.", "x-yampi-result": "one", ...operation };
    const told = forReaders({ "x-yampi-rate-limits": classes, paths: { "/a": { get } } }, words.en);
    expect(told).toMatchObject({ paths: { "/a": { get: { description: `A thing.\n\n**Rate limit:** ${figures}` } } } });
  });

  it("is completed at any depth", () => {
    const paths = { paths: { "/a": { get: { description: "A thing.", "x-yampi-evidence": observed } } }, tags: ["a"] };
    expect(forReaders(paths, words.en)).toMatchObject({
      paths: { "/a": { get: { description: `A thing.\n\n${folded("observed, a public client")}` } } },
      tags: ["a"],
    });
  });
});

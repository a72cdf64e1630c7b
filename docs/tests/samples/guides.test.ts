import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { languages } from "../../src/language.ts";
import { guideNames } from "../../src/pages/guides.ts";
import { guidesFolder } from "../../src/paths.ts";
import { compile, writeSamples } from "../support/samples.ts";

const sources = languages.flatMap((language) =>
  ["index", ...guideNames].flatMap((guide) => {
    const markdown = readFileSync(join(guidesFolder, language, `${guide}.md`), "utf8");
    const found = [...markdown.matchAll(/```ts\n(.*?)```/gs)];
    return found.map(([, code = ""], index): [string, string] => [`${language} ${guide} ${index + 1}`, code]);
  }),
);
const samples = writeSamples("guides", sources);
const problems = await compile(samples);

beforeEach(() => {
  for (const [name, value] of [
    ["YAMPI_ALIAS", "minha-loja"],
    ["YAMPI_USER_TOKEN", "any"],
    ["YAMPI_USER_SECRET_KEY", "any"],
  ] as const) {
    vi.stubEnv(name, value);
  }
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "warn").mockReturnValue();
  const real = globalThis.fetch;
  // The API itself, and the mock where the guides start it.
  const addresses = /^(https:\/\/api\.dooki\.com\.br\/v2|http:\/\/127\.0\.0\.1:4010)(?=\/)/;
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
    if (!addresses.test(url)) throw new Error(`A sample calls ${url}`);
    return real(url.replace(addresses, inject("mockUrl")), init);
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(samples)("Sample $name", ({ file }) => {
  it("compiles for a user of the packages", () => {
    expect(problems.get(file)).toEqual([]);
  });

  it("runs against the mock, whose answers are as described", async () => {
    await import(pathToFileURL(file).href);
    expect(console.warn).not.toHaveBeenCalled();
  });
});

it("Both languages have the same samples", () => {
  const names = samples.map(({ name }) => name);
  const english = names.filter((name) => name.startsWith("en "));
  expect(english.length).toBeGreaterThan(10);
  expect(names.filter((name) => name.startsWith("pt-BR "))).toEqual(english.map((name) => name.replace("en", "pt-BR")));
});

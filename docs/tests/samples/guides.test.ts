import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Yampi } from "@yampi-openapi/client";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { languages } from "../../src/language.ts";
import { guideNames } from "../../src/pages/guides.ts";
import { guidesFolder } from "../../src/paths.ts";
import { compile, writeSamples } from "../support/samples.ts";

const sources = languages.flatMap((language) =>
  ["index", ...guideNames].flatMap((guide) => {
    const markdown = readFileSync(join(guidesFolder, language, `${guide}.md`), "utf8");
    const found = [...markdown.matchAll(/```ts(?: \[.*?\])?\n(.*?)```/gs)];
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

describe.each(languages)("The samples of frameworks in %s", (language) => {
  const load = async (index: number) => {
    const sample = samples.find(({ name }) => name === `${language} frameworks ${index}`);
    return (await import(pathToFileURL(sample?.file ?? "").href)) as Record<string, unknown>;
  };

  it("respond as their framework calls them", async () => {
    const { GET } = (await load(1)) as { GET: (request: Request, context: object) => Promise<Response> };
    const get = (id: string) => GET(new Request("http://localhost/"), { params: Promise.resolve({ id }) });
    expect(await (await get("9001")).json()).toEqual({ code: expect.any(String), active: true });
    expect((await get("none")).status).toBe(400);

    const { yampiProvider, CouponService } = (await load(2)) as {
      yampiProvider: { provide: unknown; useFactory: () => Yampi };
      CouponService: new (yampi: Yampi) => { isActive(id: number): Promise<boolean> };
    };
    expect(yampiProvider.provide).toBe(Yampi);
    expect(await new CouponService(yampiProvider.useFactory()).isActive(9001)).toBe(true);

    const { default: worker } = (await load(3)) as { default: { fetch(request: Request, env: object): Promise<Response> } };
    const env = { YAMPI_ALIAS: "minha-loja", YAMPI_USER_TOKEN: "any", YAMPI_USER_SECRET_KEY: "any" };
    const response = await worker.fetch(new Request("http://localhost/"), env);
    expect(await response.json()).toEqual({ customers: expect.any(Number) });
  });
});

it("Both languages have the same samples", () => {
  const names = samples.map(({ name }) => name);
  const english = names.filter((name) => name.startsWith("en "));
  expect(english.length).toBeGreaterThan(10);
  expect(names.filter((name) => name.startsWith("pt-BR "))).toEqual(english.map((name) => name.replace("en", "pt-BR")));
});

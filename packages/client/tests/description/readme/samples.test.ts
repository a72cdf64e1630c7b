import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { typeCheck } from "@yampi-openapi/scripts/type-check";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..", "..", "..");
// Within the package, so that the samples import it by its own name.
const folder = join(import.meta.dirname, "generated-samples");

const readmes = [
  "README.md",
  "README.pt-BR.md",
  "packages/client/README.md",
  "packages/client/README.pt-BR.md",
  "packages/types/README.md",
];

const samples = readmes.flatMap((readme) =>
  [...readFileSync(join(root, readme), "utf8").matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""], index) => {
    const file = join(folder, `${readme.replaceAll(/\W/g, "-")}-${index + 1}.ts`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, code);
    return { name: `${readme}, sample ${index + 1}`, file };
  }),
);

// All of them at once, since most of the time goes into the declarations that they share.
const project = join(folder, "tsconfig.json");
writeFileSync(
  project,
  JSON.stringify({
    compilerOptions: {
      module: "NodeNext",
      target: "ES2022",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
    },
  }),
);
const problems = await typeCheck(project);

beforeEach(() => {
  vi.stubEnv("YAMPI_ALIAS", "minha-loja");
  vi.stubEnv("YAMPI_USER_TOKEN", "any");
  vi.stubEnv("YAMPI_USER_SECRET_KEY", "any");
  vi.spyOn(console, "log").mockReturnValue();
  const real = globalThis.fetch;
  vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
    real(url.replace("https://api.dooki.com.br/v2", inject("mockUrl")), init),
  );
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(samples)("$name", ({ file }) => {
  it("compiles for a user of the packages", () => {
    const elsewhere = samples.map((sample) => sample.file).filter((other) => other !== file);
    expect(problems.filter((problem) => !elsewhere.includes(problem.file))).toEqual([]);
  });

  it("runs against the mock", async () => {
    await expect(import(relative(import.meta.dirname, file).replace(/^/, "./"))).resolves.toBeDefined();
  });
});

it.each(readmes)("There is a sample in %s", (readme) => {
  expect(samples.map(({ name }) => name)).toContain(`${readme}, sample 1`);
});

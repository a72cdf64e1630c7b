import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..", "..");
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

// One for all of them, since most of its time goes into the declarations that they share.
const program = ts.createProgram(
  samples.map(({ file }) => file),
  {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  },
);
const problems = ts.getPreEmitDiagnostics(program);

beforeEach(() => {
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
    const others = samples.filter((sample) => sample.file !== file).map((sample) => program.getSourceFile(sample.file));
    const own = problems.filter((problem) => !others.includes(problem.file));
    expect(own.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  });

  it("runs against the mock", async () => {
    await expect(import(relative(import.meta.dirname, file).replace(/^/, "./"))).resolves.toBeDefined();
  });
});

it.each(readmes)("There is a sample in %s", (readme) => {
  expect(samples.map(({ name }) => name)).toContain(`${readme}, sample 1`);
});

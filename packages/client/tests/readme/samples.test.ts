import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..", "..");
// Within the package, so that the samples import it by its own name.
const folder = join(import.meta.dirname, "generated-samples");

const samples = ["README.md", "packages/client/README.md", "packages/types/README.md"].flatMap((readme) =>
  [...readFileSync(join(root, readme), "utf8").matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""], index) => {
    const file = join(folder, `${readme.replaceAll(/\W/g, "-")}-${index + 1}.ts`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, code);
    return { name: `${readme}, sample ${index + 1}`, file };
  }),
);

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
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    });
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(problems).toEqual([]);
  });

  it("runs against the mock", async () => {
    await expect(import(relative(import.meta.dirname, file).replace(/^/, "./"))).resolves.toBeDefined();
  });
});

it("There is a sample in the README", () => {
  expect(samples.length).toBeGreaterThanOrEqual(3);
});

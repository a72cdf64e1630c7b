import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

// Within the workspace, so that the samples import the packages by their names.
const folder = join(import.meta.dirname, "..", "..", "dist", "samples");

export interface Sample {
  readonly name: string;
  readonly file: string;
}

/** Writes samples into files of their own, to be compiled and run. */
export function writeSamples(group: string, sources: readonly (readonly [name: string, source: string])[]): Sample[] {
  rmSync(join(folder, group), { recursive: true, force: true });
  mkdirSync(join(folder, group), { recursive: true });
  return sources.map(([name, source]) => {
    const file = join(folder, group, `${name.replaceAll(/\W+/g, "-")}.ts`);
    writeFileSync(file, source);
    return { name, file };
  });
}

/** What the compiler has to say to a user of the packages, by file. */
export function compile(samples: readonly Sample[]): ReadonlyMap<string, readonly string[]> {
  const program = ts.createProgram(
    samples.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
    },
  );
  const problems = ts.getPreEmitDiagnostics(program);
  return new Map(
    samples.map(({ file }) => [
      file,
      problems
        .filter((problem) => problem.file === undefined || problem.file.fileName === file.replaceAll("\\", "/"))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    ]),
  );
}

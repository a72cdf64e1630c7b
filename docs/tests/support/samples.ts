import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "@yampi-openapi/scripts/paths";
import { typeCheck } from "@yampi-openapi/scripts/type-check";

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

/** What the compiler has to say to a user of the packages, by file. All samples are of one group. */
export async function compile(samples: readonly Sample[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const project = join(dirname(samples[0]?.file ?? folder), "tsconfig.json");
  writeFileSync(project, tsconfig);
  const problems = await typeCheck(project);
  return new Map(
    samples.map(({ file }) => [file, problems.filter((problem) => problem.file === file).map(({ message }) => message)]),
  );
}

const tsconfig = JSON.stringify({
  compilerOptions: {
    module: "NodeNext",
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: ["node"],
    typeRoots: [join(root, "node_modules", "@types")],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
  },
});

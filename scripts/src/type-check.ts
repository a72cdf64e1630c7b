import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** The compiler that checks and builds all packages. TypeScript 5.9 is there for the tools that need its API. */
export const tsc = join(dirname(createRequire(import.meta.url).resolve("native-typescript/package.json")), "bin", "tsc");

/** Something that the compiler finds wrong. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Type-checks the project of a tsconfig.json.
 *
 * @throws Error with the output of the compiler where it fails over something that is in no file, such as an option that it does not know.
 */
export async function typeCheck(project: string): Promise<Problem[]> {
  const cwd = dirname(project);
  const child = spawn(process.execPath, [tsc, "--project", project, "--noEmit", "--pretty", "false"], {
    cwd,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  for await (const part of child.stdout.setEncoding("utf8")) output += part;
  // A line that does not begin with a place goes on about the one before.
  const found = [...output.matchAll(/^(\S[^\n]*?)\((\d+),(\d+)\): error TS\d+: (.*(?:\n {2,}.*)*)/gm)].map(
    ([, file = "", line, column, message = ""]) => ({
      file: resolve(cwd, file),
      line: Number(line),
      column: Number(column),
      message,
    }),
  );
  if (output !== "" && found.length === 0) throw new Error(output.trimEnd());
  return found;
}

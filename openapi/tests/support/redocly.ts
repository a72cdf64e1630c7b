import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { here } from "./bundle.ts";

/** Rules that found an error, by the name of the file, as it was given or as a file given refers to it. */
export type Findings = ReadonlyMap<string, readonly string[]>;

const cli = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));

/** Runs the Redocly command line with the repository's configuration, without a shell, so that it does the same on Windows. */
export function redocly(
  cwd: string,
  command: string,
  ...args: string[]
): { readonly status: number | null; readonly output: string } {
  const all = [cli, command, ...args, "--config", join(here, "..", "redocly.yaml")];
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, all, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return { status, output: stdout + stderr };
}

/** Rules that validate examples, which takes as long as all others. */
export const exampleRules = ["no-invalid-media-type-examples", "no-invalid-parameter-examples", "no-invalid-schema-examples"];

/** An error that lint reports. */
export interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Lints files in one run, by all rules but those that are named. */
export function lint(cwd: string, files: readonly string[], without: readonly string[] = []): Findings {
  const found = new Map<string, readonly string[]>(files.map((file) => [file, []]));
  for (const { rule, file } of findingsIn(cwd, files, without)) {
    found.set(file, [...new Set([...(found.get(file) ?? []), rule])]);
  }
  return found;
}

/** The same with the place and the words of each error. */
export function findingsIn(cwd: string, files: readonly string[], without: readonly string[] = []): Finding[] {
  const options = ["--format=github-actions", "--max-problems=1000", ...without.map((rule) => `--skip-rule=${rule}`)];
  const output = redocly(cwd, "lint", ...files, ...options).output.replaceAll("\\", "/");
  for (const file of files) {
    if (!output.includes(`${file}: validated in`)) throw new Error(`Redocly did not lint ${file}:\n${output}`);
  }
  return [...output.matchAll(/^::error title=([^,]+),file=([^,]+),line=(\d+).*?::(.*)$/gm)].map(
    ([, rule = "", file = "", line, message = ""]) => ({ rule, file, line: Number(line), message: decodeURIComponent(message) }),
  );
}

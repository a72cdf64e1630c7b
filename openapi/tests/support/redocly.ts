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

/** Lints files in one run, by all rules but those that are named. */
export function lint(cwd: string, files: readonly string[], without: readonly string[] = []): Findings {
  const options = ["--format=github-actions", "--max-problems=1000", ...without.map((rule) => `--skip-rule=${rule}`)];
  const output = redocly(cwd, "lint", ...files, ...options).output.replaceAll("\\", "/");
  const found = new Map<string, readonly string[]>();
  for (const file of files) {
    if (!output.includes(`${file}: validated in`)) throw new Error(`Redocly did not lint ${file}:\n${output}`);
    found.set(file, []);
  }
  for (const [, rule = "", file = ""] of output.matchAll(/^::error title=([^,]+),file=([^,]+),/gm)) {
    found.set(file, [...new Set([...(found.get(file) ?? []), rule])]);
  }
  return found;
}

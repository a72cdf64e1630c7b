import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./paths.ts";
import { foundPrograms } from "./programs.ts";
import { runChild } from "./run-child.ts";

/** Where what turbo prints goes. */
export type Output = "stdout" | "stderr";

/** Runs turbo on these tasks, with the telemetry of all tools off, and gives its exit code. */
export function turbo(args: readonly string[], output: Output = "stdout"): Promise<number> {
  const bin = createRequire(import.meta.url).resolve("turbo/bin/turbo");
  return runChild([bin, "run", ...args], {
    cwd: root,
    stdio: ["inherit", output === "stdout" ? "inherit" : 2, "inherit"],
    env: {
      ...process.env,
      ...foundPrograms(),
      TURBO_TELEMETRY_DISABLED: "1",
      SCARF_ANALYTICS: "false",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    },
  });
}

/**
 * `turbo.ts TASK … [--then PROGRAM ARGUMENT …]` runs the program in this process after the tasks, so that a signal to the npm script reaches
 * it: a shell between them would keep the signal to itself. What turbo prints goes to standard error then.
 */
async function main(args: readonly string[]): Promise<void> {
  const then = args.indexOf("--then");
  if (then < 0) {
    process.exitCode = await turbo(args);
    return;
  }
  const code = await turbo(args.slice(0, then), "stderr");
  if (code !== 0) process.exit(code);
  const [program = "", ...rest] = args.slice(then + 1);
  const file = resolve(root, program);
  process.argv.splice(1, process.argv.length, file, ...rest);
  await import(pathToFileURL(file).href);
}

if (import.meta.main) await main(process.argv.slice(2));

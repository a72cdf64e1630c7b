import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { root } from "./paths.ts";

/** Runs turbo on these tasks, with the telemetry of all tools off, and gives its exit code. */
export function turbo(args: readonly string[]): Promise<number> {
  const bin = createRequire(import.meta.url).resolve("turbo/bin/turbo");
  const child = spawn(process.execPath, [bin, "run", ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", SCARF_ANALYTICS: "false", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

if (import.meta.main) process.exitCode = await turbo(process.argv.slice(2));

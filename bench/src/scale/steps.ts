import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "@yampi-openapi/scripts/paths";
import { layScratchClient } from "@yampi-openapi/scripts/scratch-client";
import { multiply } from "./multiply.ts";

export const steps = ["lint", "bundle", "types", "client", "type-check"] as const;
export type Step = (typeof steps)[number];

/** What a step took. */
export interface Cost {
  readonly seconds: number;
  /** The most memory that its process had, in megabytes. */
  readonly megabytes: number;
}

const { resolve } = createRequire(join(root, "openapi", "package.json"));
const redocly = resolve("@redocly/cli/bin/cli.js");
// 5.9, since the compiler of the packages is a program that makes way for another, which cannot be measured from within.
const tsc = resolve("typescript/bin/tsc");
const config = ["--config", join(root, "redocly.yaml")];

/** Runs every step on the description so many times over, each in a process of its own. */
export function costs(folder: string, times: number): { readonly [step in Step]: Cost } {
  const spec = join(folder, "openapi");
  const bundle = join(folder, "openapi.json");
  const [types, client] = [join(folder, "types.json"), join(folder, "client.json")];
  const generate = join(import.meta.dirname, "generate.ts");
  multiply(spec, times);
  const source = join(spec, "openapi.yaml");
  const made = {
    lint: cost(folder, [redocly, "lint", source, ...config]),
    bundle: cost(folder, [redocly, "bundle", source, ...config, "--output", bundle]),
    types: cost(folder, [generate, "types", bundle, types]),
    client: cost(folder, [generate, "client", bundle, client]),
  };
  layScratchClient(folder, JSON.parse(readFileSync(types, "utf8")), JSON.parse(readFileSync(client, "utf8")));
  return { ...made, "type-check": cost(folder, [tsc, "--project", folder]) };
}

function cost(folder: string, command: readonly string[]): Cost {
  const usage = join(folder, "usage");
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", join(import.meta.dirname, "usage.ts"), ...command],
    {
      encoding: "utf8",
      env: { ...process.env, SCALE_USAGE: usage, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${command.join(" ")} failed:\n${stdout.slice(-2_000)}${stderr.slice(-2_000)}`);
  return { seconds, megabytes: Number(readFileSync(usage, "utf8")) / 1024 };
}

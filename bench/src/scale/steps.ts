import { closeSync, openSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "@yampi-openapi/scripts/paths";
import { runChild } from "@yampi-openapi/scripts/run-child";
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

/** Runs every step on the description that many times over, each in a process of its own. Ends this process where one fails. */
export async function costs(folder: string, times: number): Promise<{ readonly [step in Step]: Cost }> {
  const spec = join(folder, "openapi");
  const bundle = join(folder, "openapi.json");
  const [types, client] = [join(folder, "types.json"), join(folder, "client.json")];
  const generate = join(import.meta.dirname, "generate.ts");
  multiply(spec, times);
  const source = join(spec, "openapi.yaml");
  const made = {
    lint: await cost(folder, [redocly, "lint", source, ...config]),
    bundle: await cost(folder, [redocly, "bundle", source, ...config, "--output", bundle]),
    types: await cost(folder, [generate, "types", bundle, types]),
    client: await cost(folder, [generate, "client", bundle, client]),
  };
  layScratchClient(folder, JSON.parse(readFileSync(types, "utf8")), JSON.parse(readFileSync(client, "utf8")));
  return { ...made, "type-check": await cost(folder, [tsc, "--project", folder]) };
}

async function cost(folder: string, command: readonly string[]): Promise<Cost> {
  const [usage, log] = [join(folder, "usage"), join(folder, "log")];
  const output = openSync(log, "w");
  const started = performance.now();
  const code = await runChild(["--import", join(import.meta.dirname, "usage.ts"), ...command], {
    stdio: ["ignore", output, output],
    env: { ...process.env, SCALE_USAGE: usage, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  }).finally(() => closeSync(output));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) {
    // Above 128, a signal stopped it.
    if (code <= 128) console.error(`${command.join(" ")} failed:\n${readFileSync(log, "utf8").slice(-2_000)}`);
    process.exit(code);
  }
  return { seconds, megabytes: Number(readFileSync(usage, "utf8")) / 1024 };
}

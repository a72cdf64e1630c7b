import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { clientFiles } from "../../scripts/src/generate/client-files.ts";
import { ForeignDescription, type LeftOut } from "../../scripts/src/generate/foreign.ts";
import { typeFiles } from "../../scripts/src/generate/type-files.ts";
import { layScratchClient, tsc } from "../../scripts/src/scratch-client.ts";

export interface Generated {
  readonly operations: number;
  readonly methods: number;
  readonly leftOut: readonly LeftOut[];
  readonly seconds: number;
}

/**
 * Makes types and client of a description into a folder. No drift check: it knows what our rules leave of JSON Schema, and others say
 * more.
 */
export async function generateInto(folder: string, file: string): Promise<Generated> {
  const started = performance.now();
  const description = new ForeignDescription(JSON.parse(readFileSync(file, "utf8")));
  const methods = description.operations().length;
  layScratchClient(folder, await typeFiles(description), clientFiles(description, "0.0.0"));
  const seconds = (performance.now() - started) / 1000;
  const { leftOut } = description;
  return { operations: methods + leftOut.length, methods, leftOut, seconds };
}

/** What the compiler finds wrong, and how long that took. */
export function check(folder: string): { readonly problems: string; readonly seconds: number } {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, "--project", folder, "--pretty", "false"], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  return { problems: status === 0 ? "" : stdout + stderr, seconds: (performance.now() - started) / 1000 };
}

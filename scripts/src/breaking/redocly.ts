import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A change, as `redocly diff --format json` tells it; what it does not tell is left out here. */
export interface FoundChange {
  /** Pointer to the place by the way of its first use, with no regard to references. */
  readonly path: string;
  /** The type of the node: `Operation`, `Parameter`, `Schema`, `Example`, … */
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  /** `major` where a rule found a break. */
  readonly impact: "major" | "minor" | "patch";
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  /** Of what was modified; `key` for a renamed one. */
  readonly property?: string;
  readonly base?: FoundPlace;
  readonly revision?: FoundPlace;
}

interface FoundPlace {
  /** Pointer within the file, references followed. */
  readonly pointer: string;
  readonly value?: unknown;
}

const cli = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));

/** Compares two descriptions by `redocly diff`. */
export async function findChanges(base: string, revision: string): Promise<FoundChange[]> {
  const args = [cli, "diff", base, revision, "--config", join(import.meta.dirname, "redocly.yaml")];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, "--format", "json", "--fail-on", "none"], {
    env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" },
    maxBuffer: 256 * 1024 * 1024,
  });
  const { changes } = JSON.parse(stdout) as { changes: FoundChange[] };
  return changes;
}

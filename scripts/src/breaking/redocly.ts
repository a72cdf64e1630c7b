import { join } from "node:path";
import { redocly } from "../redocly.ts";

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

/** Compares two descriptions by `redocly diff`. */
export async function findChanges(base: string, revision: string): Promise<FoundChange[]> {
  const config = join(import.meta.dirname, "redocly.yaml");
  const options = ["--config", config, "--format", "json", "--fail-on", "none"];
  const { changes } = JSON.parse(await redocly("diff", base, revision, ...options)) as { changes: FoundChange[] };
  return changes;
}

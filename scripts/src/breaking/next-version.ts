import semver from "semver";
import type { Change } from "./breaks.ts";
import type { ConsumerError } from "./consumer.ts";

export interface Verdict {
  /** Version of the last release. */
  readonly released: string;
  /** Version that the description gives itself now. */
  readonly present: string;
  readonly changes: readonly Change[];
  readonly consumerErrors: readonly ConsumerError[];
  readonly breaks: boolean;
  /** The lowest version that may be released; the last one where no consumer can see a difference. */
  readonly next: string;
  /** Whether the description may stay as it is: nothing breaks, or its version says so. */
  readonly passes: boolean;
}

/** Says what changes mean for the version. While that is below 1.0, a break raises the minor version and all else the patch. */
export function judge(of: Pick<Verdict, "released" | "present" | "changes" | "consumerErrors">): Verdict {
  const { released, present, changes, consumerErrors } = of;
  for (const version of [released, present]) {
    if (!semver.valid(version)) throw new Error(`info.version: expected a version such as 0.1.0, got ${JSON.stringify(version)}`);
  }
  const breaks = consumerErrors.length > 0 || changes.some(({ breaking }) => breaking);
  const next = nextVersion();
  return { ...of, breaks, next, passes: semver.gte(present, breaks ? next : released) };

  function nextVersion(): string {
    if (changes.length === 0 && !breaks) return released;
    const [broken, other] = semver.major(released) === 0 ? (["minor", "patch"] as const) : (["major", otherRaise()] as const);
    return semver.inc(released, breaks ? broken : other) ?? released;
  }

  function otherRaise(): "minor" | "patch" {
    return changes.some(({ kind }) => kind === "added") ? "minor" : "patch";
  }
}

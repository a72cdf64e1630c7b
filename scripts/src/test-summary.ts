import { stripVTControlCharacters } from "node:util";

/** A task, as the summary of a turbo run has it. */
export interface Task {
  readonly taskId: string;
  readonly task: string;
  readonly command: string;
  readonly logFile: string;
  readonly cache: { readonly status: string };
  /** Missing in a plan. */
  readonly execution?: { readonly exitCode: number | null };
}

/** What came of the tests of a package. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly isCached: boolean;
  /** Whether they failed in another way than by a test, such as a file that cannot be loaded. */
  readonly isBroken: boolean;
  /** What was left out, and why. */
  readonly leftOut: readonly string[];
}

/** Reads what Vitest prints at the end, and what tests say that they leave out: lines that begin with `Left out:`. */
export function outcomeIn({ taskId, cache, execution }: Task, log: string): Outcome {
  const text = stripVTControlCharacters(log);
  const [tests = ""] = /^\s*Tests {2}.*$/m.exec(text) ?? [];
  const count = (of: string): number => Number(new RegExp(`(\\d+) ${of}`).exec(tests)?.[1] ?? 0);
  const failed = count("failed");
  return {
    name: shortName(taskId),
    passed: count("passed"),
    failed,
    skipped: count("skipped") + count("todo"),
    seconds: Number(/^\s*Duration {2}([\d.]+)s/m.exec(text)?.[1] ?? 0),
    isCached: cache.status === "HIT",
    isBroken: failed === 0 && execution?.exitCode !== 0,
    leftOut: [...new Set(text.match(/^Left out: .*$/gm))],
  };
}

/** A line for each package, and one for all. */
export function table(outcomes: readonly Outcome[]): string {
  const sum = (of: "passed" | "failed" | "skipped" | "seconds"): number => outcomes.reduce((all, each) => all + each[of], 0);
  const total: Outcome = {
    name: "all",
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    seconds: sum("seconds"),
    isCached: false,
    isBroken: false,
    leftOut: [],
  };
  const rows = [...outcomes.toSorted((a, b) => (a.name < b.name ? -1 : 1)), total].map(
    ({ name, passed, failed, skipped, seconds, isCached, isBroken }) => [
      name,
      `${passed} passed`,
      `${failed} failed`,
      `${skipped} skipped`,
      `${seconds.toFixed(1)} s`,
      isCached ? "from the cache" : isBroken ? "did not run to the end, see above" : "",
    ],
  );
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const aligned = (cell: string, column: number): string =>
    column === 0 || column === 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(aligned).join("  ").trimEnd()).join("\n");
}

/** What was not tried, and why: by what tests say, since a task failed that a planned one needs, by a filter. */
export function leftOut(
  outcomes: readonly Outcome[],
  planned: readonly Task[],
  tasks: readonly Task[],
  filters: readonly string[],
): string[] {
  const notRun = planned.map(({ taskId }) => taskId).filter((id) => !tasks.some(({ taskId }) => taskId === id));
  return [
    ...outcomes.flatMap((outcome) => outcome.leftOut),
    ...(notRun.length > 0 ? [`Left out: ${notRun.join(", ")}, since a task that they need failed.`] : []),
    ...(filters.length > 0 ? [`Left out: what is not of ${filters.join(", ")}, by --filter.`] : []),
  ];
}

/** Tasks that failed. */
export function failedOf(tasks: readonly Task[]): string[] {
  return tasks.filter(({ execution }) => execution !== undefined && execution.exitCode !== 0).map(({ taskId }) => taskId);
}

/** `client` for `@yampi-openapi/client#test`, `client:description` for the tests that go through the whole description. */
function shortName(taskId: string): string {
  return taskId.replace(/^@yampi-openapi\//, "").replace("#test", "");
}

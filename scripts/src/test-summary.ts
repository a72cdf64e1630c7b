import { stripVTControlCharacters } from "node:util";

/** A task, as the summary of a turbo run has it. */
export interface Task {
  readonly taskId: string;
  readonly task: string;
  readonly package: string;
  readonly command: string;
  readonly logFile: string;
  readonly cache: { readonly status: string };
  /** Missing where the task was not run, since one that it needs failed. */
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
  /** What was left out, and why. */
  readonly leftOut: readonly string[];
}

/** Reads what Vitest prints at the end, and what tests say that they leave out: lines that begin with `Left out:`. */
export function outcomeIn({ package: name, cache }: Task, log: string): Outcome {
  const text = stripVTControlCharacters(log);
  const [tests = ""] = /^\s*Tests {2}.*$/m.exec(text) ?? [];
  const count = (of: string): number => Number(new RegExp(`(\\d+) ${of}`).exec(tests)?.[1] ?? 0);
  return {
    name: name.replace("@yampi-openapi/", ""),
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped") + count("todo"),
    seconds: Number(/^\s*Duration {2}([\d.]+)s/m.exec(text)?.[1] ?? 0),
    isCached: cache.status === "HIT",
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
    leftOut: [],
  };
  const rows = [...outcomes.toSorted((a, b) => (a.name < b.name ? -1 : 1)), total].map(
    ({ name, passed, failed, skipped, seconds, isCached }) => [
      name,
      `${passed} passed`,
      `${failed} failed`,
      `${skipped} skipped`,
      `${seconds.toFixed(1)} s`,
      isCached ? "from the cache" : "",
    ],
  );
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const aligned = (cell: string, column: number): string =>
    column === 0 || column === 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(aligned).join("  ").trimEnd()).join("\n");
}

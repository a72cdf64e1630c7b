import type { Finding } from "./report/report.ts";

/** A finding in one place of one response or request. */
export type SingleFinding = Omit<Finding, "count">;

/** The same findings as one each, breaks first, in the order in which they came. */
export function groupFindings(findings: readonly SingleFinding[]): Finding[] {
  const groups = new Map<string, Finding>();
  for (const { kind, breaking, status, place, expected, found } of findings) {
    const finding = { kind, breaking, status, place, expected, found };
    const key = JSON.stringify(finding);
    groups.set(key, { ...finding, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => Number(b.breaking) - Number(a.breaking));
}

import type { Finding, OperationReport } from "./report.ts";

export const nothing = "–";

/** Head of the table of operations. */
export const operationHead = ["Operation", "Outcome", "Answers", "Envelope", "Rate limit", "Latency"] as const;

/** An operation as a row of that table. */
export function operationCells(report: OperationReport): string[] {
  const { operation, outcome, answers, envelopes, rateLimit, latencyMs } = report;
  const statuses = Object.entries(answers).map(([status, count]) => (count === 1 ? status : `${status} × ${count}`));
  return [
    operation,
    outcome,
    statuses.join(", ") || nothing,
    envelopes.join(", ") || nothing,
    rateLimit ? `${rateLimit.remaining ?? "?"} of ${rateLimit.limit ?? "?"} left` : nothing,
    latencyMs === undefined ? nothing : `${latencyMs} ms`,
  ];
}

/** A finding without its place and count: `expected string, found null`. */
export function findingText({ kind, expected, found }: Finding): string {
  return `${kind}: expected ${expected}, found ${found}`;
}

/** Where a finding was made: `200 /data/email`, `200 body`. */
export function findingPlace({ status, place }: Finding): string {
  return [status, place || "body"].filter((part) => part !== undefined).join(" ");
}

/** `, 3 times` for what was seen more than once. */
export function times({ count }: Finding): string {
  return count === 1 ? "" : `, ${count} times`;
}

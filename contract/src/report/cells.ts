import type { Finding, OperationReport, Report } from "./report.ts";

const nothing = "–";

const operationHead = ["Operation", "Outcome", "Responses", "Envelope", "Rate limit", "Latency"] as const;

/** The operations that were called, as a table with its head; nothing where none was. */
export function operationTable({ operations }: Report): string[][] {
  const called = operations.filter(({ outcome, responses }) => outcome !== "skipped" || Object.keys(responses).length > 0);
  return called.length === 0 ? [] : [[...operationHead], ...called.map(operationCells)];
}

/** What was not checked and why, a reason a line: `customers.get, promocodes.get: not in the recording`. */
export function uncheckedLines({ operations }: Report): string[] {
  const byReason = Map.groupBy(operations, ({ reason }) => reason);
  return [...byReason].flatMap(([reason, those]) =>
    reason ? [`${named(those.map(({ operation }) => operation))}: ${reason}`] : [],
  );
}

/** What else there is to know: `122 operations left out, not GET`, and the notes. */
export function noteLines({ leftOut, notes }: Report): string[] {
  const lines = leftOut.map(({ reason, operations }) => `${named(operations)} left out, ${reason}`);
  return [...lines, ...notes];
}

/** How many operations a line names. More would be hard to read. */
const mostNamed = 6;

function named(operations: readonly string[]): string {
  if (operations.length <= mostNamed) return operations.join(", ");
  return `${operations.length} operations (--format json names them)`;
}

function operationCells(report: OperationReport): string[] {
  const { operation, outcome, responses, envelopes, rateLimit, latencyMs } = report;
  const statuses = Object.entries(responses).map(([status, count]) => (count === 1 ? status : `${status} × ${count}`));
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

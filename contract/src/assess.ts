import { inspectResponse } from "@yampi-openapi/client/drift";
import { median } from "@yampi-openapi/scripts/statistics";
import type { DescribedOperation } from "./description.ts";
import { type Exchange, type RateLimitHeaders, readJson } from "./exchange.ts";
import { groupFindings, type SingleFinding } from "./findings.ts";
import { findTooDeep, maxNesting } from "./nesting.ts";
import type { OperationReport } from "./report/report.ts";

/** What came of one operation. */
export interface Traffic {
  readonly operation: DescribedOperation;
  readonly exchanges: readonly Exchange[];
  /** Findings about the requests. */
  readonly requests?: readonly SingleFinding[];
  /** Why the call failed. */
  readonly failure?: string | undefined;
  /** Why nothing can be said of it, where there are no responses. */
  readonly absence: string;
}

/** Compares the responses of an operation with the description. */
export function assess({ operation, exchanges, requests = [], failure, absence }: Traffic): OperationReport {
  const inspections = exchanges.map((exchange) => inspect(operation, exchange));
  const findings = groupFindings([...inspections.flatMap((each) => each.findings), ...requests]);
  const latencies = exchanges.flatMap(({ latencyMs }) => latencyMs ?? []);
  const isRead = inspections.some(({ isResult }) => isResult);
  // What the client cannot read is told by the breaks, where there are any.
  const isChecked = isRead && (failure === undefined || findings.some(({ breaking }) => breaking));
  return {
    operation: operation.id,
    method: operation.httpMethod,
    path: operation.path,
    outcome: isChecked ? "checked" : failure === undefined ? "skipped" : "failed",
    reason: isChecked ? undefined : (failure ?? whyUnread(exchanges, absence)),
    responses: countStatuses(exchanges),
    envelopes: [...new Set(inspections.flatMap(({ envelope }) => envelope ?? []))],
    rateLimit: exchanges.map(({ rateLimit }) => rateLimit).findLast(isTold),
    latencyMs: latencies.length > 0 ? Math.round(median(latencies)) : undefined,
    findings,
  };
}

interface Inspection {
  /** Whether it is a result of the operation that could be read. */
  readonly isResult: boolean;
  readonly envelope?: string | undefined;
  readonly findings: readonly SingleFinding[];
}

function inspect({ id, result }: DescribedOperation, exchange: Exchange): Inspection {
  const { status, text, contentType, rateLimit } = exchange;
  const json = readJson(exchange);
  const { drifts, envelope, described } = inspectResponse({ operation: id, status, body: json?.body });
  const isSuccess = status >= 200 && status < 300;
  if (json) return { isResult: isSuccess, envelope, findings: [...drifts, ...missingHeaders(status, rateLimit)] };
  const ofStatus = drifts.filter(({ kind }) => kind === "status");
  // Whether a body is missing is unknown for a status that is not described.
  const mayBeEmpty = result === "none" || !described;
  if (isSuccess && text === "" && mayBeEmpty) {
    return { isResult: true, findings: [...ofStatus, ...missingHeaders(status, rateLimit)] };
  }
  const unread = { kind: "not-json", breaking: false, status, place: "", expected: "JSON", found: wordsFor(text, contentType) };
  return { isResult: false, findings: [...ofStatus, unread] };
}

function wordsFor(text: string | undefined, contentType: string): string {
  if (text === undefined) return "no content in the recording";
  if (findTooDeep(text) !== undefined) return `a body nested deeper than ${maxNesting} levels`;
  return text === "" ? "an empty body" : contentType || "a body without a type";
}

function missingHeaders(status: number, { limit, remaining }: RateLimitHeaders): SingleFinding[] {
  const headers = { "X-RateLimit-Limit": limit, "X-RateLimit-Remaining": remaining };
  return Object.entries(headers)
    .filter(([, value]) => value === undefined)
    .map(([place]) => ({ kind: "rate-limit", breaking: false, status, place, expected: "a whole number", found: "nothing" }));
}

function whyUnread(exchanges: readonly Exchange[], absence: string): string {
  if (exchanges.length === 0) return absence;
  const statuses = Object.keys(countStatuses(exchanges)).join(", ");
  return `no response was a result that can be read (${statuses})`;
}

function countStatuses(exchanges: readonly Exchange[]): { [status: string]: number } {
  const counts: { [status: string]: number } = {};
  for (const { status } of exchanges) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function isTold({ limit, remaining }: RateLimitHeaders): boolean {
  return limit !== undefined || remaining !== undefined;
}

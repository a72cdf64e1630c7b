import type { RateLimitHeaders } from "../exchange.ts";

/** Something that is not as the description says. It holds no value of a response. */
export interface Finding {
  /** What kind of drift it is, in the words of the client's drift check, or one of ours: `not-json`, `rate-limit`, `query`, … */
  readonly kind: string;
  /** Whether a program that trusts the description breaks on it. */
  readonly breaking: boolean;
  /** Of the response; undefined where it is about the request. */
  readonly status: number | undefined;
  /** JSON pointer into the response, indexes as `*`; or the name of a header or parameter. */
  readonly place: string;
  readonly expected: string;
  readonly found: string;
  /** How often it was seen. */
  readonly count: number;
}

/** What was found of one operation. */
export interface OperationReport {
  /** The operationId. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** `checked`: a response was compared with the description; `failed`: there was no response to compare; `skipped`: it was not called. */
  readonly outcome: "checked" | "failed" | "skipped";
  /** Why it was not checked. */
  readonly reason: string | undefined;
  /** The number of responses that were compared with the description, by status. */
  readonly responses: { readonly [status: string]: number };
  /** Which envelopes the responses came in: `observed`, `documented`, `inferred`, or the name of a schema. */
  readonly envelopes: readonly string[];
  readonly rateLimit: RateLimitHeaders | undefined;
  /** Median of the responses, in whole milliseconds. */
  readonly latencyMs: number | undefined;
  readonly findings: readonly Finding[];
}

/** Operations that a run could not check, whatever the API sends. They do not count. */
export interface LeftOut {
  readonly reason: string;
  readonly operations: readonly string[];
}

/** All that a run found. */
export interface Report {
  readonly title: string;
  /** Version of the description. */
  readonly description: string;
  readonly operations: readonly OperationReport[];
  readonly leftOut: readonly LeftOut[];
  /** What else there is to know of the run. */
  readonly notes: readonly string[];
}

/** Every finding with its operation. */
export function findingsOf({ operations }: Report): (Finding & { readonly operation: string })[] {
  return operations.flatMap(({ operation, findings }) => findings.map((finding) => ({ operation, ...finding })));
}

/** How many breaks a report has. */
export function countBreaks(report: Report): number {
  return findingsOf(report).filter(({ breaking }) => breaking).length;
}

/** The outcome in a sentence. */
export function conclude(report: Report): string {
  const { operations } = report;
  const breaks = countBreaks(report);
  const checked = operations.filter(({ outcome }) => outcome === "checked").length;
  const coverage = `${checked} of ${operations.length} operations checked`;
  if (breaks > 0) return `${breaks === 1 ? "1 break" : `${breaks} breaks`}; ${coverage}.`;
  if (checked === 0) return `Nothing was checked; ${coverage}.`;
  return `No break; ${coverage}.`;
}

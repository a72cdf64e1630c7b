import {
  YampiApiError,
  YampiConnectionError,
  YampiError,
  YampiInputError,
  YampiNotFoundError,
  YampiRateLimitError,
  YampiTimeoutError,
} from "@yampi-openapi/client";
import type { Context } from "hono";
import { ShareError } from "./fair-share.js";
import type { PageQuery } from "./parameters.js";
import { BusyError } from "./patience.js";
import type { Problem } from "./responses.js";

/** The statuses that the gateway fails with. */
export const titles = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  421: "Misdirected Request",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
} as const;

export type ProblemStatus = keyof typeof titles;

interface Explanation {
  readonly status: ProblemStatus;
  readonly detail: string;
  readonly parameter?: string;
  readonly retryAfterMs?: number | undefined;
}

/** Where the API tells of no time, its windows are a minute long. */
const windowMs = 60_000;

/** The API numbers no page that begins at or beyond this record. Without a limit a page has ten. */
const lastRecord = 10_000;
const usualLimit = 10;

/** The store, or a proxy in front of it, gave up waiting: Request Timeout, Gateway Timeout, and Cloudflare's 522 and 524. */
const timeoutStatuses = [408, 504, 522, 524];

const gone = 410;

/** A page that the API refuses to number. */
export class PageError extends Error {
  override readonly name = "PageError";

  constructor() {
    super("page: the store numbers no page that begins beyond record 10 000");
  }
}

/** The gateway stops, and waits for the store no longer. */
export class StoppedError extends Error {
  override readonly name = "StoppedError";
}

/** The store says that there is nothing, or no more. It is kept for a moment, and so has nothing of the response. */
export class MissingError extends Error {
  override readonly name = "MissingError";
  readonly isGone: boolean;

  constructor({ status }: YampiApiError) {
    super("The store has nothing with this ID.");
    this.isGone = status === gone;
  }
}

/** An error of a list; of a 400 that its page explains, a {@link PageError}. */
export function asPageError(error: unknown, { page = 1, limit = usualLimit }: PageQuery): unknown {
  const isTooFar = (page - 1) * limit >= lastRecord;
  return error instanceof YampiApiError && error.status === 400 && isTooFar ? new PageError() : error;
}

/** Why a request failed, by RFC 9457. */
export function problemBody({ status, detail, parameter }: Explanation): Problem {
  return { type: "about:blank", title: titles[status], status, detail, ...(parameter ? { parameter } : {}) };
}

/** A response that says why there is none. */
export function problem(c: Context, explanation: Explanation): Response {
  const { status, retryAfterMs } = explanation;
  return c.json(problemBody(explanation), status, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    ...(retryAfterMs === undefined ? {} : { "Retry-After": String(Math.max(1, Math.ceil(retryAfterMs / 1000))) }),
  });
}

/** An error; of a 404 or 410, a {@link MissingError}. */
export function asMissingError(error: unknown): unknown {
  const isMissing = error instanceof YampiNotFoundError || (error instanceof YampiApiError && error.status === gone);
  return isMissing ? new MissingError(error) : error;
}

/** What a visitor is told of an error: what they can do about it, and nothing that the API or this program said. */
export function explain(error: unknown): Explanation {
  if (error instanceof YampiInputError) return { status: 400, detail: error.message, parameter: error.argument };
  if (error instanceof PageError) return { status: 400, detail: error.message, parameter: "page" };
  if (error instanceof ShareError) {
    const detail = "You have used up your share of the store's rate limit.";
    return { status: 429, detail, retryAfterMs: error.retryAfterMs };
  }
  if (error instanceof StoppedError) return { status: 503, detail: "The gateway is stopping." };
  if (error instanceof MissingError) {
    return { status: 404, detail: error.isGone ? "The store has this no more." : "The store has nothing with this ID." };
  }
  if (error instanceof BusyError || error instanceof YampiRateLimitError) {
    return { status: 503, detail: "The store takes no more requests for now.", retryAfterMs: error.retryAfterMs ?? windowMs };
  }
  if (error instanceof YampiTimeoutError || isDeadline(error)) return timedOut;
  if (error instanceof YampiApiError) return explainStatus(error);
  if (error instanceof YampiError) return { status: 502, detail: "The store could not be read." };
  return { status: 500, detail: "The gateway failed." };
}

const timedOut = { status: 504, detail: "The store did not respond in time." } as const;

/** A status without its own error class in the client. What the store refuses is never the visitor's fault: the gateway checked it before. */
function explainStatus({ status, retryAfterMs }: YampiApiError): Explanation {
  if (timeoutStatuses.includes(status)) return timedOut;
  if (status === 503) return { status: 502, detail: "The store is out of service for now.", retryAfterMs };
  if (status < 500) return { status: 502, detail: "The store refused the request." };
  return { status: 502, detail: "The store failed." };
}

/** The log line of an error. It has no value of the request or of the response. */
export function logLine(error: unknown): string {
  const { status } = explain(error);
  const name = error instanceof Error ? error.name : typeof error;
  if (error instanceof YampiApiError) return `${status} ${error.operation}: ${name} ${error.status}`;
  if (error instanceof YampiConnectionError) return `${status} ${error.operation}: ${name} ${error.code ?? ""}`.trimEnd();
  if (error instanceof YampiError || error instanceof BusyError || error instanceof StoppedError || isDeadline(error))
    return `${status} ${name}`;
  // A message may quote what it stumbled over, the place never does.
  const place = error instanceof Error ? error.stack?.split("\n").find((line) => /^\s+at /.test(line)) : undefined;
  return `${status} ${name}${place ?? ""}`.replace(/\s+/g, " ");
}

function isDeadline(error: unknown): boolean {
  return error instanceof DOMException && error.name === "TimeoutError";
}

import type { Traffic } from "../assess.ts";
import type { Contract, DescribedOperation } from "../description.ts";
import { type Exchange, readContentType, readRateLimit } from "../exchange.ts";
import type { SingleFinding } from "../findings.ts";
import { scrubKey } from "../scrub.ts";
import { BadEntryError, type RecordedResponse, readRequest, readResponse } from "./entry.ts";
import { createRouter } from "./router.ts";

/** The entries of a recording, sorted. */
export interface Sorted {
  readonly traffic: readonly Traffic[];
  /** What was left out, and how often. */
  readonly notes: readonly string[];
}

/** Sorts the entries of a recording by the operation that they are of, and counts those that are of none, or broken. */
export function sortEntries(entries: readonly unknown[], contract: Contract, serverUrl: string): Sorted {
  const { operations, propertyNames } = contract;
  const route = createRouter(operations, serverUrl);
  const left = new Map<string, number>();
  const found = new Map<DescribedOperation, { exchanges: Exchange[]; requests: SingleFinding[] }>();
  const seen = new Set<string>();
  let badHeaders = 0;

  /** Why an entry is left out; undefined where it is sorted in. */
  function sortIn(entry: unknown): string | undefined {
    const { method, url } = readRequest(entry);
    const destination = route(method, url);
    if (destination === "elsewhere") return "to another server";
    if (method === "OPTIONS") return "preflights of a browser";
    const response = readResponse(entry);
    if (response.status === 304) return "from the cache of a browser (304)";
    if ("unknownPath" in destination) return `not described: ${shownMethod(method)} ${destination.unknownPath}`;
    const key = JSON.stringify([response.startedDateTime, method, url.href, response.status, response.text]);
    if (seen.has(key)) return "recorded twice";
    seen.add(key);
    const { operation } = destination;
    const { exchanges, requests } = found.get(operation) ?? { exchanges: [], requests: [] };
    found.set(operation, { exchanges, requests });
    exchanges.push(toExchange(operation, response));
    requests.push(...unknownParameters(operation, url, propertyNames));
    badHeaders += response.badHeaders;
    return undefined;
  }

  for (const entry of entries) {
    const why = whyLeftOut(() => sortIn(entry));
    if (why !== undefined) left.set(why, (left.get(why) ?? 0) + 1);
  }
  const notes = [...left].map(([why, count]) => `${counted(count, "entry", "entries")} left out, ${why}`);
  return {
    traffic: operations.map((operation) => ({
      operation,
      ...(found.get(operation) ?? { exchanges: [] }),
      absence: "not in the recording",
    })),
    notes: badHeaders > 0 ? [...notes, `${counted(badHeaders, "header", "headers")} left out, no name or value of one`] : notes,
  };
}

function whyLeftOut(sortIn: () => string | undefined): string | undefined {
  try {
    return sortIn();
  } catch (error) {
    if (error instanceof BadEntryError) return error.message;
    throw error;
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What a recording has for a method may be anything. */
function shownMethod(method: string): string {
  return ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT"].includes(method) ? method : "an unknown method,";
}

function toExchange({ id }: DescribedOperation, { status, contentType, text, time, headers }: RecordedResponse): Exchange {
  return {
    operation: id,
    status,
    contentType: readContentType(contentType),
    text,
    rateLimit: readRateLimit({ get: (name) => headers.get(name.toLowerCase()) ?? null }),
    latencyMs: time,
  };
}

/** The API silently ignores unknown parameters, so a caller may rely on a filter that has no effect. */
function unknownParameters({ parameters }: DescribedOperation, url: URL, known: ReadonlySet<string>): SingleFinding[] {
  const described = new Set(parameters.filter(({ in: place }) => place === "query").map(({ name }) => name));
  return [...new Set(url.searchParams.keys())]
    .filter((name) => !described.has(name))
    .map((name) => ({
      kind: "query",
      breaking: false,
      status: undefined,
      place: `?${shownParameter(name, known)}`,
      expected: "a described parameter",
      found: "an unknown one",
    }));
}

/** `filters[<email>]`: each part is a key of its own. */
function shownParameter(name: string, known: ReadonlySet<string>): string {
  const parts = /^[^[\]]*(?:\[[^[\]]*\]){0,3}$/.test(name);
  return parts ? name.replaceAll(/[^[\]]+/g, (word) => scrubKey(word, known)) : "<text>";
}

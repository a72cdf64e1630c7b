import type { Traffic } from "../assess.ts";
import type { Contract, DescribedOperation } from "../description.ts";
import { type Exchange, readContentType, readRateLimit } from "../exchange.ts";
import type { SingleFinding } from "../findings.ts";
import { scrubKey } from "../scrub.ts";
import type { Entry } from "./recording.ts";
import { createRouter } from "./router.ts";

/** The entries of a recording, sorted. */
export interface Sorted {
  readonly traffic: readonly Traffic[];
  /** What was left out, and how often. */
  readonly notes: readonly string[];
}

/** Sorts the entries of a recording by the operation that they are of, and counts those that are of none. */
export function sortEntries(entries: readonly Entry[], contract: Contract, serverUrl: string): Sorted {
  const { operations, propertyNames } = contract;
  const route = createRouter(operations, serverUrl);
  const left = new Map<string, number>();
  const leave = (why: string): void => void left.set(why, (left.get(why) ?? 0) + 1);
  const found = new Map<DescribedOperation, { exchanges: Exchange[]; requests: SingleFinding[] }>();
  const seen = new Set<string>();
  for (const entry of entries) {
    const { request, response } = entry;
    const url = new URL(request.url);
    const destination = route(request.method, url);
    if (destination === "elsewhere") leave("to another server");
    else if (request.method === "OPTIONS") leave("preflights of a browser");
    else if (response.status < 100) leave("without an answer");
    else if (response.status === 304) leave("answered from the cache of a browser (304)");
    else if ("unknownPath" in destination) leave(`not described: ${request.method} ${destination.unknownPath}`);
    else if (isSeen(entry, seen)) leave("recorded twice");
    else {
      const { operation } = destination;
      const { exchanges, requests } = found.get(operation) ?? { exchanges: [], requests: [] };
      found.set(operation, { exchanges, requests });
      exchanges.push(toExchange(operation, entry));
      requests.push(...unknownParameters(operation, url, propertyNames));
    }
  }
  return {
    traffic: operations.map((operation) => ({
      operation,
      ...(found.get(operation) ?? { exchanges: [] }),
      absence: "not in the recording",
    })),
    notes: [...left].map(([why, count]) => `${count === 1 ? "1 entry" : `${count} entries`} left out, ${why}`),
  };
}

function isSeen({ startedDateTime, request, response }: Entry, seen: Set<string>): boolean {
  const key = JSON.stringify([startedDateTime, request.method, request.url, response.status, response.content?.text]);
  const before = seen.size;
  return seen.add(key).size === before;
}

function toExchange({ id }: DescribedOperation, { time = 0, response }: Entry): Exchange {
  const { status, headers = [], content = {} } = response;
  const known = new Headers();
  for (const { name, value } of headers) if (/^x-ratelimit-/i.test(name)) known.append(name, value.trim());
  return {
    operation: id,
    status,
    contentType: readContentType(content.mimeType),
    text: textOf(response),
    rateLimit: readRateLimit(known),
    latencyMs: Math.max(0, time),
  };
}

/** Browsers leave out the text of a body that was empty, as that of one which they did not keep. */
function textOf({ status, content: { text, size, encoding } = {} }: Entry["response"]): string | undefined {
  if (text === undefined) return status === 204 || size === 0 ? "" : undefined;
  return encoding === "base64" ? Buffer.from(text, "base64").toString("utf8") : text;
}

/** The API ignores a parameter that it does not know without a word, so that the caller may believe in a filter that is none. */
function unknownParameters({ parameters }: DescribedOperation, url: URL, known: ReadonlySet<string>): SingleFinding[] {
  const described = new Set(parameters.filter(({ in: place }) => place === "query").map(({ name }) => name));
  return [...new Set(url.searchParams.keys())]
    .filter((name) => !described.has(name))
    .map((name) => ({
      kind: "query",
      breaking: false,
      status: undefined,
      place: `?${name.replaceAll(/[^[\]]+/g, (word) => scrubKey(word, known))}`,
      expected: "a described parameter",
      found: "an unknown one",
    }));
}

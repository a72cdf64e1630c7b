import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DescribedOperation } from "../../src/description.ts";
import { temporaryFolder } from "./command.ts";
import { ways } from "./credentials.ts";
import { operations, type RealResponse, realInput, realResponse } from "./examples.ts";
import { filled } from "./ids.ts";
import { alias } from "./stand-in.ts";

/** An entry as it is written: the parts that tests look at. */
export interface Entry {
  readonly request: { readonly method: string; readonly url: string };
  readonly response: object;
}

export const server = "https://api.dooki.com.br/v2";

/** What of an entry is other than usual. */
export interface EntryChanges {
  readonly method?: string;
  /** Headers of the request, beside those that sign it. */
  readonly headers?: { readonly [name: string]: string };
  /** The body of the request. */
  readonly input?: unknown;
  readonly response?: object;
  readonly time?: number;
}

/** The address of an operation: `https://api.dooki.com.br/v2/minha-loja/customers/70001`. */
export function addressOf({ path }: DescribedOperation, base = server): string {
  return base + filled(path, alias);
}

/** An entry as browsers and proxies write it, credentials included. */
export function entry(
  url: string,
  body: unknown,
  { method = "GET", headers, input, response, time = 120 }: EntryChanges = {},
): Entry {
  const sent = [...ways.flatMap((way) => Object.entries(way.headers)), ...Object.entries(headers ?? {})];
  const recorded = {
    startedDateTime: "2026-03-05T17:07:21.000Z",
    time,
    request: {
      method,
      url,
      httpVersion: "HTTP/2",
      headers: sent.map(([name, value]) => ({ name, value })),
      cookies: [],
      queryString: [],
      ...(input !== undefined && { postData: { mimeType: "application/json", text: JSON.stringify(input) } }),
    },
    response: {
      status: 200,
      statusText: "OK",
      headers: [
        { name: "content-type", value: "application/json" },
        { name: "x-ratelimit-limit", value: "120" },
        { name: "x-ratelimit-remaining", value: "119" },
      ],
      content:
        body === undefined
          ? { size: 0, mimeType: "x-unknown" }
          : { size: 1, mimeType: "application/json", text: JSON.stringify(body) },
      ...response,
    },
    cache: {},
    timings: { send: 1, wait: 100, receive: 19 },
  };
  return recorded;
}

/** An entry of an operation, as it was observed or with another response. */
export function realEntry(
  operation: DescribedOperation,
  { status, body }: RealResponse = realResponse(operation),
  base = server,
): Entry {
  const { httpMethod: method } = operation;
  return entry(addressOf(operation, base), body, { method, input: realInput(operation), response: { status } });
}

/** One entry for each operation, as it was observed. */
export function realEntries(base = server): Entry[] {
  return operations.map((operation) => realEntry(operation, undefined, base));
}

/** Writes a file; gives its path. */
export async function fileWith(content: string, name = "store.har"): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, content);
  return file;
}

/** Writes a HAR file; gives its path. */
export function recordingOf(entries: readonly unknown[]): Promise<string> {
  return fileWith(JSON.stringify({ log: { version: "1.2", creator: { name: "any", version: "1" }, entries } }, null, 2));
}

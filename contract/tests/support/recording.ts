import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Entry } from "../../src/har/recording.ts";
import { temporaryFolder } from "./command.ts";
import { operations, realAnswer } from "./examples.ts";
import { alias, appCredentials, credentials } from "./stand-in.ts";

export const server = "https://api.dooki.com.br/v2";

const ids: { readonly [segment: string]: string } = { promocodes: "9001", clusters: "7", customers: "70001" };

/** The address of an operation: `https://api.dooki.com.br/v2/minha-loja/customers/70001`. */
export function addressOf(path: string, base = server): string {
  const filled = path
    .replace("{alias}", alias)
    .replaceAll(/([\w-]+)\/\{\w+\}/g, (_, kind: string) => `${kind}/${ids[kind] ?? 1}`);
  return base + filled;
}

/** An entry as browsers and proxies write it, credentials included. */
export function entry(url: string, body: unknown, changes: { method?: string; response?: object; time?: number } = {}): Entry {
  const requestHeaders = [
    { name: "User-Token", value: credentials.YAMPI_USER_TOKEN },
    { name: "User-Secret-Key", value: credentials.YAMPI_USER_SECRET_KEY },
    { name: "Authorization", value: `Bearer ${appCredentials.YAMPI_ACCESS_TOKEN}` },
    { name: "access_token", value: appCredentials.YAMPI_ACCESS_TOKEN },
    { name: "X-Partner-Client-ID", value: appCredentials.YAMPI_PARTNER_CLIENT_ID },
  ];
  const recorded = {
    startedDateTime: "2026-03-05T17:07:21.000Z",
    time: changes.time ?? 120,
    request: {
      method: changes.method ?? "GET",
      url,
      httpVersion: "HTTP/2",
      headers: requestHeaders,
      cookies: [],
      queryString: [],
    },
    response: {
      status: 200,
      statusText: "OK",
      headers: [
        { name: "content-type", value: "application/json" },
        { name: "x-ratelimit-limit", value: "120" },
        { name: "x-ratelimit-remaining", value: "119" },
      ],
      content: { size: 1, mimeType: "application/json", text: JSON.stringify(body) },
      ...changes.response,
    },
    cache: {},
    timings: { send: 1, wait: 100, receive: 19 },
  };
  return recorded;
}

/** One entry for each operation, as it was observed. */
export function realEntries(base = server): Entry[] {
  return operations.map((operation) => {
    const [status] = Object.keys(operation.definition.responses ?? {});
    const entryOfIt = entry(addressOf(operation.path, base), realAnswer(operation), { method: operation.httpMethod });
    return { ...entryOfIt, response: { ...entryOfIt.response, status: Number(status) } };
  });
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

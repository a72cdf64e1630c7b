import { createHash } from "node:crypto";
import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { withAskedId } from "./asked-id.ts";
import type { HttpOperation } from "./operations.ts";
import { named, type PendingResponse, unreadable } from "./refusal.ts";
import { operationOf } from "./route.ts";
import { readHeader, type Violation, writeHeader } from "./violations.ts";

/** What a mock does to the programs that call it. */
export interface Trouble {
  /** Share of the responses that fail, from 0 to 1. Default: 0. */
  readonly errors: number;
  /** How long a response takes at the least and at the most, in milliseconds. Default: no longer than it has to. */
  readonly latencyMs: readonly [least: number, most: number];
  /** Which responses fail, and how long each takes: the same seed, the same for the first, second … request. Default: 1. */
  readonly seed: number;
  /** Called with every response. */
  readonly onResponse: (response: GivenResponse) => void;
}

/** A response that was given, or not. Of the request it tells neither a header nor the query, which may hold what is personal. */
export interface GivenResponse {
  readonly method: string;
  readonly path: string;
  /** Undefined where the connection was reset, or the caller had gone. */
  readonly status: number | undefined;
  /** What is wrong with the request, or with the response, by the description. */
  readonly violations: readonly string[];
}

/** How a response fails. */
const failures = [429, 500, 503, "reset"] as const;
type Failure = (typeof failures)[number];

/** A minute, as the description shows it, would stop the programs that are tried out. */
const retryAfterSeconds = 1;

/**
 * A server in front of Prism that passes everything on, names what is wrong with a request, gives an entity the ID that was asked for, and
 * lets some of it fail or wait.
 */
export async function troubled(
  behind: string,
  port: number,
  operations: readonly HttpOperation[],
  { errors = 0, latencyMs: [least, most] = [0, 0], seed = 1, onResponse }: Partial<Trouble>,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const agent = new Agent({ keepAlive: true });
  let requests = 0;

  // As Prism's: a program that was busy should find its connection open.
  const server = createServer({ keepAliveTimeout: 0 }, (incoming, outgoing) => {
    const draw = drawing(seed, requests++);
    // A browser asks for permission first, and would not say what failed.
    const fails = draw("fails") < errors && incoming.method !== "OPTIONS";
    const failure = fails ? failures[Math.floor(draw("failure") * failures.length)] : undefined;
    const go = (): void => void pass(incoming, outgoing, failure).catch(() => outgoing.destroy());
    const timer = setTimeout(go, least + draw("latency") * (most - least));
    outgoing.on("close", () => {
      clearTimeout(timer);
      onResponse?.(given(incoming, outgoing));
    });
  });

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse, failure: Failure | undefined): Promise<void> {
    if (failure === "reset") return void incoming.socket.resetAndDestroy();
    const { method, url = "/", headers } = incoming;
    const body = await buffer(incoming);
    const operation = operationOf(operations, method, url.split("?")[0] ?? "");
    const asked = { url, headers, body, operation };
    const found = unreadable(asked);
    if (found?.location[1] === "path") return refuse(outgoing, found);
    // A body of known length, since Prism waits forever for one that never comes.
    const { "transfer-encoding": _chunked, ...kept } = headers;
    const sent = found ? Buffer.from("{}") : body;
    const length = sent.length > 0 || headers["content-length"] !== undefined ? { "content-length": String(sent.length) } : {};
    const code = found ? 422 : failure;
    const inner = request(behind, {
      agent,
      method,
      path: url,
      headers: { ...kept, ...length, ...(code && { prefer: `code=${code}` }) },
    });
    inner.on("error", () => outgoing.destroy());
    outgoing.on("close", () => inner.destroy());
    inner.end(sent);
    const [response] = (await once(inner, "response")) as [IncomingMessage];
    const whole = { headers: response.headers, body: await buffer(response) };
    const isSuccess = response.statusCode === 200 && operation !== undefined && method !== "POST";
    const given = named(isSuccess ? ofAskedId(whole, operation, url) : whole, asked, found);
    const soon = response.statusCode === 429 && failure ? { "retry-after": String(retryAfterSeconds) } : {};
    outgoing.statusCode = response.statusCode ?? 502;
    outgoing.setHeaders(new Map(Object.entries({ ...given.headers, ...soon }) as [string, string | string[]][]));
    outgoing.end(given.body);
  }

  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      agent.destroy();
      await closed;
    },
  };
}

/** Numbers from 0 up to 1 that look random, and are the same for the same seed, request and purpose. */
function drawing(seed: number, request: number): (purpose: string) => number {
  return (purpose) => createHash("sha256").update(`${seed} ${request} ${purpose}`).digest().readUInt32BE() / 2 ** 32;
}

/** The example with the ID that was asked for. */
function ofAskedId(response: PendingResponse, { path }: HttpOperation, url: string): PendingResponse {
  if (response.body.length === 0) return response;
  const changed = withAskedId(path, url.split("?")[0] ?? "", JSON.parse(response.body.toString()));
  if (changed === undefined) return response;
  const body = Buffer.from(JSON.stringify(changed));
  const length = response.headers["content-length"] === undefined ? {} : { "content-length": String(body.length) };
  return { headers: { ...response.headers, ...length }, body };
}

/** Prism would not survive it, so it never gets it. */
function refuse(outgoing: ServerResponse, violation: Violation): void {
  outgoing.statusCode = 400;
  outgoing.setHeader("content-type", "application/problem+json").setHeader("sl-violations", writeHeader([violation]));
  outgoing.end(JSON.stringify({ title: "Bad request", status: 400, detail: violation.message }));
}

function given({ method = "", url = "" }: IncomingMessage, outgoing: ServerResponse): GivenResponse {
  const [path = ""] = url.split("?");
  const status = outgoing.writableFinished ? outgoing.statusCode : undefined;
  const violations = readHeader(outgoing.getHeader("sl-violations")).map(({ message }) => message);
  return { method, path, status, violations };
}

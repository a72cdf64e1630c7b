import { createHash } from "node:crypto";
import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a mock does to the programs that call it. */
export interface Trouble {
  /** Share of the answers that fail, from 0 to 1. Default: 0. */
  readonly errors: number;
  /** How long an answer takes at the least and at the most, in milliseconds. Default: no longer than it has to. */
  readonly latencyMs: readonly [least: number, most: number];
  /** Which answers fail, and how long each takes: the same seed, the same for the first, second … request. Default: 1. */
  readonly seed: number;
  /** Hears of every answer. */
  readonly onAnswer: (answer: GivenAnswer) => void;
}

/** An answer that was given, or not. Of the request it tells neither a header nor the query, which may hold what is personal. */
export interface GivenAnswer {
  readonly method: string;
  readonly path: string;
  /** Undefined where the connection was reset, or the caller had gone. */
  readonly status: number | undefined;
  /** What is wrong with the request, or with the answer, by the description. */
  readonly violations: readonly string[];
}

/** How an answer fails. */
const failures = [429, 500, 503, "reset"] as const;
type Failure = (typeof failures)[number];

/** A minute, as the description shows it, would stop the programs that are tried out. */
const retryAfterSeconds = 1;

/** A server in front of another that passes everything on, and lets some of it fail or wait. */
export async function troubled(
  behind: string,
  port: number,
  { errors = 0, latencyMs: [least, most] = [0, 0], seed = 1, onAnswer }: Partial<Trouble>,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const agent = new Agent({ keepAlive: true });
  let requests = 0;

  const server = createServer((incoming, outgoing) => {
    const draw = drawing(seed, requests++);
    // A browser asks for permission first, and would not say what failed.
    const fails = draw("fails") < errors && incoming.method !== "OPTIONS";
    const failure = fails ? failures[Math.floor(draw("failure") * failures.length)] : undefined;
    const timer = setTimeout(() => pass(incoming, outgoing, failure), least + draw("latency") * (most - least));
    outgoing.on("close", () => {
      clearTimeout(timer);
      onAnswer?.(given(incoming, outgoing));
    });
  });

  function pass(incoming: IncomingMessage, outgoing: ServerResponse, failure: Failure | undefined): void {
    if (failure === "reset") return void incoming.socket.resetAndDestroy();
    const { method, url: path, headers } = incoming;
    const asked = failure ? { ...headers, prefer: `code=${failure}` } : headers;
    const inner = request(behind, { agent, method, path, headers: asked }, (answer) => {
      const soon = answer.statusCode === 429 && failure ? { "retry-after": String(retryAfterSeconds) } : {};
      outgoing.statusCode = answer.statusCode ?? 502;
      outgoing.setHeaders(new Map(Object.entries({ ...answer.headers, ...soon }) as [string, string | string[]][]));
      answer.pipe(outgoing);
    });
    inner.on("error", () => outgoing.destroy());
    outgoing.on("close", () => inner.destroy());
    incoming.pipe(inner);
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

function given({ method = "", url = "" }: IncomingMessage, outgoing: ServerResponse): GivenAnswer {
  const [path = ""] = url.split("?");
  const status = outgoing.writableFinished ? outgoing.statusCode : undefined;
  return { method, path, status, violations: readViolations(outgoing.getHeader("sl-violations")) };
}

/** Prism cuts the header where it is too long, and then it is no JSON. */
function readViolations(header: unknown): string[] {
  if (header === undefined) return [];
  try {
    return (JSON.parse(String(header)) as { readonly message: string }[]).map(({ message }) => message);
  } catch {
    return [String(header)];
  }
}

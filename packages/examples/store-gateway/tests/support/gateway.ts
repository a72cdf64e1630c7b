import { onTestFinished } from "vitest";
import { type ServerOptions, startServer } from "../../src/server.js";
import { credentials, heard } from "./leaks.ts";

/** A response of a gateway, with its body. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, where it is JSON. */
  readonly json: unknown;
}

/** A gateway that runs until the test ends. */
export interface TestGateway {
  readonly url: string;
  /** What it logged. */
  readonly log: readonly string[];
  get(path: string, headers?: { readonly [name: string]: string }): Promise<Received>;
  close(): Promise<void>;
  send(method: string, path: string, headers?: { readonly [name: string]: string }): Promise<Received>;
}

/** Starts a gateway on a free port, as the program does. Every response and every line of its log is looked through after the test. */
export async function startGateway(options: Partial<ServerOptions> = {}): Promise<TestGateway> {
  const { masked } = options;
  const log: string[] = [];
  const gateway = await startServer({
    alias: "minha-loja",
    ...credentials,
    ...options,
    log: (line) => {
      log.push(line);
      heard(line);
    },
  });
  onTestFinished(() => gateway.close());
  const send: TestGateway["send"] = async (method, path, headers) => {
    const response = await fetch(gateway.url + path, { method, headers: { Connection: "close", ...headers } });
    return readResponse(response, masked);
  };
  return { url: gateway.url, log, close: () => gateway.close(), send, get: (path, headers) => send("GET", path, headers) };
}

/** Reads a response, and notes it for the search for leaks. */
export async function readResponse(response: Response, masked?: boolean): Promise<Received> {
  const text = await response.text();
  heard(`${[...response.headers].join("\n")}\n${text}`, { masked });
  const isJson = /[/+]json\b/.test(response.headers.get("Content-Type") ?? "");
  return { status: response.status, headers: response.headers, text, json: isJson && text ? JSON.parse(text) : undefined };
}

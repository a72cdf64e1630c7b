import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: unknown;
}

/** A request of a sample, and what the mock found in it. */
export interface Recorded extends Sent {
  readonly sample: string;
  readonly status: number;
  readonly violations: string | null;
}

/** Passes requests on to the mock, and records them. The first part of a path is the name of the sample. */
export async function startRecorder(mock: string): Promise<{ url: string; requests: Recorded[]; close(): void }> {
  const requests: Recorded[] = [];
  const forward = async (request: IncomingMessage): Promise<Response> => {
    const [, sample = "", url = ""] = /^\/([^/]+)(.*)$/.exec(request.url ?? "") ?? [];
    const { method = "" } = request;
    const names = ["user-token", "user-secret-key", "content-type"];
    const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name])]));
    const body = await text(request);
    const response = await fetch(mock + url, { method, headers, ...(body && { body }) });
    const { status } = response;
    const violations = response.headers.get("sl-violations");
    requests.push({ sample, method, url, headers, body: body ? JSON.parse(body) : undefined, status, violations });
    return response;
  };
  const server = createServer((request, response) => {
    forward(request).then(
      async (received) => response.writeHead(received.status).end(await received.text()),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, requests, close };
}

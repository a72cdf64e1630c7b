import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { withAskedId } from "@yampi-openapi/scripts/asked-id";
import { onTestFinished } from "vitest";
import { isRead } from "../../src/live/read-only.ts";
import { ways } from "./credentials.ts";
import { allOperations, realResponse } from "./examples.ts";

/** A response of the stand-in. */
export interface Served {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  /** A text goes out as it is, anything else as JSON, and nothing without a body. */
  readonly body: unknown;
}

/** Changes a response to a request of this path before it goes out. */
export type Change = (served: Served, operation: string, pathname: string) => Partial<Served>;

/** A server that responds like the vendor's as far as it is known, and what it was asked. */
export interface StandIn {
  readonly url: string;
  /** `GET /minha-loja/customers/70001?skipCache=true` */
  readonly requests: readonly string[];
}

export const alias = "minha-loja";

/** Serves what was observed, or what `change` makes of it, until the test ends. */
export async function standIn(change: Change = () => ({})): Promise<StandIn> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const { status, headers, body } = respond(request, change);
    response.writeHead(status, headers).end(typeof body === "string" || body === undefined ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: addressOf(server.address()), requests };
}

/** An address of this machine where nothing responds. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = addressOf(server.address());
  await new Promise((resolve) => server.close(resolve));
  return url;
}

const routes = allOperations
  .filter(isRead)
  .map((operation) => ({ operation, route: routeOf(operation.path), real: realResponse(operation) }));
const headers = { "Content-Type": "application/json", "X-RateLimit-Limit": "120", "X-RateLimit-Remaining": "119" };

function respond({ method, url = "", headers: given }: IncomingMessage, change: Change): Served {
  const { pathname } = new URL(url, "http://localhost");
  const error = (status: number, message: string): Served => ({ status, headers, body: { message } });
  const isSigned = ways.some((way) => Object.entries(way.headers).every(([name, value]) => given[name] === value));
  if (!isSigned) return error(401, "Acesso não autorizado");
  if (method !== "GET") return error(405, "Method Not Allowed");
  const found = routes.find(({ route }) => route.test(pathname));
  if (!found) return error(404, "Not Found");
  const { operation } = found;
  const { status, body } = structuredClone(found.real);
  const served = { headers, status, body: withAskedId(operation.path, pathname, body) ?? body };
  return { ...served, ...change(served, operation.id, pathname) };
}

function routeOf(path: string): RegExp {
  return new RegExp(`^${path.replace("{alias}", alias).replaceAll(/\{\w+\}/g, "\\d+")}$`);
}

function addressOf(address: string | AddressInfo | null): string {
  return `http://127.0.0.1:${(address as AddressInfo).port}`;
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Customer, Promocode } from "@yampi-openapi/client";
import { credentials } from "@yampi-openapi/example-command-line/testing/command";
import { onTestFinished } from "vitest";

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Serves on this machine until the test ends; gives the address. */
export async function serve(handler: Handler): Promise<string> {
  const server = createServer((request, response) => void handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An address of this machine where nobody answers. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** A quota that no test uses up; without the headers, the client keeps to the default of the description. */
const quota = { "X-RateLimit-Limit": "1000000", "X-RateLimit-Remaining": "999999" };

/** With nothing to wait for after a failure, unless it says so. */
export function sendJson(response: ServerResponse, status: number, body: unknown, retryAfter = 0): void {
  const headers = { "Content-Type": "application/json", "Retry-After": String(retryAfter), ...quota };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

/** Whether a request is for customers and not for the coupon itself. */
export function wantsCustomers(request: IncomingMessage): boolean {
  return new URL(request.url ?? "", "http://localhost").pathname.endsWith("/customers");
}

/** An API that knows one coupon and answers its customers in pages, with counters. */
export function apiWith(coupon: Promocode, customers: readonly Customer[]): Promise<string> {
  return serve((request, response) => {
    if (!wantsCustomers(request)) return sendJson(response, 200, { data: coupon });
    const query = new URL(request.url ?? "", "http://localhost").searchParams;
    const [page, limit] = [Number(query.get("page")), Number(query.get("limit"))];
    const data = customers.slice((page - 1) * limit, page * limit);
    const counters = { total: customers.length, count: data.length, per_page: limit, current_page: page };
    const pagination = { ...counters, total_pages: Math.ceil(customers.length / limit), links: [] };
    sendJson(response, 200, { data, meta: { pagination } });
  });
}

/** Another server, told by `Prefer` which of its answers to give; `ofCustomers` leaves the answer of the coupon as it is. */
export function preferring(url: string, prefer: string, { ofCustomers = false } = {}): Promise<string> {
  const { YAMPI_USER_TOKEN, YAMPI_USER_SECRET_KEY } = credentials;
  const headers = { "User-Token": YAMPI_USER_TOKEN, "User-Secret-Key": YAMPI_USER_SECRET_KEY };
  return serve(async (request, response) => {
    const preference = ofCustomers && !wantsCustomers(request) ? {} : { Prefer: prefer };
    const answer = await fetch(url + request.url, { headers: { ...headers, ...preference } });
    response.writeHead(answer.status, { "Content-Type": "application/json" }).end(await answer.text());
  });
}

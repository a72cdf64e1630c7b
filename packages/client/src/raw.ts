import type { paths } from "@yampi-openapi/types";
import createClient, { type Client } from "openapi-fetch";
import { decodeBody } from "./body-text.js";
import { callContext } from "./context.js";
import { YampiInputError, YampiResponseError } from "./errors.js";
import * as operations from "./generated/operations.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { serializePath } from "./path.js";
import { serializeQuery } from "./query.js";
import type { Send, WholeReply } from "./transport/call.js";
import { readUpTo, withinBound } from "./transport/read-body.js";
import { follow } from "./transport/signal.js";
import { showTo } from "./validator.js";

/** The typed openapi-fetch client. Its answers come as they are. */
export type RawClient = Client<paths>;

const decoder = new TextDecoder();

/** An openapi-fetch client over the transport, with the routes of the description. */
export function createRaw(settings: Settings, transport: Send): RawClient {
  // Written down by the middleware, since `fetch` hears nothing of the route.
  const routes = new WeakMap<Request, string>();
  const { maxResponseBytes } = settings;
  const readBytes = readUpTo(maxResponseBytes);
  const basePath = new URL(settings.baseUrl).pathname.replace(/\/$/, "");
  const raw = createClient<paths>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
    querySerializer: serializeQuery,
    pathSerializer: serializePath,
    Request: followingRequest as unknown as typeof Request,
    fetch: async (request) => {
      const { url, method, headers, signal } = request;
      if (!url.startsWith(`${settings.baseUrl}/`)) {
        throw new YampiInputError("baseUrl", "expected that of the client; another would be sent its credentials");
      }
      const operation = operationOf(method, routes.get(request), new URL(url).pathname.slice(basePath.length));
      const body = await bodyOf(request);
      const outgoing = { url, method, headers: Object.fromEntries(headers), body };
      const reply = await transport(outgoing, callContext(settings, operation, url, { signal }), readBytes);
      const { status } = reply.response;
      const bytes = withinBound(operation.id, status, reply.body, maxResponseBytes);
      if (settings.validate) showTo(settings.validate, { operation: operation.id, status, text: decoder.decode(bytes) });
      return toResponse(operation.id, { ...reply, body: bytes });
    },
  });
  raw.use({
    onRequest: ({ request, schemaPath }) => {
      routes.set(request, schemaPath);
    },
  });
  return raw;
}

/** The body of a request, told by its bytes: in some browsers a Request has no property `body`. */
async function bodyOf(request: Request): Promise<ArrayBuffer | undefined> {
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  const bytes = await request.arrayBuffer();
  return bytes.byteLength > 0 ? bytes : undefined;
}

/** Makes a request whose signal may be any; the runtime's own takes no other than its own. */
function followingRequest(input: RequestInfo | URL, init?: RequestInit): Request {
  return new Request(input, init?.signal ? { ...init, signal: follow(init.signal).signal ?? null } : init);
}
Object.defineProperty(followingRequest, Symbol.hasInstance, { value: (value: unknown) => value instanceof Request });

/**
 * The operation of a request, by the route that it was made with or else by its address. One that the description does not know counts as
 * idempotent by its method, and is named without what an address could hold of anybody.
 */
function operationOf(method: string, route: string | undefined, address: string): Operation {
  const path = route && templates.has(route) ? route : (templateOf(address) ?? shownPath(route ?? address));
  const known = Object.values(operations).find((operation) => operation.method === method && operation.path === path);
  const idempotent = ["GET", "HEAD", "PUT", "DELETE"].includes(method);
  return known ?? { id: `${method} ${path}`, method, path, pathParameters: [], queryParameters: [], idempotent };
}

const templates = new Set(Object.values(operations).map(({ path }) => path));

/** The path of the description that an address fits best, as where other middleware has made another request of ours. */
function templateOf(address: string): string | undefined {
  const [fitting] = [...templates]
    .filter((path) => new RegExp(`^${path.replaceAll(/\{[^{}]+\}/g, "[^/]+")}$`).test(address))
    .sort((a, b) => a.split("{").length - b.split("{").length);
  return fitting;
}

/** A path without its query, in which only what looks like a name of a route is shown; an ID, a code or an e-mail is `*`. */
function shownPath(path: string): string {
  const [plain = ""] = path.split(/[?#]/, 1);
  const segments = plain
    .split("/")
    .map((segment) => (/^(?:\{\w+\}|[a-z]{1,30}(?:[_-][a-z]{1,30}){0,3})?$/.test(segment) ? segment : "*"));
  return segments.slice(0, 12).join("/");
}

/** A response whose body is whole, and which does not quote it where it is not JSON. */
function toResponse(operation: string, { response, body }: WholeReply<ArrayBuffer>): Response {
  const { status, statusText, url } = response;
  const isNullBody = status === 204 || status === 205;
  const headers = new Headers(response.headers);
  // Makes openapi-fetch ask the response for its JSON, instead of reading it by itself.
  headers.set("Content-Length", String(isNullBody ? 0 : body.byteLength));
  // A response can be made of visible Latin-1 only, and a server sends what it likes.
  const words = statusText.replaceAll(/[^\x20-\x7e\xa0-\xff]+/g, " ");
  const copy = new Response(isNullBody ? null : body, { status, statusText: words, headers });
  const json = async (): Promise<unknown> => {
    const refused = (what: string) =>
      new YampiResponseError(
        operation,
        status,
        `the response is not ${what}. Something in between may have answered; check the base URL.`,
      );
    const text = decodeBody(await copy.arrayBuffer(), response.headers.get("Content-Type"));
    if (text === undefined) throw refused("in UTF-8");
    try {
      return JSON.parse(text);
    } catch {
      throw refused("JSON");
    }
  };
  return Object.defineProperties(copy, { url: { value: url }, json: { value: json } });
}

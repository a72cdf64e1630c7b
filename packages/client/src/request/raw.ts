import { operations } from "../generated/operations.js";
import type { Operation } from "../operation.js";
import type { Settings } from "../options/settings.js";
import { platformResponse } from "../response/responses.js";
import { showTo } from "../response/validator.js";
import type { Send } from "../transport/call.js";
import { type ApiClient, createApiClient } from "./api-client.js";
import { callContext } from "./call-context.js";
import { platformRequest, signalOf, toHttpRequest } from "./requests.js";

/** The typed openapi-fetch client. Its responses come as they are. */
export type RawClient = ApiClient;

const decoder = new TextDecoder();

/** An openapi-fetch client over the transport, with the routes of the description. */
export function createRaw(settings: Settings, transport: Send): RawClient {
  // Written down by the middleware, since `fetch` is not told the route.
  const routes = new WeakMap<Request, string>();
  const { baseUrl } = settings;
  const basePath = new URL(baseUrl).pathname.replace(/\/$/, "");
  const raw = createApiClient(settings, {
    Request: platformRequest as unknown as typeof Request,
    fetch: async (request) => {
      const outgoing = await toHttpRequest(request, baseUrl);
      const { url, method } = outgoing;
      const operation = operationOf(method, routes.get(request), new URL(url).pathname.slice(basePath.length));
      const complete = await transport(outgoing, callContext(settings, operation, url, { signal: signalOf(request) }));
      const { status } = complete.response;
      if (settings.validate) showTo(settings.validate, { operation: operation.id, status, text: decoder.decode(complete.body) });
      return platformResponse(operation.id, complete, true);
    },
  });
  raw.use({
    onRequest: ({ request, schemaPath }) => {
      routes.set(request, schemaPath);
    },
  });
  return raw;
}

/**
 * The operation of a request, by the route that it was made with or else by its address. One that the description does not know counts as
 * idempotent by its method, and is named without what an address could hold of anybody.
 */
function operationOf(method: string, route: string | undefined, address: string): Operation {
  const path = route && templates.has(route) ? route : (templateOf(address) ?? shownPath(route ?? address));
  const known = operations.find((operation) => operation.method === method && operation.path === path);
  const idempotent = ["GET", "HEAD", "PUT", "DELETE"].includes(method);
  return known ?? { kind: "whole", id: `${method} ${path}`, method, path, pathParameters: [], queryParameters: [], idempotent };
}

const templates = new Set(operations.map(({ path }) => path));

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

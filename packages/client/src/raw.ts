import type { paths } from "@yampi-openapi/types";
import createClient, { type Client } from "openapi-fetch";
import { callContext } from "./context.js";
import * as operations from "./generated/operations.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { serializePath } from "./path.js";
import { serializeQuery } from "./query.js";
import type { Send, WholeReply } from "./transport/call.js";

/** The typed openapi-fetch client. Its answers come as they are. */
export type RawClient = Client<paths>;

/** An openapi-fetch client over the transport, with the routes of the description. */
export function createRaw(settings: Settings, transport: Send): RawClient {
  // Written down by the middleware, since `fetch` hears nothing of the route.
  const routes = new WeakMap<Request, string>();
  const raw = createClient<paths>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
    querySerializer: serializeQuery,
    pathSerializer: serializePath,
    fetch: async (request) => {
      const { url, method, headers, signal } = request;
      const operation = operationOf(method, routes.get(request) ?? new URL(url).pathname);
      const body = request.body ? await request.arrayBuffer() : undefined;
      const reply = await transport(
        { url, method, headers: Object.fromEntries(headers), body },
        callContext(settings, operation, { signal }),
      );
      return toResponse(reply);
    },
  });
  raw.use({
    onRequest: ({ request, schemaPath }) => {
      routes.set(request, schemaPath);
    },
  });
  return raw;
}

/** A route that the description does not know counts as idempotent by its method. */
function operationOf(method: string, path: string): Operation {
  const known = Object.values(operations).find((operation) => operation.method === method && operation.path === path);
  const idempotent = ["GET", "HEAD", "PUT", "DELETE"].includes(method);
  return known ?? { id: `${method} ${path}`, method, path, pathParameters: [], queryParameters: [], idempotent };
}

/** A response whose body is whole. */
function toResponse({ response, body }: WholeReply): Response {
  const { status, statusText, headers, url } = response;
  const isNullBody = status === 204 || status === 205;
  // A response can be made of visible Latin-1 only, and a server sends what it likes.
  const words = statusText.replaceAll(/[^\x20-\x7e\xa0-\xff]+/g, " ");
  const copy = new Response(isNullBody ? null : body, { status, statusText: words, headers });
  return Object.defineProperty(copy, "url", { value: url });
}

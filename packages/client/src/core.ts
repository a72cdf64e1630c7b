import type { paths } from "@yampi-openapi/types";
import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import { checkParameter, checkQuery } from "./arguments.js";
import { toApiError } from "./error-body.js";
import { YampiInputError, YampiResponseError } from "./errors.js";
import type { Emit } from "./events.js";
import { version } from "./generated/constants.js";
import * as operations from "./generated/operations.js";
import type { Operation } from "./operation.js";
import { type RequestOptions, readHeaders, readMaxRetries, readTimeout, type Settings } from "./options.js";
import { serializePath } from "./path.js";
import { serializeQuery } from "./query.js";
import type { CallContext } from "./transport/call.js";
import { createTransport } from "./transport/transport.js";

/** The typed openapi-fetch client. Its answers come as they are. */
export type RawClient = Client<paths>;

/** A call of an operation, as a method was given it. */
export interface Call<O extends Operation = Operation> {
  readonly operation: O;
  /** Path parameters but the alias, in the order of the path. */
  readonly positional: readonly unknown[];
  readonly params: { readonly [name: string]: unknown } | undefined;
  readonly options: RequestOptions | undefined;
}

/** A whole answer of the API that is not an error. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What the resources call. It holds no credential that could be read. */
export interface Core {
  readonly raw: RawClient;
  readonly emit: Emit;
  /** Sends a call, after its arguments have been checked. */
  send(call: Call): Promise<Answer>;
}

/** What a call needs of `raw`, whose own type wants the path as a literal. */
type UntypedRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

const defaultWindowSeconds = 60;

export function createCore(settings: Settings): Core {
  const transport = createTransport(settings);
  const secrets: readonly string[] = Object.values(settings.credentials ?? {});
  // Written down by the middleware, since `fetch` hears nothing of the route.
  const rawRoutes = new WeakMap<Request, string>();
  const options: ClientOptions = {
    baseUrl: settings.baseUrl,
    fetch: (request) => transport(request, rawContext(settings, request, rawRoutes.get(request))),
    redirect: "manual",
    querySerializer: serializeQuery,
    pathSerializer: serializePath,
    headers: {
      Accept: "application/json",
      // The vendor demands it on every request, also on those without a body.
      "Content-Type": "application/json",
      // Not in a web page, where it would only make the browser ask for permission first.
      ...(settings.inWebPage ? {} : { "User-Agent": `yampi-openapi-client/${version}` }),
      ...settings.headers,
    },
  };
  // Apart from `raw`, whose users may add middleware.
  const request = createClient<paths>(options).request as unknown as UntypedRequest;
  const raw = createClient<paths>(options);
  raw.use({
    onRequest: ({ request, schemaPath }) => {
      rawRoutes.set(request, schemaPath);
    },
  });

  async function send(call: Call): Promise<Answer> {
    const { operation, params, options } = call;
    const path = readPath(call, settings.alias);
    checkQuery(operation.queryParameters, params);
    const context = callContext(settings, operation, options);
    const { data, error, response } = await request(operation.method, operation.path, {
      params: { path, query: params },
      headers: readHeaders(options?.headers),
      fetch: (request: Request) => transport(request, context),
      parseAs: "text",
    }).catch((error: unknown) => {
      // openapi-fetch does not throw a reason that is falsy.
      options?.signal?.throwIfAborted();
      throw error;
    });
    if (!response.ok) throw toApiError(operation.id, response, error, secrets);
    return { status: response.status, body: parse(operation.id, response, data) };
  }

  return { raw, send, emit: settings.emit };
}

function callContext(settings: Settings, operation: Operation, options: RequestOptions | undefined): CallContext {
  const { limit, windowSeconds = defaultWindowSeconds } = operation.rateLimit ?? {};
  return {
    operation: operation.id,
    route: { key: `${operation.method} ${operation.path}`, limit, windowMs: windowSeconds * 1000 },
    idempotent: operation.idempotent,
    signal: options?.signal,
    timeoutMs: readTimeout(options?.timeoutMs) ?? settings.timeoutMs,
    maxRetries: readMaxRetries(options?.maxRetries) ?? settings.maxRetries,
  };
}

function rawContext(settings: Settings, request: Request, path = new URL(request.url).pathname): CallContext {
  const { method, signal } = request;
  const known = Object.values(operations).find((operation) => operation.method === method && operation.path === path);
  const idempotent = ["GET", "HEAD", "PUT", "DELETE"].includes(method);
  const operation = known ?? { id: `${method} ${path}`, method, path, pathParameters: [], queryParameters: [], idempotent };
  return callContext(settings, operation, { signal });
}

function readPath({ operation, positional, options }: Call, clientAlias: string | undefined): { [name: string]: unknown } {
  const given = [...positional];
  const path: { [name: string]: unknown } = {};
  for (const parameter of operation.pathParameters) {
    const isAlias = parameter.name === "alias";
    const value = isAlias ? (options?.alias ?? clientAlias) : given.shift();
    if (isAlias && value === undefined) {
      throw new YampiInputError("alias", "expected the store's alias, as an option or as YAMPI_ALIAS in the environment");
    }
    checkParameter(parameter, value);
    path[parameter.name] = value;
  }
  return path;
}

function parse(operation: string, response: Response, text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    const type = /^[\w.+-]+\/[\w.+-]+/.exec(response.headers.get("Content-Type") ?? "")?.[0] ?? "no content type";
    const problem = `the answer (${response.status}, ${type}) is not JSON. Something in between may have answered; check the base URL.`;
    throw new YampiResponseError(operation, response.status, problem);
  }
}

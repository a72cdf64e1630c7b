import { checkPathParameter, readQuery } from "./arguments.js";
import { serializeBody } from "./body.js";
import { decodeBody } from "./body-text.js";
import { callContext } from "./context.js";
import { tellsOfFailure } from "./envelope.js";
import { toApiError } from "./error-body.js";
import { YampiInputError, YampiResponseError } from "./errors.js";
import type { Emit } from "./events.js";
import { maskFor } from "./masking/request.js";
import { notJson } from "./not-json.js";
import type { Operation } from "./operation.js";
import type { ReadOptions, Settings } from "./options.js";
import { serializePath } from "./path.js";
import { serializeQuery } from "./query.js";
import { createRaw, type RawClient } from "./raw.js";
import { readUpTo, withinBound } from "./transport/read-body.js";
import { createTransport } from "./transport/transport.js";
import { showTo } from "./validator.js";

/** A call of an operation, as a method was given it. Nothing in it but the body is the caller's own object. */
export interface Call<O extends Operation = Operation> {
  readonly operation: O;
  /** Path parameters but the alias, in the order of the path. */
  readonly positional: readonly unknown[];
  readonly params: { readonly [name: string]: unknown } | undefined;
  readonly options: ReadOptions;
  readonly body?: unknown;
}

/** A whole answer of the API that is not an error. */
export interface Answer {
  readonly status: number;
  /** Undefined where the answer may be empty and is. */
  readonly body: unknown;
  /** Whether the API told the limit of the route. */
  readonly tellsLimit?: boolean;
}

/** What the resources call. It holds no credential that could be read. */
export interface Core {
  readonly raw: RawClient;
  readonly emit: Emit | undefined;
  readonly alias: string | undefined;
  /** Sends a call, after its arguments have been checked. All of it is read before this returns. */
  send(call: Call): Promise<Answer>;
}

export function createCore(settings: Settings): Core {
  const transport = createTransport(settings);
  const { maxResponseBytes } = settings;
  const readBytes = readUpTo(maxResponseBytes);

  async function send(call: Call): Promise<Answer> {
    const { operation, params, options } = call;
    const path = readPath(call, settings.alias);
    const query = serializeQuery(readQuery(operation.queryParameters, params));
    const request = {
      url: `${settings.baseUrl}${serializePath(operation.path, path)}${query && `?${query}`}`,
      method: operation.method,
      headers: options.headers ? { ...settings.headers, ...options.headers } : settings.headers,
      body: readBody(call),
    };
    const context = callContext(settings, operation, request.url, options);
    const { response, body: bytes, secrets } = await transport(request, context, readBytes);
    const { status } = response;
    const text = decodeBody(withinBound(operation.id, status, bytes, maxResponseBytes), response.headers.get("Content-Type"));
    if (text !== undefined) showTo(settings.validate, { operation: operation.id, status, text });
    // Nothing is found in a text that was decoded in a wrong way, so it is not shown.
    const apiError = () => toApiError(operation.id, response, text ?? "", maskFor(call, request, secrets));
    if (!response.ok) throw apiError();
    if (text === undefined) throw new YampiResponseError(operation.id, status, `the response (${status}) is not in UTF-8.`);
    if (operation.empty && text === "") return { status, body: undefined };
    const body = parse(operation, response, text);
    if (tellsOfFailure(body)) throw apiError();
    return { status, body, tellsLimit: response.headers.has("X-RateLimit-Limit") };
  }

  return { raw: createRaw(settings, transport), send, emit: settings.emit, alias: settings.alias };
}

function readPath({ operation, positional, options }: Call, clientAlias: string | undefined): { [name: string]: unknown } {
  let index = 0;
  const path: { [name: string]: unknown } = {};
  for (const parameter of operation.pathParameters) {
    const isAlias = parameter.name === "alias";
    const value = isAlias ? (options.alias ?? clientAlias) : positional[index++];
    if (isAlias && value === undefined) {
      throw new YampiInputError("alias", "expected the store's alias, as an option or as YAMPI_ALIAS in the environment");
    }
    checkPathParameter(operation, parameter, value);
    path[parameter.name] = value;
  }
  return path;
}

function readBody({ operation, body }: Call): string | undefined {
  if (!operation.body || (operation.body === "optional" && body === undefined)) return undefined;
  return serializeBody(body);
}

function parse(operation: Operation, response: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notJson(operation, response, text);
  }
}

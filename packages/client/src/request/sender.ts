import { YampiInputError } from "../errors.js";
import type { Settings } from "../options/settings.js";
import { lightResponse, platformResponse } from "../response/responses.js";
import type { CompleteResponse, HttpRequest, Received, Send } from "../transport/call.js";
import { createApiClient } from "./api-client.js";
import { checkPathParameter, readQuery } from "./arguments.js";
import { serializeBody } from "./body.js";
import type { Call } from "./call.js";
import { callContext } from "./call-context.js";
import { fits } from "./parameter.js";
import { LightRequest, platformRequest, signalOf, toHttpRequest } from "./requests.js";

/** The part of openapi-fetch that is called with a route known at runtime only. */
type AnyRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;

/** What openapi-fetch would take from a polluted `Object.prototype`. */
const nothingInherited = {
  baseUrl: undefined,
  Request: undefined,
  querySerializer: undefined,
  pathSerializer: undefined,
  middleware: undefined,
};

/** Sends the calls of methods through openapi-fetch. Its requests and responses are light, unless middleware sees them. */
export function createSender(settings: Settings, transport: Send): (call: Call) => Promise<Received> {
  const { alias, baseUrl, headers, middleware } = settings;
  const hasMiddleware = middleware.length > 0;
  const makesRequest = (hasMiddleware ? platformRequest : LightRequest) as unknown as typeof Request;
  const client = createApiClient({ ...settings, headers: hasMiddleware ? headers : {} }, { Request: makesRequest });
  const request = client.request as unknown as AnyRequest;

  return async (call) => {
    const { operation, params, options } = call;
    let sent: HttpRequest | undefined;
    let complete: CompleteResponse | undefined;
    let given: Response | undefined;
    let failure: { readonly error: unknown } | undefined;
    const fetch = async (input: Request | LightRequest): Promise<Response> => {
      try {
        sent =
          input instanceof LightRequest
            ? // Plain headers, since `Headers` cost as much as the rest of the request.
              { url: input.url, method: input.method, headers: { ...headers, ...options.headers }, body: input.body }
            : await toHttpRequest(input, baseUrl);
        complete = await transport(sent, callContext(settings, operation, sent.url, { ...options, signal: signalOf(input) }));
        given = hasMiddleware ? platformResponse(operation.id, complete) : lightResponse(complete);
        return given;
      } catch (error) {
        failure = { error };
        throw error;
      }
    };
    const init = {
      ...nothingInherited,
      params: { path: readPath(call, alias), query: readQuery(operation, params), header: undefined },
      headers: hasMiddleware ? options.headers : undefined,
      body: readBody(call),
      bodySerializer: (body: unknown) => serializeBody(body, operation.booleans),
      signal: options.signal,
      parseAs: "stream",
      fetch,
    };
    try {
      const { data, error, response } = await request(operation.method, operation.path, init);
      if (complete && response === given) return { ...complete, request: sent };
      const body = await bytesOf(data ?? error);
      return { secrets: [], attempts: 0, ...complete, rateLimit: undefined, response, body, request: sent };
    } catch (thrown) {
      // openapi-fetch loses a failure that is falsy, which the reason of a signal may be.
      throw failure && !failure.error ? failure.error : thrown;
    }
  };
}

function readPath({ operation, positional, options }: Call, clientAlias: string | undefined): { [name: string]: unknown } {
  let index = 0;
  const path: { [name: string]: unknown } = {};
  for (const parameter of operation.pathParameters) {
    const isAlias = parameter.name === "alias";
    const value = isAlias ? (options.alias ?? clientAlias) : positional[index++];
    if (!isAlias) checkPathParameter(operation, parameter, value);
    else if (!fits(parameter, value)) {
      throw new YampiInputError(
        "alias",
        "expected the store's alias alone, such as minha-loja (letters, digits, - and _), as an option or as YAMPI_ALIAS in the environment",
      );
    }
    path[parameter.name] = value;
  }
  return path;
}

/** The body for the serializer, which openapi-fetch does not call for one that is undefined. */
function readBody({ operation, body }: Call): unknown {
  if (!operation.body) return undefined;
  if (body === undefined && operation.body === "required") serializeBody(body);
  return body;
}

/** The body of a response that middleware made, as openapi-fetch read it. */
function bytesOf(read: unknown): Promise<ArrayBuffer> {
  const isWhole = typeof read === "string" || read instanceof ReadableStream;
  return new Response(isWhole ? read : JSON.stringify(read)).arrayBuffer();
}

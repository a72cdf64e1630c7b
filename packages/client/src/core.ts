import { checkParameter, readQuery } from "./arguments.js";
import { serializeBody, textsIn } from "./body.js";
import { callContext } from "./context.js";
import { toApiError } from "./error-body.js";
import { YampiInputError, YampiResponseError } from "./errors.js";
import type { Emit } from "./events.js";
import type { Operation } from "./operation.js";
import { type RequestOptions, readHeaders, type Settings } from "./options.js";
import { serializePath } from "./path.js";
import { serializeQuery } from "./query.js";
import { createRaw, type RawClient } from "./raw.js";
import { createTransport } from "./transport/transport.js";
import { showTo } from "./validator.js";

/** A call of an operation, as a method was given it. */
export interface Call<O extends Operation = Operation> {
  readonly operation: O;
  /** Path parameters but the alias, in the order of the path. */
  readonly positional: readonly unknown[];
  readonly params: { readonly [name: string]: unknown } | undefined;
  readonly options: RequestOptions | undefined;
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
  /** Sends a call, after its arguments have been checked. */
  send(call: Call): Promise<Answer>;
}

const readText = (response: Response): Promise<string> => response.text();
const shortestSecret = 8;

export function createCore(settings: Settings): Core {
  const transport = createTransport(settings);

  async function send(call: Call): Promise<Answer> {
    const { operation, params, options } = call;
    const path = readPath(call, settings.alias);
    const query = serializeQuery(readQuery(operation.queryParameters, params));
    const request = {
      url: `${settings.baseUrl}${serializePath(operation.path, path)}${query && `?${query}`}`,
      method: operation.method,
      headers: options?.headers ? { ...settings.headers, ...readHeaders(options.headers) } : settings.headers,
      body: readBody(call),
    };
    const { response, body: text, secrets } = await transport(request, callContext(settings, operation, options), readText);
    const { status } = response;
    if (!response.ok) {
      showTo(settings.validate, { operation: operation.id, status, text });
      // A short one is none, and would be found in any text.
      const hidden = [...secrets, ...textsIn(call.body)].filter(({ length }) => length >= shortestSecret);
      throw toApiError(operation.id, response, text, hidden);
    }
    if (operation.empty && text === "") return { status, body: undefined };
    const answer = { operation: operation.id, status, body: parse(operation.id, response, text) };
    showTo(settings.validate, answer);
    return { ...answer, tellsLimit: response.headers.has("X-RateLimit-Limit") };
  }

  return { raw: createRaw(settings, transport), send, emit: settings.emit, alias: settings.alias };
}

function readPath({ operation, positional, options }: Call, clientAlias: string | undefined): { [name: string]: unknown } {
  let index = 0;
  const path: { [name: string]: unknown } = {};
  for (const parameter of operation.pathParameters) {
    const isAlias = parameter.name === "alias";
    const value = isAlias ? (options?.alias ?? clientAlias) : positional[index++];
    if (isAlias && value === undefined) {
      throw new YampiInputError("alias", "expected the store's alias, as an option or as YAMPI_ALIAS in the environment");
    }
    checkParameter(parameter, value);
    path[parameter.name] = value;
  }
  return path;
}

function readBody({ operation, body }: Call): string | undefined {
  if (!operation.body || (operation.body === "optional" && body === undefined)) return undefined;
  return serializeBody(body);
}

function parse(operation: string, response: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const type = /^[\w.+-]+\/[\w.+-]+/.exec(response.headers.get("Content-Type") ?? "")?.[0] ?? "no content type";
    const problem = `the answer (${response.status}, ${type}) is not JSON. Something in between may have answered; check the base URL.`;
    throw new YampiResponseError(operation, response.status, problem);
  }
}

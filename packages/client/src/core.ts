import type { paths } from "@yampi-openapi/types";
import createClient, { type Client } from "openapi-fetch";
import { checkParameter, checkQuery } from "./arguments.js";
import { toApiError } from "./error-body.js";
import { YampiConnectionError, YampiError, YampiInputError, YampiResponseError } from "./errors.js";
import { version } from "./generated/constants.js";
import type { ListOperation, OneOperation } from "./operation.js";
import { type RequestOptions, readHeaders, type Settings } from "./options.js";
import { serializePath } from "./path.js";
import { serializeQuery } from "./query.js";
import { createTransport } from "./transport.js";

/** The typed openapi-fetch client. Its answers come as they are. */
export type RawClient = Client<paths>;

/** A call of an operation, as a method was given it. */
export interface Call {
  readonly operation: OneOperation | ListOperation;
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
  /** Sends a call, after its arguments have been checked. */
  send(call: Call): Promise<Answer>;
}

/** What a call needs of `raw`, whose own type wants the path as a literal. */
type UntypedRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

export function createCore(settings: Settings): Core {
  const raw = createClient<paths>({
    baseUrl: settings.baseUrl,
    fetch: createTransport(settings),
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
  });
  const request = raw.request as unknown as UntypedRequest;

  async function send(call: Call): Promise<Answer> {
    const { operation, params, options } = call;
    const path = readPath(call, settings.alias);
    checkQuery(operation.queryParameters, params);
    const headers = readHeaders(options?.headers);
    const signal = options?.signal;
    signal?.throwIfAborted();
    const { data, error, response } = await request(operation.method, operation.path, {
      params: { path, query: params },
      headers,
      signal,
      parseAs: "text",
    }).catch((failure: unknown) => {
      if (signal?.aborted) throw signal.reason;
      throw failure instanceof YampiError ? failure : new YampiConnectionError(operation.id, systemCode(failure));
    });

    if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
      throw new YampiResponseError(
        operation.id,
        response.status,
        "the answer is a redirect, which is never followed. Check the base URL.",
      );
    }
    if (!response.ok) throw toApiError(operation.id, response, error);
    return { status: response.status, body: parse(operation.id, response, data) };
  }

  return { raw, send };
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
    const type = response.headers.get("Content-Type")?.split(";")[0] ?? "no content type";
    throw new YampiResponseError(operation, response.status, `the answer (${response.status}, ${type}) is not JSON.`);
  }
}

/** The code of the system error behind a failed `fetch`; its other texts may hold anything. */
function systemCode(failure: unknown): string | undefined {
  for (let error = failure; error instanceof Error; error = error.cause) {
    const { code } = error as { code?: unknown };
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
  }
  return undefined;
}

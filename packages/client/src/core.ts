import type { Emit } from "./events.js";
import type { Operation } from "./operation.js";
import type { ReadOptions, Settings } from "./options.js";
import { createRaw, type RawClient } from "./raw.js";
import { createSender } from "./request/sender.js";
import { type ApiResponse, readResponse } from "./response/read-response.js";
import { createTransport } from "./transport/transport.js";

/** A call of an operation, as a method was given it. Nothing in it but the body is the caller's own object. */
export interface Call<O extends Operation = Operation> {
  readonly operation: O;
  /** Path parameters but the alias, in the order of the path. */
  readonly positional: readonly unknown[];
  readonly params: { readonly [name: string]: unknown } | undefined;
  readonly options: ReadOptions;
  readonly body?: unknown;
}

/** What the resources call. It holds no credential that could be read. */
export interface Core {
  readonly raw: RawClient;
  readonly emit: Emit | undefined;
  readonly alias: string | undefined;
  /** Checks the arguments of a call, sends it, and unwraps its response. All arguments are read before this returns. */
  send<T>(call: Call, unwrap: (response: ApiResponse) => T): Promise<T>;
}

/** The way of every method: check and serialize, openapi-fetch, transport, parse, unwrap. */
export function createCore(settings: Settings): Core {
  const transport = createTransport(settings);
  const sendCall = createSender(settings, transport);
  return {
    raw: createRaw(settings, transport),
    send: async (call, unwrap) => readResponse(call, await sendCall(call), unwrap, settings.validate),
    emit: settings.emit,
    alias: settings.alias,
  };
}

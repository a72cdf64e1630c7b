import type { Core } from "../core.js";
import { YampiList } from "../lists/list.js";
import type { ListOperation, NoneOperation, OneOperation, Operation, WholeOperation } from "../operation.js";
import { type ListOptions, type RequestOptions, readCallOptions } from "../options/call-options.js";
import { copyQuery } from "../request/arguments.js";
import type { Call } from "../request/call.js";
import type { ApiResponse } from "../response/api-response.js";
import { readOne } from "../response/envelope.js";
import type { ResponseInfo } from "../response/response-info.js";
import { toYampiPromise, type YampiPromise } from "../response/yampi-promise.js";

type Params = { readonly [name: string]: unknown } | undefined;

/** What a method was given: path parameters but the alias, query, options and body. */
type CallArguments = readonly [
  positional: readonly unknown[],
  params: Params,
  options: RequestOptions | undefined,
  body?: unknown,
];

/** Calls an operation that gives one entity. */
export function one<T>(core: Core, operation: OneOperation, ...args: CallArguments): YampiPromise<T> {
  return send(core, operation, args, (response) => readOne<T>(operation, response, askedId(operation, args[0])));
}

/** Calls an operation of whose response only the success counts. */
export function none(core: Core, operation: NoneOperation, ...args: CallArguments): YampiPromise<void> {
  return send(core, operation, args, () => undefined);
}

/** Calls an operation whose response is given as it comes. */
export function whole<T>(core: Core, operation: WholeOperation, ...args: CallArguments): YampiPromise<T> {
  return send(core, operation, args, ({ body }) => body as T);
}

function send<T>(core: Core, operation: Operation, args: CallArguments, unwrap: (response: ApiResponse) => T): YampiPromise<T> {
  let info: ResponseInfo;
  const keep = (response: ApiResponse): T => {
    info = response.info;
    return unwrap(response);
  };
  return toYampiPromise(sendCall(core, operation, args, keep), () => info);
}

/** Arguments that do not fit reject the promise, like all that fails later. */
function sendCall<T>(core: Core, operation: Operation, args: CallArguments, unwrap: (response: ApiResponse) => T): Promise<T> {
  try {
    return core.send(readCall(operation, args), unwrap);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Prepares a call of an operation that lists. Nothing is sent yet, and arguments that do not fit are told when it is used. */
export function list<T>(
  core: Core,
  operation: ListOperation,
  positional: readonly unknown[],
  params: Params,
  options: ListOptions | undefined,
): YampiList<T> {
  try {
    return new YampiList<T>(core, readCall(operation, [positional, params, options]));
  } catch (error) {
    const send = (): Promise<never> => Promise.reject(error);
    return new YampiList<T>({ ...core, send }, { operation, positional, params: undefined, options: {} });
  }
}

/** Copies the arguments of a method, so that the caller may change theirs as soon as it returns. The body is copied as it is sent. */
function readCall<O extends Operation>(operation: O, [positional, params, options, body]: CallArguments): Call<O> {
  return { operation, positional, params: copyQuery(params), options: readCallOptions(operation, options), body };
}

/** The ID that a path ends with, where the operation reads or changes what has it; a POST may make another of it. */
function askedId({ method, path }: Operation, positional: readonly unknown[]): unknown {
  return method !== "POST" && path.endsWith("/{id}") ? positional.at(-1) : undefined;
}

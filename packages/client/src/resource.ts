import { copyQuery } from "./arguments.js";
import type { Call, Core } from "./core.js";
import { readOne } from "./envelope.js";
import { YampiList } from "./lists/list.js";
import { checkEntity } from "./not-json.js";
import type { ListOperation, NoneOperation, OneOperation, Operation, WholeOperation } from "./operation.js";
import { type ListOptions, type RequestOptions, readCallOptions } from "./options.js";

/** What the generated classes stand on. It has no methods of its own, whose names a resource could need. */
export class Resource {
  protected readonly core: Core;

  constructor(core: Core) {
    this.core = core;
  }
}

type Params = { readonly [name: string]: unknown } | undefined;

/** Calls an operation that gives one entity. */
export async function one<T>(
  core: Core,
  operation: OneOperation,
  positional: readonly unknown[],
  params: Params,
  options: RequestOptions | undefined,
  body?: unknown,
): Promise<T> {
  const answer = await core.send(readCall(operation, positional, params, options, body));
  checkEntity(operation, answer);
  const required = !operation.withoutId;
  return readOne<T>(operation.id, answer, { required, asked: required ? askedId(operation, positional) : undefined });
}

/** Calls an operation of whose answer only the success counts. */
export async function none(
  core: Core,
  operation: NoneOperation,
  positional: readonly unknown[],
  params: Params,
  options: RequestOptions | undefined,
  body?: unknown,
): Promise<void> {
  await core.send(readCall(operation, positional, params, options, body));
}

/** Calls an operation whose answer is given as it comes. */
export async function whole<T>(
  core: Core,
  operation: WholeOperation,
  positional: readonly unknown[],
  params: Params,
  options: RequestOptions | undefined,
  body?: unknown,
): Promise<T> {
  return (await core.send(readCall(operation, positional, params, options, body))).body as T;
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
    const read = readCallOptions(options, "list");
    return new YampiList<T>(core, { operation, positional, params: copyQuery(params), options: read });
  } catch (error) {
    const send = (): Promise<never> => Promise.reject(error);
    return new YampiList<T>({ ...core, send }, { operation, positional, params: undefined, options: {} });
  }
}

/** Copies the arguments of a method, so that the caller may change theirs as soon as it returns. The body is copied as it is sent. */
function readCall<O extends Operation>(
  operation: O,
  positional: readonly unknown[],
  params: Params,
  options: RequestOptions | undefined,
  body: unknown,
): Call<O> {
  const read = readCallOptions(options, operation.body && "body");
  return { operation, positional, params: copyQuery(params), options: read, body };
}

/** The ID that a path ends with, where the operation reads or changes what has it; a POST may make another of it. */
function askedId({ method, path }: Operation, positional: readonly unknown[]): unknown {
  return method !== "POST" && path.endsWith("/{id}") ? positional.at(-1) : undefined;
}

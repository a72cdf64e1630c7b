import type { Call, Core } from "./core.js";
import { readOne } from "./envelope.js";
import { YampiList } from "./lists/list.js";
import { checkEntity } from "./not-json.js";
import type { ListOperation, NoneOperation, OneOperation, WholeOperation } from "./operation.js";
import type { ListOptions, RequestOptions } from "./options.js";

/** What the generated classes stand on. It has no methods of its own, whose names a resource could need. */
export class Resource {
  protected readonly core: Core;

  constructor(core: Core) {
    this.core = core;
  }
}

/** Calls an operation that gives one entity. */
export function one<T>(
  core: Core,
  operation: OneOperation,
  positional: readonly unknown[],
  params: Call["params"],
  options: RequestOptions | undefined,
  body?: unknown,
): Promise<T> {
  return core.send({ operation, positional, params, options, body }).then((answer) => {
    checkEntity(operation, answer);
    return readOne<T>(operation.id, answer);
  });
}

/** Calls an operation of whose answer only the success counts. */
export function none(
  core: Core,
  operation: NoneOperation,
  positional: readonly unknown[],
  params: Call["params"],
  options: RequestOptions | undefined,
  body?: unknown,
): Promise<void> {
  return core.send({ operation, positional, params, options, body }).then(() => undefined);
}

/** Calls an operation whose answer is given as it comes. */
export function whole<T>(
  core: Core,
  operation: WholeOperation,
  positional: readonly unknown[],
  params: Call["params"],
  options: RequestOptions | undefined,
  body?: unknown,
): Promise<T> {
  return core.send({ operation, positional, params, options, body }).then((answer) => answer.body as T);
}

/** Prepares a call of an operation that lists. Nothing is sent yet. */
export function list<T>(
  core: Core,
  operation: ListOperation,
  positional: readonly unknown[],
  params: Call["params"],
  options: ListOptions | undefined,
): YampiList<T> {
  return new YampiList<T>(core, { operation, positional, params, options });
}

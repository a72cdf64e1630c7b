import type { Core } from "../core.js";
import type { Resources } from "../generated/resources.js";
import type { Operation } from "../operation.js";
import type { BodyOptions } from "../options/call-options.js";
import { list, none, one, whole } from "./methods.js";

type Params = { readonly [name: string]: unknown } | undefined;
type Method = (this: Resource, ...args: unknown[]) => unknown;

/** Methods that are no operation, by their names: `queues.wait`. Each takes its resource and the arguments. */
type Helpers = { readonly [id: string]: (resource: { readonly core: Core }, ...args: never) => unknown };

/** An object with the methods of one resource, and the resources below it. */
class Resource {
  static readonly children = new Map<string, typeof Resource>();
  readonly core: Core;

  constructor(core: Core) {
    this.core = core;
    for (const [name, Child] of (this.constructor as typeof Resource).children) {
      Object.defineProperty(this, name, { value: new Child(core), enumerable: true });
    }
  }
}

/**
 * The class with a resource for each that the operations name: a method `customers.addresses.get` is `get` of `customers.addresses`. Its
 * types are generated beside the table.
 */
export function resourcesOf(operations: readonly Operation[], helpers: Helpers = {}): new (core: Core) => Resources {
  const top = resourceClass();
  for (const operation of operations) {
    const count = operation.pathParameters.filter(({ name }) => name !== "alias").length;
    addMethod(top, operation.id, count + 2, methodOf(operation, count));
  }
  for (const [id, helper] of Object.entries(helpers)) {
    addMethod(top, id, helper.length - 1, function (...args) {
      return helper(this, ...(args as never));
    });
  }
  return top as unknown as new (
    core: Core,
  ) => Resources;
}

/** Adds `get` to the resource `customers.addresses` by the name `customers.addresses.get`. */
function addMethod(top: typeof Resource, id: string, length: number, method: Method): void {
  const steps = id.split(".");
  const name = steps.pop() ?? "";
  let type = top;
  for (const step of steps) {
    const child = type.children.get(step) ?? resourceClass();
    type.children.set(step, child);
    type = child;
  }
  const value = Object.defineProperties(method, { name: { value: id }, length: { value: length } });
  Object.defineProperty(type.prototype, name, { value, writable: true, configurable: true });
}

function resourceClass(): typeof Resource {
  return class extends Resource {
    static override readonly children = new Map<string, typeof Resource>();
  };
}

/** A method takes path parameters by position, then the body if there is one, else the query, then options, in which a body has its query. */
function methodOf(operation: Operation, count: number): Method {
  const { kind, body } = operation;
  const send = { one, none, whole, list }[kind] as typeof whole;
  return function (...args) {
    const path = args.slice(0, count);
    const [given, options] = args.slice(count) as [unknown, BodyOptions<Params> | undefined];
    const [params, content] = body ? [options?.query, given] : [given as Params, undefined];
    return send(this.core, operation as never, path, params, options, content);
  };
}

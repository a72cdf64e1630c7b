import type { Operation } from "../operation.js";
import type { ReadOptions } from "../options/call-options.js";

/** A call of an operation, as a method was given it. Nothing in it but the body is the caller's own object. */
export interface Call<O extends Operation = Operation> {
  readonly operation: O;
  /** Path parameters but the alias, in the order of the path. */
  readonly positional: readonly unknown[];
  readonly params: { readonly [name: string]: unknown } | undefined;
  readonly options: ReadOptions;
  readonly body?: unknown;
}

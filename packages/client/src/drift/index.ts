/**
 * Tells at run time where the answers of the API are not what the description says. It reads a table of schemas and evaluates no code.
 *
 * @packageDocumentation
 */
import { operations } from "../generated/operations.js";

export type { ResponseValidator, WholeAnswer } from "../response/validator.js";
export type { Drift } from "./drift.js";
export { type Inspection, inspectAnswer } from "./inspect.js";
export { isPropertyName } from "./names.js";
export { type DriftOptions, driftValidator } from "./validator.js";

/** An operation that the description has. */
export interface DescribedOperation {
  /** The operationId. */
  readonly operation: string;
  readonly method: string;
  /** With its parameters in braces: `/{alias}/customers/{id}`. */
  readonly path: string;
}

/** Every operation that the description has. */
export const describedOperations: readonly DescribedOperation[] = operations.map(({ id, method, path }) => ({
  operation: id,
  method,
  path,
}));

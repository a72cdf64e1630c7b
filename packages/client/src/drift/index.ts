/**
 * Compares the responses of the API with the description at runtime. It uses a table of schemas and evaluates no code.
 *
 * @packageDocumentation
 */
import { operations } from "../generated/operations.js";

export type { ResponseValidator, WholeResponse } from "../response/validator.js";
export type { Drift } from "./drift.js";
export { type Inspection, inspectResponse } from "./inspect.js";
export { isPropertyName } from "./names.js";
export { type DriftOptions, driftValidator } from "./validator.js";

/** A described operation. */
export interface DescribedOperation {
  /** The operationId. */
  readonly operation: string;
  readonly method: string;
  /** With its parameters in braces: `/{alias}/customers/{id}`. */
  readonly path: string;
}

/** Every described operation. */
export const describedOperations: readonly DescribedOperation[] = operations.map(({ id, method, path }) => ({
  operation: id,
  method,
  path,
}));

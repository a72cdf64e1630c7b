/** What no rule gives of an operation. Most have no case. */
export interface ContractCase {
  /** The names of the examples of a success, in their order, where the forms do not tell them. */
  readonly examples?: readonly string[];
  readonly body?: BodyCase;
}

/** What a body has to hold and may hold, beside the examples of the description. */
export interface BodyCase {
  /** The smallest one that the API takes: just the fields that it demands. */
  readonly least: object;
  /** Values of fields that are taken in it, at the bounds of what is described. */
  readonly takes?: { readonly [field: string]: readonly unknown[] };
  /** Values of fields that are refused in it. */
  readonly refuses?: { readonly [field: string]: readonly unknown[] };
}

/** The cases of a resource, by operationId. */
export type Cases = { readonly [operationId: string]: ContractCase };

/** The same values for each of these fields. */
export const each = (fields: readonly string[], values: readonly unknown[]): { readonly [field: string]: readonly unknown[] } =>
  Object.fromEntries(fields.map((field) => [field, values]));

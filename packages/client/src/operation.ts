/** What is checked of one value, in the words of JSON Schema. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  /** Whether the parameter takes an array of such values. */
  readonly array?: boolean;
  readonly required?: boolean;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Operation {
  /** The operationId, which is the method of the client as well. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pathParameters: readonly Parameter[];
  readonly queryParameters: readonly Parameter[];
}

/** An operation that gives one entity. */
export interface OneOperation extends Operation {}

/** An operation that gives a page of entities. */
export interface ListOperation extends Operation {
  /** Property that tells the items of the list apart. Without it nothing does. */
  readonly key?: string;
}

/** The query of an operation, as a type without `undefined`; an object without properties where it has none. */
export type QueryOf<O extends { parameters: { query?: unknown } }> = [NonNullable<O["parameters"]["query"]>] extends [never]
  ? { readonly [name: string]: never }
  : NonNullable<O["parameters"]["query"]>;

/** What is checked of one value, in the words of JSON Schema. */
export interface Parameter {
  readonly name: string;
  /** Its name in the request, where that is another: `active[]` of `active`. */
  readonly wireName?: string;
  /** What a caller may give in place of the text. */
  readonly value?: "date-range";
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

/** What the client knows of an operation. */
interface AnyOperation {
  /** The operationId, which is the method of the client as well. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pathParameters: readonly Parameter[];
  readonly queryParameters: readonly Parameter[];
  /** Whether a second request does no more than the first. */
  readonly idempotent: boolean;
  /** Whether a request has a body in JSON, and whether it may be left out. */
  readonly body?: "required" | "optional" | undefined;
  /** Properties of the body that are given as booleans, and what is sent for each. */
  readonly booleans?: Booleans;
  /** The route's quota, where it is not the default of the description. */
  readonly rateLimit?: RateLimit;
}

/** What the API takes for false and for true, by property. */
export interface Booleans {
  readonly [property: string]: readonly [no: string | number, yes: string | number];
}

/** The number of requests that a route allows in a window. */
export interface RateLimit {
  readonly limit: number;
  readonly windowSeconds: number;
}

/** An operation that gives one entity. */
export interface OneOperation extends AnyOperation {
  readonly kind: "one";
  /** The description does not say that each of these entities has an `id`. */
  readonly withoutId?: true;
}

/** An operation that gives nothing but its success. Its response may be empty. */
export interface NoneOperation extends AnyOperation {
  readonly kind: "none";
}

/** An operation whose response is given as it comes. */
export interface WholeOperation extends AnyOperation {
  readonly kind: "whole";
}

/** An operation that gives a page of entities. */
export interface ListOperation extends AnyOperation {
  readonly kind: "list";
  /** Property that tells the items of the list apart. Without it nothing does. */
  readonly key?: string | undefined;
  /** The list comes whole, in one response. */
  readonly paging?: "none";
  /** How the list goes on where pages end. It has a key then. */
  readonly scroll?: Scroll;
}

export type Operation = OneOperation | NoneOperation | WholeOperation | ListOperation;

/** The way to the items behind the last one that pages hold. */
export interface Scroll {
  /** How many items pages hold. */
  readonly ceiling: number;
  /** What only the client itself sends. */
  readonly queryParameters: readonly Parameter[];
}

/**
 * An entity with the relations that a call asks for by `include`, as far as they are known to be properties of it. What may or may not
 * have been asked for is as it was.
 */
export type Including<Entity, Include extends readonly unknown[]> = Include extends readonly [infer Name, ...infer Others]
  ? Including<Name extends keyof Entity ? Entity & Required<Pick<Entity, Name>> : Entity, Others>
  : Entity;

/** Messages of the API by the fields of an operation's body; it may name others too, such as one within another. */
export type FieldMessages<O extends { requestBody?: unknown }> = {
  readonly [Field in keyof BodyOf<O>]?: readonly string[];
} & { readonly [field: string]: readonly string[] | undefined };

/** The body of a request in JSON, as a type without `undefined`. */
export type BodyOf<O extends { requestBody?: unknown }> =
  NonNullable<O["requestBody"]> extends {
    content: { "application/json": infer Body };
  }
    ? Body
    : never;

/** A body whose named properties are booleans: the client sends what the API takes for them. */
export type WithBooleans<Body, Names extends keyof Body> = {
  [Name in keyof Body]: Name extends Names ? boolean | (null extends Body[Name] ? null : never) : Body[Name];
};

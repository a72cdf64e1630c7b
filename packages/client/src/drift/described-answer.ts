/** What Ajv says about a value that does not fit, with the schema that it does not fit and the value itself. */
export interface Fault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly missingProperty?: string; readonly additionalProperty?: string };
  readonly parentSchema: StrictSchema;
  readonly data: unknown;
}

/** A schema of the description in the form that the validators are compiled from: what says nothing about values is left out. */
export interface StrictSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  /** Of a text with a pattern. */
  readonly examples?: readonly unknown[];
  readonly properties?: { readonly [name: string]: StrictSchema };
}

/** A validator that was compiled ahead. */
export interface Validate {
  (body: unknown): boolean;
  readonly errors?: readonly Fault[] | null;
}

/** Where the entity of an answer stands: bare or in `data`, as an object or in an array, perhaps of so many items. */
export interface Envelope {
  /** Of the named example that has this form, which says where it comes from; else of the schema. */
  readonly name: string;
  readonly place: "bare" | "data";
  readonly type: "object" | "array";
  readonly items?: number;
}

/** One of the bodies that the description has for a status. */
export interface DescribedBody {
  readonly validate: Validate;
  /** Of an answer that is no error. */
  readonly envelope?: Envelope;
}

/** The bodies of each status, `5XX` and `default` among them. */
export type DescribedAnswers = { readonly [operation: string]: { readonly [status: string]: readonly DescribedBody[] } };

/**
 * What the description says of a value: the name of a schema in the table, which starts with a capital; types, as in `string|null`; or
 * keywords.
 */
export type SchemaNode = string | SchemaKeywords;

/**
 * Keywords of JSON Schema in the form that tells in one fault what is wrong in one place. An object with `properties` takes no others
 * unless `additionalProperties` says so, and the name of one that may be missing ends with a question mark.
 */
export interface SchemaKeywords {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  /** Of a text with a pattern. */
  readonly examples?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: SchemaNode;
  readonly properties?: { readonly [name: string]: SchemaNode };
  readonly additionalProperties?: boolean | SchemaNode;
  /** Branches, each after what a value looks like that only this branch is asked about; the last one is asked about all others. */
  readonly anyOf?: readonly (readonly [looks: SchemaNode, branch: SchemaNode])[];
}

export type SchemaTable = { readonly [name: string]: SchemaNode };

/** What words are found for. */
export interface StrictSchema extends Omit<SchemaKeywords, "type" | "properties" | "examples"> {
  readonly type?: string | readonly string[];
  readonly examples?: readonly unknown[];
}

/** The place of the entity in a response: bare or in `data`, as an object or in an array, which may have a fixed number of items. */
export interface Envelope {
  /** Of the named example that has this form, which says where it comes from; else of the schema. */
  readonly name: string;
  readonly place: "bare" | "data";
  readonly type: "object" | "array";
  readonly items?: number;
}

/** One of the bodies that the description has for a status. */
export interface DescribedBody {
  /** The name of its schema. */
  readonly schema: string;
  /** Of a response that is no error. */
  readonly envelope?: Envelope;
}

/** The bodies of each status, `5XX` and `default` among them. */
export type DescribedResponses = { readonly [operation: string]: { readonly [status: string]: readonly DescribedBody[] } };

import type { RequestOptions, Yampi } from "../../../src/index.js";

/** An example of a success, as far as what is expected of it looks into it. */
type Example = { readonly data: { readonly [index: number]: unknown }; readonly meta: { readonly pagination: object } };

/** How an operation is called, and what its method has to give. */
export interface ContractCase {
  readonly call: (yampi: Yampi, options: RequestOptions) => PromiseLike<unknown>;
  /** Its successes; 200 unless it says otherwise. */
  readonly statuses?: readonly string[];
  /** For each named example of a success, what the method gives; nothing where the answer is empty. */
  readonly expected?: { readonly [example: string]: (example: Example) => unknown };
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

/** A page as it came, where its counters are numbers. */
export const asPage = (example: Example): unknown => ({ data: example.data, pagination: example.meta.pagination });

/** A page of the vendor's examples: the same counters as texts, which come as numbers. */
export const asDocumentedPage =
  ({ total, per_page }: { readonly total: number; readonly per_page: number }) =>
  ({ data }: Example): unknown => {
    const total_pages = Math.ceil(total / per_page);
    const counters = { total, count: Math.min(total, per_page), per_page, current_page: 1, total_pages };
    return { data, pagination: { ...counters, links: { previous: "", next: "" } } };
  };

/** A page without items. */
export const asEmptyPage = ({ meta }: Example): unknown => ({ data: [], pagination: meta.pagination });

/** The same values for each of these fields. */
export const each = (fields: readonly string[], values: readonly unknown[]): { readonly [field: string]: readonly unknown[] } =>
  Object.fromEntries(fields.map((field) => [field, values]));

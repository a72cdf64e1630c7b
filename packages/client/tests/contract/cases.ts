import type { RequestOptions, Yampi } from "../../src/index.js";

type Example = { readonly data: { readonly [index: number]: unknown }; readonly meta: { readonly pagination: object } };

/** How an operation is called, and what its method has to give for each named example of its 200. */
export interface ContractCase {
  readonly call: (yampi: Yampi, options: RequestOptions) => PromiseLike<unknown>;
  readonly expected: { readonly [example: string]: (example: Example) => unknown };
}

/** One case an operation of the description. A new operation needs one here. */
export const cases: { readonly [operationId: string]: ContractCase } = {
  "promocodes.get": {
    call: (yampi, options) => yampi.promocodes.get(9001, { skipCache: true, include: ["customer"] }, options),
    expected: {
      observed: (example) => example.data,
      documented: (example) => example,
    },
  },
  "promocodes.listCustomers": {
    call: (yampi, options) => yampi.promocodes.listCustomers(9001, { page: 1, limit: 50, include: ["addresses"] }, options),
    expected: {
      observed: (example) => ({ data: example.data, pagination: undefined }),
      documented: (example) => ({ data: [example], pagination: undefined }),
      empty: () => ({ data: [], pagination: undefined }),
    },
  },
  "customers.get": {
    call: (yampi, options) => yampi.customers.get(70001, { skipCache: true, include: ["addresses"] }, options),
    expected: {
      observed: (example) => example.data,
      documented: (example) => example.data[0],
    },
  },
  "clusters.listCustomers": {
    call: (yampi, options) => yampi.clusters.listCustomers(7, { limit: 100, orderBy: "id", sortedBy: "desc" }, options),
    expected: {
      inferred: (example) => ({ data: example.data, pagination: example.meta.pagination }),
      documented: (example) => ({
        data: example.data,
        pagination: { total: 3, count: 1, per_page: 1, current_page: 1, total_pages: 3, links: { previous: "", next: "" } },
      }),
      empty: (example) => ({ data: [], pagination: example.meta.pagination }),
    },
  },
};

/** What a status rejects with, and the words of the API in each named example of it. */
export interface ErrorCase {
  readonly error: string;
  readonly messages: { readonly [example: string]: string };
}

/** One case an error. Every operation has all of them, but for 400, which only lists have: the ceiling of their pages. */
export const errorCases: { readonly [status: string]: ErrorCase } = {
  400: { error: "YampiApiError", messages: { observed: "Maximum limit is 10000" } },
  401: { error: "YampiAuthenticationError", messages: { inferred: "401 Unauthorized" } },
  403: { error: "YampiPermissionError", messages: { inferred: "403 Forbidden" } },
  404: { error: "YampiNotFoundError", messages: { inferred: "404 Not Found" } },
  422: { error: "YampiValidationError", messages: { observed: "422 Unprocessable Entity" } },
  429: { error: "YampiRateLimitError", messages: { documented: "Too Many Requests", observed: "Too Many Attempts." } },
  "5XX": { error: "YampiServerError", messages: { inferred: "500 Internal Server Error" } },
};

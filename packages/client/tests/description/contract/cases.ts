import type { Cases } from "./cases/case.js";
import { clusters } from "./cases/clusters.js";
import { customers } from "./cases/customers.js";
import { promocodes } from "./cases/promocodes.js";
import { webhooks } from "./cases/webhooks.js";

/** What no rule gives, by operationId. A new operation needs no case. */
export const cases: Cases = { ...promocodes, ...customers, ...clusters, ...webhooks };

/** What a status rejects with, and the words of the API in each named example of it, without the status that they repeat. */
export interface ErrorCase {
  readonly error: string;
  readonly messages: { readonly [example: string]: string };
}

/** One case an error. Every operation has all of them, but for 400, which only lists have: the ceiling of their pages. */
export const errorCases: { readonly [status: string]: ErrorCase } = {
  400: { error: "YampiApiError", messages: { observed: "Maximum limit is 10000" } },
  401: { error: "YampiAuthenticationError", messages: { inferred: "Unauthorized" } },
  403: { error: "YampiPermissionError", messages: { inferred: "Forbidden" } },
  404: { error: "YampiNotFoundError", messages: { inferred: "Not Found" } },
  422: { error: "YampiValidationError", messages: { observed: "Unprocessable Entity" } },
  429: { error: "YampiRateLimitError", messages: { documented: "Too Many Requests", observed: "Too Many Attempts." } },
  "5XX": { error: "YampiServerError", messages: { inferred: "Internal Server Error" } },
};

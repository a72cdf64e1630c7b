import type { paths } from "@yampi-openapi/types";
import { type HttpHandler, HttpResponse, http as msw } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import { type DoorOptions, openDoor } from "./door.js";
import {
  customerAnswer,
  customerPage,
  type ErrorStatus,
  errorBody,
  promocodeAnswer,
  promocodeCustomersAnswer,
} from "./envelopes.js";
import { pageOf, withRelations } from "./requests.js";
import { Store, type StoreContent } from "./store.js";

/** Where the API stands. */
export const productionUrl = "https://api.dooki.com.br/v2";

/** Settings of {@link yampiHandlers}. */
export interface YampiHandlersOptions extends StoreContent, DoorOptions {
  /** Whether the list of a coupon's customers counts; nobody knows whether the API's does. Default: true. */
  readonly counters?: boolean;
  /** Where the application looks for the API. Default: where it stands. */
  readonly baseUrl?: string;
}

/**
 * Handlers for MSW that answer as the API does, from a store in memory: `setupServer(...yampiHandlers({ … }))`. They keep its paging,
 * its ceiling of 10 000 records, its errors and its quota. A filter, a sort or a search is refused with 422, since a test that
 * believed in one would prove nothing.
 *
 * @throws TypeError where a list of the store names a customer or a coupon that is not there.
 */
export function yampiHandlers(options: YampiHandlersOptions = {}): HttpHandler[] {
  const { shape = "observed", counters = true, baseUrl = productionUrl } = options;
  const store = new Store(options);
  const enter = openDoor(options);
  const http = createOpenApiHttp<paths>({ baseUrl });
  return [
    http.get("/{alias}/pricing/promocodes/{id}", ({ request, params, response }) => {
      const { refuse, headers } = enter("promocodes.get", request, params.alias);
      const promocode = store.promocode(Number(params.id)) ?? refuse(404);
      return response(200).json(promocodeAnswer(promocode, shape), { headers });
    }),
    http.get("/{alias}/pricing/promocodes/{id}/customers", ({ request, params, response }) => {
      const { refuse, headers } = enter("promocodes.listCustomers", request, params.alias);
      const customers = store.customersOfPromocode(Number(params.id)) ?? refuse(404);
      const { items, place } = pageOf(request, customers) ?? refuse(400);
      return response(200).json(promocodeCustomersAnswer(items, place, { shape, counters }), { headers });
    }),
    http.get("/{alias}/customers/{id}", ({ request, params, response }) => {
      const { refuse, headers } = enter("customers.get", request, params.alias);
      const customer = store.customer(Number(params.id)) ?? refuse(404);
      return response(200).json(customerAnswer(withRelations(request, customer), shape), { headers });
    }),
    http.get("/{alias}/customers/clusters/{id}/customers", ({ request, params, response }) => {
      const { refuse, headers } = enter("clusters.listCustomers", request, params.alias);
      const customers = store.customersOfCluster(Number(params.id)) ?? refuse(404);
      const { items, place } = pageOf(request, customers) ?? refuse(400);
      return response(200).json(customerPage(items, place, shape), { headers });
    }),
  ];
}

/** Settings of {@link failOnce}. */
export interface FailOnceOptions {
  /** `Retry-After`, in seconds. Default: none is sent. */
  readonly retryAfterSeconds?: number;
  /** Where the application looks for the API. Default: where it stands. */
  readonly baseUrl?: string;
}

/** A handler for `server.use` that fails the next request, whichever it is, and no other. */
export function failOnce(status: ErrorStatus, { retryAfterSeconds, baseUrl = productionUrl }: FailOnceOptions = {}): HttpHandler {
  const headers = retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) };
  const answer = (): HttpResponse<object> => HttpResponse.json(errorBody(status, "observed"), { status, headers });
  return msw.all(`${baseUrl}/*`, answer, { once: true });
}

import type { paths } from "@yampi-openapi/types";
import { type HttpHandler, HttpResponse, http as msw } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import { type DoorOptions, openDoor } from "./door.js";
import { type ErrorStatus, errorBody } from "./envelopes.js";
import { accountRoutes } from "./routes/account.js";
import { addressRoutes } from "./routes/addresses.js";
import type { Backend } from "./routes/backend.js";
import { customerRoutes } from "./routes/customers.js";
import { orderRoutes } from "./routes/orders.js";
import { promocodeRoutes } from "./routes/promocodes.js";
import { Store, type StoreContent } from "./store.js";

/** Base URL of the API. */
export const productionUrl = "https://api.dooki.com.br/v2";

/** Settings of {@link yampiHandlers}. */
export interface YampiHandlersOptions extends StoreContent, DoorOptions {
  /** Whether the list of a coupon's customers counts; whether the API's does is unknown. Default: true. */
  readonly counters?: boolean;
  /** Base URL that the application uses. Default: the API's. */
  readonly baseUrl?: string;
}

/**
 * Handlers for MSW that respond as the API does, from a store in memory: `setupServer(...yampiHandlers({ … }))`. They keep its paging,
 * its ceiling of 10 000 records, its errors and its quota, and take its writes. A filter or a sort that they do not know is refused with
 * 422, since a test that believed in one would prove nothing.
 *
 * @throws TypeError where a list of the store names a customer, a coupon or a cluster that is not there.
 */
export function yampiHandlers(options: YampiHandlersOptions = {}): HttpHandler[] {
  const { shape = "observed", counters = true, baseUrl = productionUrl, alias = "minha-loja" } = options;
  const http = createOpenApiHttp<paths>({ baseUrl });
  const backend: Backend = { http, enter: openDoor(options), store: new Store(options), shape };
  return [
    ...promocodeRoutes(backend, counters),
    ...addressRoutes(backend),
    ...customerRoutes(backend),
    ...orderRoutes(backend),
    ...accountRoutes(backend, alias),
  ];
}

/** Settings of {@link failOnce}. */
export interface FailOnceOptions {
  /** `Retry-After`, in seconds. Default: none is sent. */
  readonly retryAfterSeconds?: number;
  /** Base URL that the application uses. Default: the API's. */
  readonly baseUrl?: string;
}

/** A handler for `server.use` that fails the next request, whichever it is, and no other. */
export function failOnce(status: ErrorStatus, { retryAfterSeconds, baseUrl = productionUrl }: FailOnceOptions = {}): HttpHandler {
  const headers = retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) };
  const respond = (): HttpResponse<object> => HttpResponse.json(errorBody(status, "observed"), { status, headers });
  return msw.all(`${baseUrl}/*`, respond, { once: true });
}

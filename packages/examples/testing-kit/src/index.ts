/**
 * Tests an application of the Yampi API without a network: handlers for MSW with a store behind them, and factories of what is in it.
 *
 * @packageDocumentation
 */
export { apiDateTime } from "./dates.js";
export { cnpjOf, cpfOf, isCnpj, isCpf } from "./documents.js";
export type { DoorOptions, KnownCredentials } from "./door.js";
export {
  customerPage,
  customerResponse,
  type ErrorStatus,
  errorBody,
  type PagePlace,
  promocodeCustomersResponse,
  promocodeResponse,
  type Shape,
} from "./envelopes.js";
export { type FactoryOptions, type OverridesOfMany, type YampiFactories, yampiFactories } from "./factories.js";
export { type FailOnceOptions, failOnce, productionUrl, type YampiHandlersOptions, yampiHandlers } from "./handlers.js";
export type { RateLimit } from "./rate-limit.js";
export { orderStatuses } from "./statuses.js";
export type { StoreContent } from "./store.js";

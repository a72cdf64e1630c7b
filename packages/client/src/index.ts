/**
 * Client of the Yampi API. Start with {@link Yampi}.
 *
 * @packageDocumentation
 */
export type * from "@yampi-openapi/types";
export type { DateFilter } from "./date-filter.js";
export { toDate, toDay, toWriteDateTime } from "./dates.js";
export type { DiscoveredStore } from "./discover.js";
export {
  YampiApiError,
  YampiAuthenticationError,
  YampiConnectionError,
  YampiError,
  YampiInputError,
  YampiNotFoundError,
  YampiPermissionError,
  YampiRateLimitError,
  YampiResponseError,
  YampiServerError,
  YampiTimeoutError,
  YampiValidationError,
} from "./errors.js";
export type {
  PageEvent,
  RateLimitEvent,
  RateLimitFallbackEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  YampiEvent,
} from "./events.js";
export type * from "./generated/resources.js";
export type { ListCheckpoint } from "./lists/checkpoint.js";
export type { ListToArrayOptions, Page, PageInfo, YampiList } from "./lists/list.js";
export type { FieldMessages } from "./operation.js";
export type { BodyOptions, ClientOptions, ListOptions, RequestOptions } from "./options.js";
export type { RawClient } from "./raw.js";
export type { RateLimitInfo, ResponseInfo, WithResponse } from "./response/response-info.js";
export type { YampiPromise } from "./response/yampi-promise.js";
export type { Fetch } from "./transport/call.js";
export type { AccessTokenSource } from "./transport/credentials.js";
export { MemoryRateLimiter, type MemoryRateLimiterOptions } from "./transport/memory-rate-limiter.js";
export {
  type RateLimiter,
  RateLimitHoldError,
  type RateLimitNews,
  type RateLimitOptions,
  type RateLimitPermit,
  type RateLimitRoute,
} from "./transport/rate-limiter.js";
export type { ResponseValidator, WholeAnswer } from "./validator.js";
export { type Decimal, related, toNumber } from "./values.js";
export { Yampi } from "./yampi.js";

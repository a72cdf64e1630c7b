/**
 * Client of the Yampi API. Start with {@link Yampi}.
 *
 * @packageDocumentation
 */
export { type DiscoveredStore, Yampi } from "./yampi.js";

// The client comes first: bundlers keep this order, and so what is alike stays near enough to be compressed, which saves 1 %.

export type * from "@yampi-openapi/types";
export type { AccessTokenSource } from "./credentials/credentials.js";
export {
  YampiApiError,
  YampiAuthenticationError,
  YampiConnectionError,
  YampiError,
  YampiInputError,
  YampiNotFoundError,
  YampiPermissionError,
  YampiQueueError,
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
export { toDate, toDay, toWriteDateTime } from "./helpers/dates.js";
export { type Decimal, related, toNumber } from "./helpers/values.js";
export type { Page, PageInfo, YampiList } from "./lists/list.js";
export type { ListCheckpoint } from "./lists/list-checkpoint.js";
export type { FieldMessages } from "./operation.js";
export type { BodyOptions, ListOptions, ListToArrayOptions, RequestOptions } from "./options/call-options.js";
export type { ClientOptions } from "./options/client-options.js";
export { MemoryRateLimiter, type MemoryRateLimiterOptions } from "./rate-limit/memory-rate-limiter.js";
export {
  type RateLimiter,
  RateLimitHoldError,
  type RateLimitNews,
  type RateLimitOptions,
  type RateLimitPermit,
  type RateLimitRoute,
} from "./rate-limit/rate-limiter.js";
export type { DateFilter } from "./request/filters.js";
export type { RawClient } from "./request/raw.js";
export type { QueueWaitOptions } from "./resources/queue-wait.js";
export type { RateLimitInfo, ResponseInfo, WithResponse } from "./response/response-info.js";
export type { ResponseValidator, WholeResponse } from "./response/validator.js";
export type { YampiPromise } from "./response/yampi-promise.js";
export type { Fetch } from "./transport/call.js";

/**
 * Client of the Yampi API. Start with {@link Yampi}.
 *
 * @packageDocumentation
 */
export type * from "@yampi-openapi/types";
export type { RawClient } from "./core.js";
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
  YampiValidationError,
} from "./errors.js";
export type * from "./generated/resources.js";
export type { ListToArrayOptions, Page, PageInfo, YampiList } from "./list.js";
export type { ClientOptions, RequestOptions } from "./options.js";
export { Yampi } from "./yampi.js";

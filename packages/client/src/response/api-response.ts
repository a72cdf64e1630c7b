import type { ResponseInfo } from "./response-info.js";

/** A complete response of the API that is not an error. */
export interface ApiResponse {
  readonly status: number;
  /** Undefined where the response may be empty and is. */
  readonly body: unknown;
  readonly info: ResponseInfo;
}

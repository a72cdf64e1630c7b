import { YampiError, YampiResponseError } from "../errors.js";
import { maskFor } from "../masking/request.js";
import type { Call } from "../request/call.js";
import type { Received } from "../transport/call.js";
import type { ApiResponse } from "./api-response.js";
import { decodeBody, parseJson } from "./decode-body.js";
import { tellsOfFailure } from "./envelope.js";
import { notJson } from "./not-json.js";
import { toApiError } from "./read-error.js";
import { responseInfo, shownHeaders } from "./response-info.js";
import { type ResponseValidator, showTo } from "./validator.js";

/**
 * Parses a response and unwraps its data.
 *
 * @throws YampiApiError where the API says that the call failed, and YampiResponseError where the response makes no sense.
 */
export function readResponse<T>(
  call: Call,
  received: Received,
  unwrap: (response: ApiResponse) => T,
  validate: ResponseValidator | undefined,
): T {
  const info = responseInfo(received.response, received.attempts, received.rateLimit);
  try {
    return unwrap({ status: info.status, body: readBody(call, received, validate), info });
  } catch (error) {
    if (error instanceof YampiError) Object.assign(error, { attempts: info.attempts, headers: shownHeaders(info.headers) });
    throw error;
  }
}

function readBody(call: Call, received: Received, validate: ResponseValidator | undefined): unknown {
  const { operation } = call;
  const { response, request } = received;
  const { status } = response;
  const text = decodeBody(received.body, response.headers.get("Content-Type"));
  if (text !== undefined) showTo(validate, { operation: operation.id, status, text });
  // Nothing is found in a text that was decoded in a wrong way, so it is not shown.
  const apiError = () => toApiError(operation, response, text ?? "", maskFor(call, request, received.secrets));
  if (!response.ok) throw apiError();
  if (text === undefined) throw new YampiResponseError(operation.id, status, `the response (${status}) is not in UTF-8.`);
  if (operation.kind === "none" && text === "") return undefined;
  const parsed = parseJson(text);
  if (!parsed) throw notJson(operation, response, text);
  if (tellsOfFailure(parsed.value)) throw apiError();
  return parsed.value;
}

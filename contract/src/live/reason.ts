import {
  YampiApiError,
  YampiAuthenticationError,
  YampiConnectionError,
  type YampiError,
  YampiNotFoundError,
  YampiPermissionError,
  YampiRateLimitError,
  YampiServerError,
  YampiTimeoutError,
} from "@yampi-openapi/client";

/** Why a call failed, in our words alone: those of the API could hold anything. */
export function reasonOf(error: YampiError): string {
  if (error instanceof YampiTimeoutError) return `no complete response came within ${error.timeoutMs / 1000} s`;
  if (error instanceof YampiConnectionError) {
    return `the connection failed${error.code ? ` (${error.code})` : ""}; check the network and --base-url`;
  }
  if (!(error instanceof YampiApiError)) return error.message.replace(/^\S+: /, "");
  return `${error.status}: ${adviceOn(error)}`;
}

function adviceOn(error: YampiApiError): string {
  if (error instanceof YampiAuthenticationError) {
    return "the credentials were refused; a new password replaces those of a user, and the token of an app lives ten minutes";
  }
  if (error instanceof YampiPermissionError) return "the user may not do this, or the store is inactive";
  if (error instanceof YampiNotFoundError) return "nothing has this ID, or the alias is wrong";
  if (error instanceof YampiRateLimitError) return "the limit of the route stayed used up";
  if (error instanceof YampiServerError) return "the API failed; try again later";
  return "the API refused the request";
}

/** Whether the next call would fail in the same way. */
export function endsAll(error: YampiError): boolean {
  return (
    error instanceof YampiAuthenticationError || (error instanceof YampiConnectionError && !(error instanceof YampiTimeoutError))
  );
}

import { YampiResponseError } from "../errors.js";

/**
 * Refuses a redirect, and a status that HTTP does not know. `fetch` is told not to follow a redirect, which would carry the credentials
 * to whatever host it names; a browser then shows it without its status.
 */
export function refusal(operation: string, { status, type }: Response): YampiResponseError | undefined {
  const isRedirect = type === "opaqueredirect" || (status >= 300 && status <= 399);
  if (!isRedirect && status >= 200 && status <= 599) return undefined;
  const problem =
    status === 304
      ? "is a 304 without a body, which only a conditional request may get; a cache in between may have sent it"
      : isRedirect
        ? "is a redirect, which is never followed"
        : `has a status (${status}) that HTTP does not know`;
  return new YampiResponseError(operation, status, `the response ${problem}. Check the base URL.`);
}

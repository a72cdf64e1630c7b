import { YampiResponseError } from "../errors.js";
import type { Attempt } from "./call.js";

/**
 * Takes no redirect for a response, and no status that HTTP does not know. `fetch` is told not to follow a redirect, which would carry
 * the credentials to whatever host it names; a browser then shows it without its status.
 */
export function withoutRedirects(next: Attempt): Attempt {
  return (request, context, attempt) =>
    next(request, context, attempt).then((head) => {
      const { status, type } = head.response;
      const isRedirect = type === "opaqueredirect" || (status >= 300 && status <= 399);
      if (!isRedirect && status >= 200 && status <= 599) return head;
      head.cancel();
      const problem =
        status === 304
          ? "is a 304 without a body, which only a conditional request may get; a cache in between may have sent it"
          : isRedirect
            ? "is a redirect, which is never followed"
            : `has a status (${status}) that HTTP does not know`;
      throw new YampiResponseError(context.operation, status, `the response ${problem}. Check the base URL.`);
    });
}

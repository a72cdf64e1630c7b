import { YampiResponseError } from "../errors.js";
import type { Attempt } from "./call.js";

/**
 * Takes no redirect for an answer, and no status that HTTP does not know. `fetch` is told not to follow a redirect, which would carry
 * the credentials to whatever host it names; a browser then shows it without its status.
 */
export function withoutRedirects(next: Attempt): Attempt {
  return async (request, context) => {
    const reply = await next(request, context);
    const { status, type } = reply.response;
    const isRedirect = type === "opaqueredirect" || (status >= 300 && status <= 399);
    if (!isRedirect && status >= 200 && status <= 599) return reply;
    reply.cancel();
    const problem = isRedirect
      ? "the answer is a redirect, which is never followed. Check the base URL."
      : `the answer has a status (${status}) that HTTP does not know. Check the base URL.`;
    throw new YampiResponseError(context.operation, status, problem);
  };
}

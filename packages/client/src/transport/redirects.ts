import { YampiResponseError } from "../errors.js";
import type { Attempt } from "./call.js";

/** Follows no redirect, which would carry the credentials to whatever host it names. A browser shows one without its status. */
export function withoutRedirects(next: Attempt): Attempt {
  return async (request, context) => {
    const reply = await next(request.redirect === "manual" ? request : new Request(request, { redirect: "manual" }), context);
    const { status, type } = reply.response;
    if (type !== "opaqueredirect" && (status < 300 || status > 399)) return reply;
    reply.cancel();
    throw new YampiResponseError(
      context.operation,
      status,
      "the answer is a redirect, which is never followed. Check the base URL.",
    );
  };
}

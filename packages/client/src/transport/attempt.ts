import { type Signature, sign } from "../credentials/credentials.js";
import { YampiConnectionError, YampiInputError, YampiResponseError } from "../errors.js";
import type { Settings } from "../options/settings.js";
import { rateLimitInfo } from "../response/response-info.js";
import type { Attempt } from "./call.js";
import { clock } from "./clock.js";
import { isCut } from "./cut-body.js";
import { startDeadline } from "./deadline.js";
import { discard } from "./discard.js";
import { fetchFailure } from "./fetch-failure.js";
import { readUpTo } from "./read-body.js";
import { refusal } from "./redirects.js";

const unsigned: Signature = { headers: {}, secrets: [] };

/**
 * Signs an attempt and gives it its time, from its signing to the last byte of the body, and obeys the caller's signal throughout. It
 * does not count on `fetch` to do either, nor on the function that gives an access token.
 */
export function sendAttempt({ credentials, fetch, ownFetch, emit, maxResponseBytes }: Settings): Attempt {
  const signed = credentials ? sign(credentials) : unsigned;
  let takesCache: boolean | undefined;
  return async (request, context, attempt) => {
    const { operation } = context;
    const { url, method } = request;
    const deadline = startDeadline(context);
    const signature = typeof signed === "function" ? await deadline.guard(signed, { toError: (failure) => failure }) : signed;
    // Whatever other headers were asked for, those that sign win.
    const headers = { ...request.headers, ...signature.headers };
    const started = emit ? clock.now() : 0;
    emit?.({ type: "request", operation, attempt, method });
    const { signal } = deadline;
    const init: Parameters<Settings["fetch"]>[1] = { method, headers, body: request.body ?? null, redirect: "manual", signal };
    if (context.fresh || method !== "GET") {
      takesCache ??= takesNoStore();
      if (takesCache) init.cache = "no-store";
    }
    const response = await deadline.guard(() => fetch(url, init), {
      giveUp: discard,
      toError: (failure) => fetchFailure(operation, failure, ownFetch),
    });
    const cancel = (): void => {
      deadline.settle();
      discard(response);
    };
    if (!isResponse(response)) {
      cancel();
      throw new YampiInputError("fetch", `expected it to give a Response, got ${response === null ? "null" : typeof response}`);
    }
    const rateLimit = rateLimitInfo(response);
    const refused = refusal(operation, response);
    emit?.({
      type: "response",
      operation,
      attempt,
      status: response.status,
      durationMs: clock.now() - started,
      remaining: rateLimit.remaining,
    });
    if (refused) {
      cancel();
      throw refused;
    }
    return {
      response,
      rateLimit,
      secrets: signature.secrets,
      read: async () => {
        const body = await deadline.guard(() => readUpTo(maxResponseBytes, response));
        deadline.settle();
        if (!body) {
          const { status } = response;
          const problem = `the response (${status}) is larger than ${maxResponseBytes} bytes, the bound that maxResponseBytes sets.`;
          throw new YampiResponseError(operation, status, problem);
        }
        if (isCut(method, response, body)) {
          throw new YampiConnectionError(operation, undefined, "the body of the response ended before its end");
        }
        return body;
      },
      cancel,
    };
  };
}

function isResponse(value: unknown): value is Response {
  if (typeof value !== "object" || value === null) return false;
  const { status, headers } = value as { status?: unknown; headers?: { get?: unknown } };
  return Number.isInteger(status) && typeof headers?.get === "function";
}

/** Whether the runtime knows the cache mode. Workers of Cloudflare throw on it, unless their compatibility date is of 2024-11 or later. */
function takesNoStore(): boolean {
  try {
    new Request("https://example.com", { cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}

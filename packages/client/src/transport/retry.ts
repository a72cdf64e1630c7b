import { givesToken } from "../credentials/credentials.js";
import { YampiConnectionError, YampiError } from "../errors.js";
import type { Settings } from "../options/settings.js";
import type { Attempt, CallContext, ResponseHead, Send } from "./call.js";
import { readRetryAfter } from "./retry-after.js";
import { wait } from "./wait.js";

const firstBackoffMs = 500;
const longestBackoffMs = 8_000;

/**
 * Statuses after which a request that may be repeated is repeated. From 520 on they are those of networks in front of the API: it
 * responded with nonsense (520), is down (521), did not connect (522), has no route (523), took too long (524), broke off the handshake of TLS
 * (525) or the tunnel (527), is overloaded (529), has no address (530). An invalid certificate (526) stays until somebody replaces it.
 */
const passing = new Set([408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 527, 529, 530]);

/** How an attempt failed that is followed by another. */
interface Failure {
  readonly status?: number;
  /** How long to wait, where that is not for the backoff to say. */
  readonly delayMs?: number | undefined;
}

/**
 * Repeats what may be repeated: an idempotent call after a failed connection, also one that fails within the body, and after a passing
 * status; any other call only where the API says that it did not take it, by 429, or by 503 with `Retry-After`.
 *
 * After a 429 it is the rate limit that waits, for all calls of the route. A 401 is repeated once where a function gives the access
 * token: it is asked for another, and the attempt is none of the retries.
 */
export function withRetry({ emit, maxRetryAfterMs, credentials }: Settings, next: Attempt): Send {
  const isRenewable = credentials !== undefined && givesToken(credentials);
  return async (request, context) => {
    let renewed = 0;
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt - renewed > context.maxRetries;
      let failure: Failure | undefined;
      try {
        const head = await next(request, context, attempt);
        const { response, rateLimit, secrets } = head;
        if (isRenewable && response.status === 401 && renewed === 0) {
          renewed = 1;
          failure = { status: 401, delayMs: 0 };
        } else if (!isLast) {
          failure = failureOf(head, context, maxRetryAfterMs);
        }
        if (!failure) return { response, rateLimit, secrets, attempts: attempt, body: await head.read() };
        head.cancel();
      } catch (error) {
        if (error instanceof YampiError) Object.assign(error, { attempts: attempt });
        if (isLast || !context.idempotent || !(error instanceof YampiConnectionError)) throw error;
        failure = {};
      }
      const { status, delayMs = backoff(attempt) } = failure;
      emit?.({ type: "retry", operation: context.operation, attempt: attempt + 1, status, delayMs });
      await wait(delayMs, context.signal);
    }
  };
}

/** The failure that a response is, if it is one that passes. */
function failureOf({ response }: ResponseHead, context: CallContext, maxRetryAfterMs: number): Failure | undefined {
  if (response.ok || !mayRepeat(response, context)) return undefined;
  const { status } = response;
  const delayMs = readRetryAfter(response);
  if (delayMs !== undefined && delayMs > maxRetryAfterMs) return undefined;
  return { status, delayMs: status === 429 ? 0 : delayMs };
}

function mayRepeat(response: Response, { idempotent }: CallContext): boolean {
  if (idempotent) return passing.has(response.status);
  return response.status === 429 || (response.status === 503 && readRetryAfter(response) !== undefined);
}

/** Any time up to a bound that doubles with every attempt, so that many callers do not come back together. */
function backoff(attempt: number): number {
  return Math.random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
}

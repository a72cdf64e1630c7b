import { YampiConnectionError, YampiTimeoutError } from "../errors.js";
import type { Emit } from "../events.js";
import type { Attempt, Fetch, Outgoing } from "./call.js";

/** The longest time that timers of all run times can hold; more would fire at once. */
export const longestTimer = 2_147_483_647;

interface TimeoutSettings {
  readonly fetch: Fetch;
  readonly emit: Emit;
}

/**
 * Gives an attempt its time, from the first byte sent to the last byte of the body, and obeys the caller's signal throughout. It does
 * not count on `fetch` to do either.
 */
export function withTimeout({ fetch, emit }: TimeoutSettings): Attempt {
  return async (request, { operation, attempt, signal, timeoutMs }) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    let reason: { readonly error: unknown } | undefined;
    let stop = (_error: unknown): void => {};
    const stopped = new Promise<never>((_, reject) => {
      stop = (error) => {
        reason = { error };
        reject(error);
        controller.abort();
      };
    });
    // Nobody may be waiting when it is rejected.
    stopped.catch(() => {});
    const onAbort = (): void => stop(signal?.reason);
    const timer = setTimeout(() => stop(new YampiTimeoutError(operation, timeoutMs)), Math.min(timeoutMs, longestTimer));
    signal?.addEventListener("abort", onAbort);
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const guarded = async <T>(work: Promise<T>): Promise<T> => {
      try {
        return await Promise.race([work, stopped]);
      } catch (failure) {
        settle();
        throw reason ? reason.error : new YampiConnectionError(operation, systemCode(failure));
      }
    };

    const started = performance.now();
    emit({ type: "request", operation, attempt, method: request.method });
    const fetching = call(fetch, request, controller.signal);
    const response = await guarded(fetching).catch((error: unknown) => {
      // A fetch that does not obey the signal may still answer; its connection is freed.
      fetching.then(discard, () => {});
      throw error;
    });
    const durationMs = performance.now() - started;
    emit({
      type: "response",
      operation,
      attempt,
      status: response.status,
      durationMs,
      remaining: readCount(response, "X-RateLimit-Remaining"),
    });
    return {
      response,
      read: async () => {
        const body = await guarded(response.arrayBuffer());
        settle();
        return body;
      },
      cancel: () => {
        settle();
        discard(response);
      },
    };
  };
}

/** Also turns what a `fetch` throws on the spot into a rejection. */
async function call(fetch: Fetch, { url, method, headers, body }: Outgoing, signal: AbortSignal): Promise<Response> {
  return fetch(url, { method, headers, body: body ?? null, redirect: "manual", signal });
}

function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

/** A header that counts, as a number; undefined where it is missing or no whole number. */
export function readCount({ headers }: Response, name: string): number | undefined {
  const value = headers.get(name);
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}

/** The code of the system error behind a failed `fetch`; its other texts may hold anything. */
function systemCode(failure: unknown): string | undefined {
  // A cause may be its own.
  for (let error = failure, depth = 0; error instanceof Error && depth < 8; error = error.cause, depth++) {
    const { code } = error as { code?: unknown };
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
  }
  return undefined;
}

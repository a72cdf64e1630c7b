import { YampiConnectionError, YampiTimeoutError } from "../errors.js";
import type { Emit } from "../events.js";
import type { Attempt, CallContext, Fetch } from "./call.js";
import { type Credentials, type Signature, sign } from "./credentials.js";

/** The longest time that timers of all run times can hold; more would fire at once. */
export const longestTimer = 2_147_483_647;

const unsigned: Signature = { headers: {}, secrets: [] };

interface TimeoutSettings {
  readonly credentials: Credentials | undefined;
  readonly fetch: Fetch;
  readonly emit: Emit | undefined;
}

/**
 * Signs an attempt and gives it its time, from its signing to the last byte of the body, and obeys the caller's signal throughout. It
 * does not count on `fetch` to do either, nor on the function that gives an access token.
 */
export function withTimeout({ credentials, fetch, emit }: TimeoutSettings): Attempt {
  return async (request, context, attempt) => {
    const { operation } = context;
    const { url, method } = request;
    const deadline = new Deadline(context);
    const signed = credentials ? sign(credentials) : unsigned;
    const signature = typeof signed === "function" ? await deadline.guard(signed, { toError: (failure) => failure }) : signed;
    // Whatever other headers were asked for, those that sign win.
    const headers = { ...request.headers, ...signature.headers };
    const started = emit ? performance.now() : 0;
    emit?.({ type: "request", operation, attempt, method });
    const send = (): Promise<Response> =>
      fetch(url, { method, headers, body: request.body ?? null, redirect: "manual", signal: deadline.signal });
    const response = await deadline.guard(send, { giveUp: discard });
    emit?.({
      type: "response",
      operation,
      attempt,
      status: response.status,
      durationMs: performance.now() - started,
      remaining: readCount(response, "X-RateLimit-Remaining"),
    });
    return {
      response,
      secrets: signature.secrets,
      read: async (how) => {
        const body = await deadline.guard(() => how(response));
        deadline.settle();
        return body;
      },
      cancel: () => {
        deadline.settle();
        discard(response);
      },
    };
  };
}

interface Guard<T> {
  readonly giveUp?: (result: T) => void;
  readonly toError?: (failure: unknown) => unknown;
}

/** When an attempt has to be over: after its time, or as soon as the caller's signal is aborted. */
class Deadline {
  readonly #controller = new AbortController();
  readonly #context: CallContext;
  readonly #timer: ReturnType<typeof setTimeout>;
  /** Why it is over. */
  #reason: { readonly error: unknown } | undefined;
  /** Ends the wait for the work in hand. */
  #reject: ((error: unknown) => void) | undefined;

  constructor(context: CallContext) {
    const { operation, timeoutMs, signal } = context;
    signal?.throwIfAborted();
    this.#context = context;
    this.#timer = setTimeout(() => this.#stop(new YampiTimeoutError(operation, timeoutMs)), Math.min(timeoutMs, longestTimer));
    signal?.addEventListener("abort", this.#onAbort);
  }

  /** For the work itself, to give up what it holds. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * Waits for the work, and not longer than until the deadline.
   *
   * @param giveUp - Frees what comes of work that does not obey the signal, and ends after the deadline.
   * @param toError - What a failure of the work is to the caller; a connection that failed, if nothing else is said.
   */
  guard<T>(
    work: () => Promise<T>,
    { giveUp, toError = (failure) => new YampiConnectionError(this.#context.operation, systemCode(failure)) }: Guard<T> = {},
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const fail = (failure: unknown): void => {
        this.settle();
        reject(toError(failure));
      };
      this.#reject = reject;
      if (this.#reason) return reject(this.#reason.error);
      try {
        work().then((result) => (this.#reason ? giveUp?.(result) : resolve(result)), fail);
      } catch (failure) {
        fail(failure);
      }
    });
  }

  /** All work is done. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#context.signal?.removeEventListener("abort", this.#onAbort);
  }

  readonly #onAbort = (): void => this.#stop(this.#context.signal?.reason);

  #stop(error: unknown): void {
    this.settle();
    this.#reason = { error };
    this.#reject?.(error);
    this.#controller.abort();
  }
}

function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

/** A header that counts, as a number; undefined where it is missing or no whole number. */
export function readCount({ headers }: Response, name: string): number | undefined {
  const value = headers.get(name);
  const count = value ? Number(value) : Number.NaN;
  return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
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

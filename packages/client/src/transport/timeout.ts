import { YampiConnectionError, YampiInputError, YampiTimeoutError } from "../errors.js";
import type { Emit } from "../events.js";
import type { Attempt, CallContext, Fetch } from "./call.js";
import { clock } from "./clock.js";
import { type Credentials, type Signature, sign } from "./credentials.js";
import { isCut } from "./cut-body.js";
import { discard } from "./discard.js";
import { fetchFailure, systemCode } from "./fetch-failure.js";
import { readQuota } from "./quota-headers.js";

/** The longest time that timers of all run times can hold; more would fire at once. */
export const longestTimer = 2_147_483_647;

const unsigned: Signature = { headers: {}, secrets: [] };

interface TimeoutSettings {
  readonly credentials: Credentials | undefined;
  readonly fetch: Fetch;
  /** Whether the caller passed that `fetch`. */
  readonly ownFetch: boolean;
  readonly emit: Emit | undefined;
}

/**
 * Signs an attempt and gives it its time, from its signing to the last byte of the body, and obeys the caller's signal throughout. It
 * does not count on `fetch` to do either, nor on the function that gives an access token.
 */
export function withTimeout({ credentials, fetch, ownFetch, emit }: TimeoutSettings): Attempt {
  const takesCache = once(takesNoStore);
  return async (request, context, attempt) => {
    const { operation } = context;
    const { url, method } = request;
    const deadline = new Deadline(context);
    const signed = credentials ? sign(credentials) : unsigned;
    const signature = typeof signed === "function" ? await deadline.guard(signed, { toError: (failure) => failure }) : signed;
    // Whatever other headers were asked for, those that sign win.
    const headers = { ...request.headers, ...signature.headers };
    const started = emit ? clock.now() : 0;
    emit?.({ type: "request", operation, attempt, method });
    const init: RequestInit = { method, headers, body: request.body ?? null, redirect: "manual" };
    if ((context.fresh || method !== "GET") && takesCache()) init.cache = "no-store";
    const response = await deadline.guard(() => fetch(url, { ...init, signal: deadline.signal }), {
      giveUp: discard,
      toError: (failure) => fetchFailure(operation, failure, ownFetch),
    });
    if (!isResponse(response)) {
      deadline.settle();
      throw new YampiInputError("fetch", `expected it to give a Response, got ${response === null ? "null" : typeof response}`);
    }
    emit?.({
      type: "response",
      operation,
      attempt,
      status: response.status,
      durationMs: clock.now() - started,
      remaining: readQuota(response).remaining,
    });
    return {
      response,
      secrets: signature.secrets,
      read: async (how) => {
        const body = await deadline.guard(() => how(response));
        deadline.settle();
        if (isCut(method, response, body)) {
          throw new YampiConnectionError(operation, undefined, "the body of the response ended before its end");
        }
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
    if (signal?.aborted) throw signal.reason;
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

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

import { YampiConnectionError, YampiTimeoutError } from "../errors.js";
import type { CallContext } from "./call.js";
import { systemCode } from "./fetch-failure.js";

/** The longest time that timers of all runtimes can hold; more would fire at once. */
export const longestTimer = 2_147_483_647;

interface Guard<T> {
  readonly giveUp?: (result: T) => void;
  readonly toError?: (failure: unknown) => unknown;
}

/** When an attempt has to be over: after its time, or as soon as the caller's signal is aborted. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #context: CallContext;
  readonly #timer: ReturnType<typeof setTimeout>;
  /** Why it is over. */
  #reason: { readonly error: unknown } | undefined;
  /** Ends the wait for the current work. */
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

import { YampiConnectionError, YampiTimeoutError } from "../errors.js";
import type { CallContext } from "./call.js";
import { systemCode } from "./fetch-failure.js";
import { listen } from "./signal.js";

/** The longest time that timers of all runtimes can hold; more would fire at once. */
export const longestTimer = 2_147_483_647;

interface Guard<T> {
  /** Frees what comes of work that does not obey the signal, and ends after the deadline. */
  readonly giveUp?: (result: T) => void;
  /** What a failure of the work is to the caller; a connection that failed, if nothing else is said. */
  readonly toError?: (failure: unknown) => unknown;
}

/** When an attempt has to be over: after its time, or as soon as the caller's signal is aborted. */
interface Deadline {
  /** For the work itself, to give up what it holds. */
  readonly signal: AbortSignal;
  /** Waits for the work, and not longer than until the deadline. */
  guard<T>(work: () => Promise<T>, guard?: Guard<T>): Promise<T>;
  /** All work is done. */
  settle(): void;
}

export function startDeadline({ operation, timeoutMs, signal }: CallContext): Deadline {
  if (signal?.aborted) throw signal.reason;
  const controller = new AbortController();
  /** Why it is over. */
  let reason: { readonly error: unknown } | undefined;
  /** Ends the wait for the current work. */
  let endWait: ((error: unknown) => void) | undefined;
  const stop = (error: unknown): void => {
    settle();
    reason = { error };
    endWait?.(error);
    controller.abort();
  };
  const timer = setTimeout(() => stop(new YampiTimeoutError(operation, timeoutMs)), Math.min(timeoutMs, longestTimer));
  const release = listen(signal, () => stop(signal?.reason));
  const settle = (): void => {
    clearTimeout(timer);
    release();
  };
  const failed = (failure: unknown): unknown => new YampiConnectionError(operation, systemCode(failure));
  return {
    signal: controller.signal,
    settle,
    guard: (work, { giveUp, toError = failed } = {}) =>
      new Promise((resolve, reject) => {
        const fail = (failure: unknown): void => {
          settle();
          reject(toError(failure));
        };
        endWait = reject;
        if (reason) return reject(reason.error);
        try {
          work().then((result) => (reason ? giveUp?.(result) : resolve(result)), fail);
        } catch (failure) {
          fail(failure);
        }
      }),
  };
}

import { YampiInputError } from "../errors.js";
import type { Send } from "./call.js";

/** The caller's signal as one of this runtime. */
interface Followed {
  readonly signal: AbortSignal | undefined;
  /** Takes the listener off the caller's signal. */
  release(): void;
}

const nothing = (): void => {};

/**
 * A signal of this runtime that is aborted with the caller's, which may come from elsewhere: jsdom, a polyfill, another realm.
 *
 * @throws YampiInputError naming `signal` where it is not usable as one.
 */
export function follow(signal: unknown): Followed {
  if (signal === undefined) return { signal: undefined, release: nothing };
  if (signal instanceof AbortSignal) return { signal, release: nothing };
  if (!isSignal(signal)) throw new YampiInputError("signal", "expected an AbortSignal");
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal.reason);
  if (signal.aborted) {
    abort();
    return { signal: controller.signal, release: nothing };
  }
  return { signal: controller.signal, release: listen(signal, abort) };
}

export function isSignal(value: unknown): value is AbortSignal {
  if (typeof value !== "object" || value === null) return false;
  const { aborted, addEventListener } = value as { aborted?: unknown; addEventListener?: unknown };
  return typeof aborted === "boolean" && (typeof addEventListener === "function" || "onabort" in value);
}

function listen(signal: AbortSignal, listener: () => void): () => void {
  if (typeof signal.addEventListener === "function") {
    signal.addEventListener("abort", listener);
    return () => signal.removeEventListener?.("abort", listener);
  }
  const before = signal.onabort;
  signal.onabort = (event) => {
    before?.call(signal, event);
    listener();
  };
  return () => {
    signal.onabort = before;
  };
}

/** Sends calls whose signal may be any; the layers within see one of this runtime. */
export function withSignal(send: Send): Send {
  return (request, context, read) => {
    const { signal, release } = follow(context.signal);
    if (signal === context.signal) return send(request, context, read);
    return send(request, { ...context, signal }, read).finally(release);
  };
}

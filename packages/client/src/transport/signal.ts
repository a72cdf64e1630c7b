import type { Kind } from "../options/known-options.js";
import type { Send } from "./call.js";

/** The caller's signal as one of this runtime. */
interface Followed {
  readonly signal: AbortSignal | undefined;
  /** Takes the listener off the caller's signal. */
  release(): void;
}

const nothing = (): void => {};

/** A signal of this runtime that is aborted with the caller's, which may come from elsewhere: jsdom, a polyfill, another realm. */
export function follow(signal: AbortSignal | undefined): Followed {
  if (!signal || (signal as unknown) instanceof AbortSignal) return { signal, release: nothing };
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal.reason);
  if (signal.aborted) abort();
  return { signal: controller.signal, release: listen(signal.aborted ? undefined : signal, abort) };
}

/** Options that are signals. */
export const signalKind: Kind = { expected: "an AbortSignal", fits: isSignal };

export function isSignal(value: unknown): value is AbortSignal {
  if (typeof value !== "object" || value === null) return false;
  const { aborted, addEventListener } = value as { aborted?: unknown; addEventListener?: unknown };
  return typeof aborted === "boolean" && (typeof addEventListener === "function" || "onabort" in value);
}

/** Listens for the abort of a signal, until what it gives is called. */
export function listen(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (!signal) return nothing;
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
  return (request, context) => {
    const { signal, release } = follow(context.signal);
    if (signal === context.signal) return send(request, context);
    return send(request, { ...context, signal }).finally(release);
  };
}

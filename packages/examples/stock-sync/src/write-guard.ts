import type { YampiEvent } from "@yampi-openapi/client";

/** Stops a write while it waits for the rate limit, but lets one that was sent finish, so that its outcome is known. */
export class WriteGuard {
  readonly #stop: AbortSignal;
  #current = new AbortController();
  #isSent = false;

  constructor(stop: AbortSignal) {
    this.#stop = stop;
    stop.addEventListener("abort", () => {
      if (!this.#isSent) this.#current.abort(stop.reason);
    });
  }

  /** Whether the last write was sent. */
  get isSent(): boolean {
    return this.#isSent;
  }

  /** Begins a write, whose call takes the signal. */
  begin(): AbortSignal {
    this.#isSent = false;
    this.#current = new AbortController();
    if (this.#stop.aborted) this.#current.abort(this.#stop.reason);
    return this.#current.signal;
  }

  /** To be called with every event of the client. */
  tell(event: YampiEvent): void {
    if (event.type === "request" && event.method !== "GET") this.#isSent = true;
  }
}

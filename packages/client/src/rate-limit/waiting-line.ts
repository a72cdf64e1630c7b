import { listen } from "../transport/signal.js";
import { RateLimitHoldError, type RateLimitOptions } from "./rate-limiter.js";

interface Waiter<T> {
  readonly options: RateLimitOptions;
  admit(admitted: T): void;
  refuse(reason: unknown): void;
}

/** Whether a route is held back for longer than a call waits. */
export function isTooLong(heldMs: number, { maxHoldMs = Infinity }: RateLimitOptions): boolean {
  return heldMs > maxHoldMs;
}

/** The calls that wait for one route, in the order in which they came. */
export class WaitingLine<T> {
  readonly #waiters = new Set<Waiter<T>>();
  /** Those who do not know yet how long they wait. */
  #untold: Waiter<T>[] = [];

  get size(): number {
    return this.#waiters.size;
  }

  /** Waits at the end of the line. A call whose signal is aborted leaves it, and is rejected with the reason of the signal. */
  wait(options: RateLimitOptions, onLeave: () => void): Promise<T> {
    const { signal } = options;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiters.delete(waiter);
        release();
      };
      const waiter: Waiter<T> = {
        options,
        admit: (admitted) => {
          leave();
          resolve(admitted);
        },
        refuse: (reason) => {
          leave();
          reject(reason);
        },
      };
      const release = listen(signal, () => {
        waiter.refuse(signal?.reason);
        onLeave();
      });
      this.#waiters.add(waiter);
      this.#untold.push(waiter);
    });
  }

  /** Lets the first one go. */
  admit(admitted: T): void {
    const [first] = this.#waiters;
    first?.admit(admitted);
  }

  /** Refuses those who do not wait for so long a hold. */
  refuse(heldMs: number): void {
    for (const waiter of this.#waiters) {
      if (isTooLong(heldMs, waiter.options)) waiter.refuse(new RateLimitHoldError(heldMs));
    }
  }

  /** Tells each once how long it waits, in milliseconds, if that is known. */
  tell(waitMs: number | undefined): void {
    const untold = this.#untold;
    this.#untold = [];
    for (const waiter of untold) if (this.#waiters.has(waiter)) waiter.options.onWait?.(waitMs);
  }
}

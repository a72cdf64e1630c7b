import { listen } from "./signal.js";

/** Waits this number of milliseconds. Rejects with the reason of the signal as soon as it is aborted, and removes its listener. */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(() => {
      release();
      resolve();
    }, ms);
    const release = listen(signal, () => {
      release();
      clearTimeout(timer);
      reject(signal?.reason);
    });
  });
}

/**
 * Waits for what may never end, such as a write to a pipe that nobody reads.
 *
 * @throws the reason of the signal if it stops first. What was begun goes on, and nobody waits for it.
 */
export function unlessStopped<Result>(begin: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((done, fail) => {
    const stop = (): void => fail(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop);
    void begin()
      .then(done, fail)
      .finally(() => signal.removeEventListener("abort", stop));
  });
}

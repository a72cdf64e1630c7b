/** How often a database that another program has locked is tried. */
const tryEveryMs = 25;

/** SQLite's codes for a lock of another program: SQLITE_BUSY and SQLITE_LOCKED. */
const busyCodes: readonly unknown[] = [5, 6];

/**
 * Writes as soon as no other program has the database locked. It waits without holding up this thread, as SQLite itself would, so that many
 * requests that wait together wait no longer than one.
 *
 * @param waitMs - How long it waits at most.
 * @throws what `write` throws; the error of a lock when the time is over.
 */
export async function whenFree<Result>(write: () => Result, waitMs: number): Promise<Result> {
  const end = performance.now() + waitMs;
  for (;;) {
    try {
      return write();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, tryEveryMs));
  }
}

function isBusy(error: unknown): boolean {
  const { errcode } = error as { readonly errcode?: unknown };
  // The low byte is the code, the others are details.
  return typeof errcode === "number" && busyCodes.includes(errcode & 0xff);
}

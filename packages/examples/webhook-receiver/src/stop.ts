/** Of a signal that comes again this soon, npm and the terminal have sent one each. */
const sameSignalMs = 500;

/**
 * Closes the program on Ctrl-C and SIGTERM, and ends it. A second signal ends it at once, but for one that comes with the first: where
 * npm runs the program, a signal to all processes of a group arrives twice.
 */
export function stopOnSignal(close: () => Promise<void>): void {
  let firstAt: number | undefined;
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      const now = performance.now();
      if (firstAt === undefined) {
        firstAt = now;
        // What still runs now, such as a call that nobody waits for, must not keep the program alive.
        void close().then(() => {
          console.log("Stopped.");
          process.exit();
        });
      } else if (now - firstAt > sameSignalMs) {
        process.exit(1);
      }
    });
  }
}

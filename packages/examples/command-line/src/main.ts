/** The output and the stop signal of the process around a program. */
export interface Output {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /**
   * Aborted by the first SIGINT, SIGTERM or SIGHUP; its reason is the name of the signal. A second one ends the process at once, but for one
   * that comes with the first: where npm runs the program, a signal to all processes of a group arrives twice.
   */
  readonly signal: AbortSignal;
}

/** Of a signal that comes again this soon, npm and the terminal have sent one each. */
const sameSignalMs = 500;

/** How long what is left of a program that was stopped may take, such as a file that is being closed. */
const lingerMs = 500;

/** Runs a program with the arguments and streams of this process, and exits with the code that it returns. */
export async function main(
  run: (process: Output & { readonly argv: readonly string[]; readonly stdin: NodeJS.ReadStream }) => Promise<number>,
): Promise<void> {
  const stop = new AbortController();
  let firstAt: number | undefined;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      firstAt ??= performance.now();
      if (performance.now() - firstAt > sameSignalMs) endBy(name);
      else stop.abort(name);
    });
  }
  const { stdin, stdout, stderr } = process;
  // A reader that leaves early also fails the write itself, where it is handled.
  for (const stream of [stdout, stderr]) stream.on("error", () => {});
  process.exitCode = await run({ argv: process.argv.slice(2), stdin, stdout, stderr, signal: stop.signal });
  // Something may never end, such as the opening of a pipe that nobody writes to. The signal itself then ends the process.
  const endSoon = (): void => {
    setTimeout(() => endBy(stop.signal.reason), lingerMs).unref();
  };
  if (stop.signal.aborted) endSoon();
  else stop.signal.addEventListener("abort", endSoon);
}

/** Ends the process by a signal, as if nothing handled it. */
function endBy(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

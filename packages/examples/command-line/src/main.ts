/** The output and the stop signal of the process around a program. */
export interface Output {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Aborted by the first SIGINT, SIGTERM or SIGHUP; its reason is the name of the signal. A second one ends the process at once. */
  readonly signal: AbortSignal;
}

/** Runs a program with the arguments and streams of this process, and exits with the code that it returns. */
export async function main(
  run: (process: Output & { readonly argv: readonly string[]; readonly stdin: NodeJS.ReadStream }) => Promise<number>,
): Promise<void> {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => stop.abort(name));
  const { stdin, stdout, stderr } = process;
  // A reader that leaves early also fails the write itself, where it is handled.
  for (const stream of [stdout, stderr]) stream.on("error", () => {});
  process.exitCode = await run({ argv: process.argv.slice(2), stdin, stdout, stderr, signal: stop.signal });
}

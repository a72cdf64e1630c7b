import { Readable } from "node:stream";
import { memory } from "@yampi-openapi/example-command-line/testing/streams";
import { run } from "../../src/run.js";

/** Runs the program in this process for a store, where it costs a hundredth of a process of its own. */
export function runHere(args: readonly string[], streams: Parameters<typeof runWith>[1] = {}): ReturnType<typeof runWith> {
  return runWith(["--alias", "minha-loja", ...args], streams);
}

/** Runs the program in this process with these arguments and no others. */
export async function runWith(
  argv: readonly string[],
  { stdin = "", stderr = memory(), signal = new AbortController().signal } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout = memory();
  const code = await run({ argv, stdin: Readable.from([stdin]), stdout, stderr, signal });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

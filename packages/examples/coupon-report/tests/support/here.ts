import { Readable } from "node:stream";
import { run } from "../../src/run.js";
import { memory } from "./streams.ts";

/** Runs the program in this process, where it costs a hundredth of a process of its own. */
export async function runHere(
  args: readonly string[],
  { stdin = "", stderr = memory(), signal = new AbortController().signal } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout = memory();
  const argv = ["--alias", "minha-loja", ...args];
  const code = await run({ argv, stdin: Readable.from([stdin]), stdout, stderr, signal });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Writable } from "node:stream";
import {
  credentials,
  type Ending,
  runProgram,
  startProgram,
  temporaryFolder,
} from "@yampi-openapi/example-command-line/testing/command";
import { memory } from "@yampi-openapi/example-command-line/testing/streams";
import { run } from "../../src/run.js";

const main = join(import.meta.dirname, "..", "..", "dist", "main.js");
const environment = { ...credentials, YAMPI_ALIAS: "minha-loja" };

/** Starts the built program for a store. */
export const start = (args: readonly string[]) => startProgram(main, args, environment);

/** Runs the program in this process for a store. */
export async function stockSync(
  args: readonly string[],
  {
    signal = new AbortController().signal,
    stdout = memory() as Writable,
    stderr = memory(),
  }: { signal?: AbortSignal; stdout?: Writable; stderr?: ReturnType<typeof memory> } = {},
): Promise<Ending> {
  const code = await runProgram(() => run({ argv: args, stdout, stderr, signal, pollMs: 0 }), environment);
  return {
    code,
    signal: null,
    stdout: "text" in stdout ? (stdout as ReturnType<typeof memory>).text() : "",
    stderr: stderr.text(),
  };
}

/** A file `stock.csv` with this text, in a folder of its own. */
export async function sheetWith(text: string | Uint8Array): Promise<string> {
  const file = join(await temporaryFolder(), "stock.csv");
  await writeFile(file, text);
  return file;
}

import { lstat, realpath } from "node:fs/promises";
import { join, parse, resolve } from "node:path";
import type { Writable } from "node:stream";
import { telling } from "./append-file.js";
import { OutputError } from "./failure.js";
import { unlessStopped } from "./stop.js";

/**
 * Writes to standard output; done when the stream has taken the text. A reader that does not read keeps no program from stopping.
 *
 * @throws the reason of the signal if it stops first.
 */
export function writeTo(stream: Writable, text: string, signal: AbortSignal): Promise<void> {
  const write = (): Promise<void> => new Promise((done, fail) => stream.write(text, (error) => (error ? fail(error) : done())));
  return unlessStopped(() => telling("standard output", write), signal);
}

/**
 * Where a file is put when it is complete.
 *
 * @throws OutputError where something else than a file is there. A link is none: in a folder that others can write to, it may lead to
 * any file of the one who runs this.
 */
export async function findTarget(path: string): Promise<string> {
  const { dir, base } = parse(resolve(path));
  const target = join(await telling(path, () => realpath(dir)), base);
  const existing = await lstat(target).catch(() => undefined);
  if (existing?.isSymbolicLink()) throw new OutputError(`cannot write ${path}: it is a link; give the file itself`);
  if (existing && !existing.isFile()) throw new OutputError(`cannot write ${path}: it is there and is no file`);
  return target;
}

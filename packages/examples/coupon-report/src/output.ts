import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Writable } from "node:stream";
import { telling } from "./append-file.js";
import { OutputError } from "./failure.js";

/** Writes to standard output; done when the stream has taken the text. */
export function writeTo(stream: Writable, text: string): Promise<void> {
  const write = (): Promise<void> => new Promise((done, fail) => stream.write(text, (error) => (error ? fail(error) : done())));
  return telling("standard output", write);
}

/**
 * Where a file will stand in the end. A link stays a link, since a rename would put a file in its place or, for root, in that of a
 * device.
 *
 * @throws OutputError where something stands there that is no file.
 */
export async function findTarget(path: string): Promise<string> {
  const target = await realpath(path).catch(() => resolve(path));
  const existing = await stat(target).catch(() => undefined);
  if (existing && !existing.isFile()) throw new OutputError(`cannot write ${path}: it is there and is no file`);
  return target;
}

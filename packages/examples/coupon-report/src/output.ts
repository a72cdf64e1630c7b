import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { OutputError } from "./failure.js";

/** Where text goes, a file or a stream. */
export interface Output {
  write(text: string): Promise<void>;
  /** Puts a file in place. */
  finish(): Promise<void>;
  /** Removes what was written of a file, unless it is in place. */
  discard(): Promise<void>;
}

/**
 * Opens a file by its path, or the given stream for `-`. A file has another name until it is finished, so that nobody takes a half
 * one for whole, and is for its owner's eyes alone.
 *
 * @throws OutputError where it cannot be written.
 */
export async function openOutput(path: string, stream: Writable): Promise<Output> {
  return path === "-" ? streamOutput(stream) : telling(path, () => openFile(path));
}

async function openFile(path: string): Promise<Output> {
  // The rename would put a file in the place of a link or, for root, of a device.
  const target = await realpath(path).catch(() => path);
  const existing = await stat(target).catch(() => undefined);
  if (existing && !existing.isFile()) throw new OutputError("it is there and is no file");
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  const file = await open(temporary, "wx", 0o600);
  return {
    write: (text) => telling(path, () => file.writeFile(text)),
    finish: () =>
      telling(path, async () => {
        await file.close();
        await rename(temporary, target);
      }),
    discard: async () => {
      await file.close().catch(() => {});
      await rm(temporary, { force: true });
    },
  };
}

function streamOutput(stream: Writable): Output {
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
  return { write: (text) => telling("standard output", () => write(text)), finish: async () => {}, discard: async () => {} };
}

/** Says which output failed; of the system's error, only its code, since the rest names the temporary file. */
async function telling<T>(name: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new OutputError(`cannot write ${name}: ${code ?? message}`);
  }
}

import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, rename, rm } from "node:fs/promises";
import { BusyError, OutputError, UsageError } from "./failure.js";
import { openOwn } from "./own-file.js";

const { O_RDWR, O_APPEND, O_CREAT, O_EXCL } = constants;

/** A place in a file: how long it is up to there, and a fingerprint of what is before it. */
export interface Mark {
  readonly size: number;
  readonly sha256: string;
}

/** A file that grows at its end alone, and can be cut back to its last mark. It is for its owner's eyes alone. */
export class AppendFile {
  readonly path: string;
  /** Whether it was there before. */
  readonly existed: boolean;
  /** What messages call it. */
  readonly #name: string;
  readonly #handle: FileHandle;
  #hash = createHash("sha256");
  #marked = { size: 0, hash: createHash("sha256") };

  private constructor(path: string, name: string, handle: FileHandle, existed: boolean) {
    this.path = path;
    this.existed = existed;
    this.#name = name;
    this.#handle = handle;
  }

  /**
   * @param keep - Whether the file may be there already.
   * @throws UsageError where it is there and must not be; OutputError where it cannot be written.
   */
  static async open(path: string, { name, keep }: { name: string; keep: boolean }): Promise<AppendFile> {
    return telling(name, async () => {
      try {
        return new AppendFile(path, name, await openOwn(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL), false);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const handle = await openOwn(path, O_RDWR | O_APPEND);
      if (keep) return new AppendFile(path, name, handle, true);
      await handle.close();
      throw new UsageError(`${path} is left of a run that was stopped. Go on with --resume, or remove it to start over.`);
    });
  }

  append(text: string): Promise<void> {
    this.#hash.update(text);
    return telling(this.#name, () => this.#handle.appendFile(text));
  }

  /** Waits until all of it is on the disk, and marks its end. */
  settle(): Promise<Mark> {
    return telling(this.#name, async () => {
      await this.#handle.datasync();
      this.#marked = { size: await this.size(), hash: this.#hash.copy() };
      return { size: this.#marked.size, sha256: this.#hash.copy().digest("hex") };
    });
  }

  /** Drops what comes after the last mark; all of it, where there is none. */
  cut(): Promise<void> {
    const { size, hash } = this.#marked;
    this.#hash = hash.copy();
    return telling(this.#name, () => this.#handle.truncate(size));
  }

  /** Drops all but the beginning, which is known. */
  async keep(text: string): Promise<void> {
    const hash = createHash("sha256").update(text);
    this.#marked = { size: Buffer.byteLength(text), hash };
    await this.cut();
  }

  /** Goes on at a mark of a run before, if the file is the same up to there. */
  async goOnAt({ size, sha256 }: Mark): Promise<boolean> {
    const hash = createHash("sha256");
    if (size > 0) {
      const stream = this.#handle.createReadStream({ start: 0, end: size - 1, autoClose: false });
      await telling(this.#name, async () => {
        for await (const chunk of stream) hash.update(chunk as Buffer);
      });
    }
    this.#hash = hash;
    this.#marked = { size, hash: hash.copy() };
    return hash.copy().digest("hex") === sha256;
  }

  async size(): Promise<number> {
    return (await this.#handle.stat()).size;
  }

  /** Its content when it was opened. */
  text(): Promise<string> {
    return telling(this.#name, () => this.#handle.readFile("utf8"));
  }

  close(): Promise<void> {
    return telling(this.#name, () => this.#handle.close());
  }

  async moveTo(path: string): Promise<void> {
    await this.close();
    await telling(this.#name, () => rename(this.path, path));
  }

  async remove(): Promise<void> {
    await this.close();
    await telling(this.#name, () => rm(this.path, { force: true }));
  }
}

/** Says which output failed; of the system's error only its code, since the rest names files that the caller does not know. */
export async function telling<T>(name: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof UsageError || error instanceof BusyError || error instanceof OutputError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new OutputError(`cannot write ${name}: ${code ?? message}`, { readerLeft: code === "EPIPE" });
  }
}

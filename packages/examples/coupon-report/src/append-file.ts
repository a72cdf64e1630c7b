import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { OutputError, UsageError } from "./failure.js";

const newline = 0x0a;

/** A file that grows at its end alone, and can be cut back. It is for its owner's eyes alone. */
export class AppendFile {
  /** Whether something stood in it when it was opened. */
  readonly hadText: boolean;
  readonly #path: string;
  /** What messages call it. */
  readonly #name: string;
  readonly #handle: FileHandle;

  private constructor(path: string, name: string, handle: FileHandle, hadText: boolean) {
    this.hadText = hadText;
    this.#path = path;
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
        const handle = await open(path, keep ? "a+" : "ax+", 0o600);
        return new AppendFile(path, name, handle, (await handle.stat()).size > 0);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        throw new UsageError(
          `${path} is left of a run that was stopped, or is being written. Go on with --resume, or remove it to start over.`,
        );
      }
    });
  }

  append(text: string): Promise<void> {
    return telling(this.#name, () => this.#handle.appendFile(text));
  }

  /** Waits until all of it is on the disk; gives its size in bytes. */
  settle(): Promise<number> {
    return telling(this.#name, async () => {
      await this.#handle.datasync();
      return (await this.#handle.stat()).size;
    });
  }

  /** Drops what stands behind so many bytes. */
  cut(size: number): Promise<void> {
    return telling(this.#name, () => this.#handle.truncate(size));
  }

  text(): Promise<string> {
    return telling(this.#name, () => this.#handle.readFile("utf8"));
  }

  /** Whether it is at least so long, and a line ends there. */
  async hasLineEndAt(size: number): Promise<boolean> {
    if (size === 0) return true;
    return telling(this.#name, async () => {
      const { bytesRead, buffer } = await this.#handle.read(Buffer.alloc(1), 0, 1, size - 1);
      return bytesRead === 1 && buffer[0] === newline;
    });
  }

  close(): Promise<void> {
    return telling(this.#name, () => this.#handle.close());
  }

  async moveTo(path: string): Promise<void> {
    await this.close();
    await telling(this.#name, () => rename(this.#path, path));
  }

  async remove(): Promise<void> {
    await this.close();
    await telling(this.#name, () => rm(this.#path, { force: true }));
  }
}

/** Says which output failed; of the system's error only its code, since the rest names files that the caller does not know. */
export async function telling<T>(name: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof UsageError || error instanceof OutputError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new OutputError(`cannot write ${name}: ${code ?? message}`, { readerLeft: code === "EPIPE" });
  }
}

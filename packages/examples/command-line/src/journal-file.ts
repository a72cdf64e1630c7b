import type { AppendFile } from "./append-file.js";
import { readSealedLine, sealLine } from "./sealed-lines.js";

/** The lines that a run before has left. */
export interface JournalLines {
  readonly lines: readonly string[];
  /** The beginning of a line that a crash has cut off; empty if there is none. */
  readonly torn: string;
}

/** A file of sealed lines, which grows by one line at a time. Each line is on the disk before the next step of the program. */
export class JournalFile {
  readonly #file: AppendFile;
  #seal = "";

  constructor(file: AppendFile) {
    this.#file = file;
  }

  get path(): string {
    return this.#file.path;
  }

  async lines(): Promise<JournalLines> {
    // After a power cut, zeros may be in place of a line.
    const lines = (await this.#file.text()).replace(/\0+$/, "").split("\n");
    const torn = lines.pop() ?? "";
    return { lines, torn };
  }

  /** Reads the next line; undefined if it, or one before it, is not as it was written. */
  read(line: string): { readonly [name: string]: unknown } | undefined {
    const read = readSealedLine(this.#seal, line);
    if (read) this.#seal = read.seal;
    return read?.body;
  }

  /** Drops all but these lines, which were read. */
  async keep(lines: readonly string[]): Promise<void> {
    await this.#file.keep(lines.map((line) => `${line}\n`).join(""));
  }

  /** Drops all lines. */
  async clear(): Promise<void> {
    this.#seal = "";
    await this.keep([]);
  }

  async append(body: object): Promise<void> {
    const { line, seal } = sealLine(this.#seal, body);
    await this.#file.append(line);
    await this.#file.settle();
    this.#seal = seal;
  }
}

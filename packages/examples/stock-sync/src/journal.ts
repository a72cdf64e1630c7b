import type { AppendFile } from "@yampi-openapi/example-command-line/append-file";
import { UsageError } from "@yampi-openapi/example-command-line/failure";
import { JournalFile } from "@yampi-openapi/example-command-line/journal-file";
import { readObject } from "@yampi-openapi/example-command-line/sealed-lines";
import type { Refusal } from "./rows.js";
import type { Target, Write } from "./writes.js";

/** What two runs must have in common for one to continue the other. */
export interface JournalSettings {
  readonly alias: string | undefined;
  readonly baseUrl: string | undefined;
  readonly stock: number | undefined;
  /** A fingerprint of the CSV file. */
  readonly sha256: string;
}

/** How a write ended: which of its SKUs have what they should, and which are refused. The others were not written. */
export interface Outcome {
  readonly written: readonly Target[];
  readonly refused: readonly (Refusal & { readonly target: Target })[];
}

/** To be raised when the program writes its journal in another way. */
const format = 1;

/** What the first line and the others begin with. */
const headStart = `{"format":${format},`;
const lineStarts = ['{"write":{', '{"outcome":{'];

const argumentNames = { alias: "--alias", baseUrl: "--base-url", stock: "--stock" } as const;

/**
 * What a run has written: a line before each write, and one with its outcome after it. Each is on the disk before the program goes on.
 * A line without an outcome is a write that a crash interrupted; whether it arrived, only the store can tell.
 */
export class Journal {
  readonly #file: JournalFile;
  #pending: Write | undefined;
  #continues = false;
  readonly #written = new Set<Target>();
  readonly #refused = new Map<Target, Refusal>();

  private constructor(file: AppendFile) {
    this.#file = new JournalFile(file);
  }

  /**
   * Reads the journal of a run before, or begins one. Of a run of another file, only the pending write is still of interest.
   *
   * @throws UsageError if it is damaged, or another store or stock was written to. Nothing is changed then.
   */
  static async open(file: AppendFile, settings: JournalSettings): Promise<Journal> {
    const journal = new Journal(file);
    const { lines, torn } = await journal.#file.lines();
    const isBegun = lines.length > 0;
    journal.#continues = isBegun && journal.#read(lines, settings);
    // A crash tears only the last line, which speaks of a write that was not sent, or that has no outcome yet.
    const isOfCrash = (isBegun ? lineStarts : [headStart]).some((start) => torn.startsWith(start) || start.startsWith(torn));
    if (!isOfCrash) throw journal.#misfit(isBegun ? `line ${lines.length + 1} is damaged` : "it is no journal");
    if (journal.#continues) await journal.#file.keep(lines);
    else await journal.#begin(settings);
    return journal;
  }

  /** Whether it continues a run of the same file. */
  get continues(): boolean {
    return this.#continues;
  }

  /** SKUs that earlier lines settle, whether written or refused. */
  get settled(): ReadonlySet<Target> {
    return new Set([...this.#written, ...this.#refused.keys()]);
  }

  get written(): ReadonlySet<Target> {
    return this.#written;
  }

  get refused(): readonly Refusal[] {
    return [...this.#refused.values()].map(({ line, sku, reason }) => ({ line, sku, reason }));
  }

  /** A write that was begun, and whose outcome is not known. */
  get pending(): Write | undefined {
    return this.#pending;
  }

  get isEmpty(): boolean {
    return this.#written.size === 0 && this.#refused.size === 0 && this.#pending === undefined;
  }

  /** To be called before a write is sent. */
  async begin(write: Write): Promise<void> {
    this.#pending = write;
    await this.#file.append({ write });
  }

  /** To be called when the outcome of the pending write is known. */
  async end(outcome: Outcome): Promise<void> {
    this.#take(outcome);
    await this.#file.append({ outcome });
  }

  async #begin(settings: JournalSettings): Promise<void> {
    this.#written.clear();
    this.#refused.clear();
    await this.#file.clear();
    await this.#file.append({ format, ...settings });
  }

  /** @returns Whether the journal is about this file. */
  #read(lines: readonly string[], settings: JournalSettings): boolean {
    const head = readObject(lines[0] ?? "");
    if (head?.format !== format) throw this.#misfit("its first line is damaged, or another version wrote it");
    for (const [index, line] of lines.entries()) {
      const read = this.#file.read(line);
      if (read === undefined) throw this.#misfit(`line ${index + 1} is damaged`);
      // The seal says that it was written here.
      const { write, outcome } = read as { readonly write?: Write; readonly outcome?: Outcome };
      if (write) this.#pending = write;
      if (outcome) this.#take(outcome);
    }
    for (const [name, argument] of Object.entries(argumentNames)) {
      if (head[name] === settings[name as keyof typeof argumentNames]) continue;
      throw new UsageError(
        `--resume: the run that was stopped had another ${argument}.\nRepeat the arguments of that run, or remove ${this.#file.path} to start over.`,
      );
    }
    return head.sha256 === settings.sha256;
  }

  #take({ written, refused }: Outcome): void {
    for (const target of written) this.#written.add(target);
    for (const { target, ...refusal } of refused) this.#refused.set(target, refusal);
    this.#pending = undefined;
  }

  #misfit(why: string): UsageError {
    return new UsageError(
      `--resume: ${this.#file.path} cannot be used: ${why}. Nothing was changed.\nTo start over, remove it; the store is read first, and only what differs is written.`,
    );
  }
}

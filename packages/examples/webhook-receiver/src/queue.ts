import { closeSync, fstatSync, openSync, statSync } from "node:fs";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { maxGapMs, type Reading, startClock } from "./clock.js";
import { schema, statements } from "./schema.js";

/** An event that is to be worked on. */
export interface Taken {
  /** Its place in the order of arrival. */
  readonly sequence: number;
  /** The same for the same body, whenever it comes. */
  readonly key: string;
  readonly name: string;
  /** The body as the store sent it. */
  readonly body: string;
  /** How often it was taken, this time included. */
  readonly attempts: number;
}

/** What a handler wants done elsewhere, such as a mail to send. Another program reads these from the table `outbox`. */
export interface Message {
  readonly topic: string;
  /** ID of what it is about. */
  readonly id: number;
  /** Where it is there, a message of this topic and key is written once in thirty days, whichever event has it. */
  readonly onceFor?: string | undefined;
}

/** An event that was given up. */
export interface DeadLetter {
  readonly sequence: number;
  readonly name: string;
  readonly attempts: number;
  /** Why. It may quote what it is about. */
  readonly error: string;
}

/** How long opening waits for another program that writes. */
const openMs = 5_000;

/** How many rows one purge deletes, so that it holds up nothing else for long. */
const purgedRows = 1_000;

/** The events of a store in a file of SQLite: a method returns when what it wrote is on the disk. Times are in milliseconds. */
export class Queue {
  readonly #path: string;
  readonly #inode: number;
  readonly #database: DatabaseSync;
  readonly #clock: () => Reading;
  #tookRetry = false;

  /**
   * @param busyMs - How long a statement waits for another program that writes; nothing else runs in this thread meanwhile. Default: 0.
   * @throws the system's or SQLite's own error where the file cannot be opened and written.
   */
  constructor(path: string, busyMs = 0) {
    // Events hold personal data. SQLite gives its other files the rights of this one.
    const file = openSync(path, "a", 0o600);
    this.#path = path;
    this.#inode = fstatSync(file).ino;
    closeSync(file);
    this.#database = new DatabaseSync(path, { timeout: openMs });
    // FULL has every commit flushed to the disk. With NORMAL, one survives the death of the process, and yet not a power cut.
    // On macOS, fullfsync is what flushes the disk's own cache.
    this.#database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma fullfsync = on;");
    this.#database.exec(schema);
    this.#clock = startClock(this.#get("readClock") as Reading | undefined);
    // A file of another time, or of an earlier version, may have times of a clock that was wrong: no event waits longer than a retry does.
    this.#run("mend", this.now() + maxGapMs);
    this.#database.exec(`pragma busy_timeout = ${busyMs}`);
  }

  /** The time of the steady clock, which the retries and the purge go by. */
  now(): number {
    return this.#clock().steady;
  }

  /** Keeps an event. False where it is there already. */
  add({ key, name, body }: { readonly key: string; readonly name: string; readonly body: string }): boolean {
    this.#assertInPlace();
    return this.#run("add", key, name, body, this.#clock().wall) === 1;
  }

  /**
   * An event that is due: new ones in the order of their arrival, retries by their time, and by turns where there are both. It is counted
   * before it is worked on, so that one that ends the process is given up some day.
   */
  take(): Taken | undefined {
    const firstNew = () => this.#get("firstNew");
    const firstRetry = () => this.#get("firstRetry", this.now());
    const found = this.#tookRetry ? (firstNew() ?? firstRetry()) : (firstRetry() ?? firstNew());
    const taken = found && (this.#get("take", found.sequence as number) as Taken | undefined);
    this.#tookRetry = taken !== undefined && taken.attempts > 1;
    return taken;
  }

  /** Notes that an event is done, with what it has to say, in one transaction. Its body goes; its key stays and tells a replay. */
  finish({ sequence, key }: Taken, messages: readonly Message[]): void {
    this.#timed(({ steady, wall }) => {
      // Done before, by another process that was given the same file.
      if (this.#run("finish", steady, sequence) === 0) return;
      for (const { topic, id, onceFor } of messages) {
        // In a table of its own, since the outbox loses what another program has read.
        const isNew = onceFor === undefined || this.#run("noteOnce", topic, onceFor, steady) === 1;
        if (isNew) this.#run("send", key, topic, id, wall);
      }
    });
  }

  /** Puts an event off. */
  retry({ sequence }: Taken, { error, delayMs }: { readonly error: string; readonly delayMs: number }): void {
    this.#timed(({ steady }) => this.#run("retry", steady + delayMs, error, sequence));
  }

  /** Gives an event up. */
  bury({ sequence }: Taken, { error }: { readonly error: string }): void {
    this.#run("bury", error, sequence);
  }

  /** The events that were given up, in the order of their arrival. */
  deadLetters(): readonly DeadLetter[] {
    return this.#database.prepare(statements.dead).all() as unknown as DeadLetter[];
  }

  /** Has an event that was given up worked on again. False where there is no such one. */
  requeue(sequence: number): boolean {
    return this.#run("requeue", sequence) === 1;
  }

  /**
   * Forgets events that were done before a time of {@link now}, and messages of one key. Their replays are new events from then on.
   *
   * @returns Whether there may be more to forget: it deletes at most that number of rows.
   */
  purge(before: number): boolean {
    return this.#timed(() => {
      const deleted = [this.#run("purgeOnce", before, purgedRows), this.#run("purgeEvents", before, purgedRows)];
      return deleted.includes(purgedRows);
    });
  }

  /**
   * Writes as much as an event takes.
   *
   * @throws where nothing can be written.
   */
  check(): void {
    this.#assertInPlace();
    this.#timed(() => this.#run("check"));
  }

  close(): void {
    this.#database.close();
  }

  /** Of a file that was deleted or replaced, SQLite would go on to write what nobody finds any more. */
  #assertInPlace(): void {
    if (statSync(this.#path, { throwIfNoEntry: false })?.ino !== this.#inode) throw new MovedFileError();
  }

  #get(statement: keyof typeof statements, ...values: SQLInputValue[]): Record<string, unknown> | undefined {
    return this.#database.prepare(statements[statement]).get(...values);
  }

  /** How many rows a statement changed. */
  #run(statement: keyof typeof statements, ...values: SQLInputValue[]): number {
    return Number(this.#database.prepare(statements[statement]).run(...values).changes);
  }

  /** Writes in one transaction with the time, so that no run begins before a time that is in the file. */
  #timed<Result>(write: (now: Reading) => Result): Result {
    this.#database.exec("begin immediate");
    try {
      const now = this.#clock();
      this.#run("saveClock", now.steady, now.wall);
      const result = write(now);
      this.#database.exec("commit");
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("rollback");
      throw error;
    }
  }
}

/** The file of the queue is not the one that was opened. */
class MovedFileError extends Error {
  override readonly name = "MovedFileError";

  constructor() {
    super("The file of the queue was deleted or replaced.");
  }
}

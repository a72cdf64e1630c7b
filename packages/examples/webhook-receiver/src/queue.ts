import { closeSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

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

/** How long a statement waits for another program that writes. Nothing else runs meanwhile, so it is short. */
const busyMs = 200;

const schema = `
  create table if not exists events (
    sequence integer primary key autoincrement,
    key text not null unique,
    name text not null,
    body text,
    state text not null default 'waiting' check (state in ('waiting', 'done', 'dead')),
    attempts integer not null default 0,
    due_at integer not null,
    received_at integer not null,
    done_at integer,
    error text
  ) strict;
  create index if not exists events_waiting on events (sequence) where state = 'waiting';
  create index if not exists events_done on events (done_at) where state = 'done';
  create table if not exists outbox (
    id integer primary key autoincrement,
    event_key text not null,
    topic text not null,
    resource_id integer not null,
    created_at integer not null
  ) strict;
  create table if not exists written_once (
    topic text not null,
    key text not null,
    written_at integer not null,
    primary key (topic, key)
  ) strict, without rowid;
  create index if not exists written_once_written on written_once (written_at);
`;

/** The events of a store in a file of SQLite: a method returns when what it wrote is on the disk. Times are in milliseconds. */
export class Queue {
  readonly #database: DatabaseSync;

  /** @throws the system's or SQLite's own error where the file cannot be opened and written. */
  constructor(path: string) {
    // Events hold personal data. SQLite gives its other files the rights of this one.
    closeSync(openSync(path, "a", 0o600));
    this.#database = new DatabaseSync(path, { timeout: busyMs });
    // FULL has every commit flushed to the disk. With NORMAL, one survives the death of the process, and yet not a power cut.
    // On macOS, fullfsync is what flushes the disk's own cache.
    this.#database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma fullfsync = on;");
    this.#database.exec(schema);
  }

  /** Keeps an event. False where it is there already. */
  add({ key, name, body }: { readonly key: string; readonly name: string; readonly body: string }): boolean {
    const insert =
      "insert into events (key, name, body, due_at, received_at) values (?, ?, ?, ?, ?) on conflict (key) do nothing";
    const now = Date.now();
    return this.#database.prepare(insert).run(key, name, body, now, now).changes === 1;
  }

  /** The first event that is due. It is counted before it is worked on, so that one that ends the process is given up some day. */
  take(): Taken | undefined {
    const update = `
      update events set attempts = attempts + 1
      where sequence = (select sequence from events where state = 'waiting' and due_at <= ? order by sequence limit 1)
      returning sequence, key, name, body, attempts`;
    return this.#database.prepare(update).get(Date.now()) as Taken | undefined;
  }

  /** Notes that an event is done, with what it has to say, in one transaction. Its body goes; its key stays and tells a replay. */
  finish({ sequence, key }: Taken, messages: readonly Message[]): void {
    this.#transaction(() => {
      const update =
        "update events set state = 'done', done_at = ?, body = null, error = null where sequence = ? and state <> 'done'";
      const now = Date.now();
      // Done before, by another process that was given the same file.
      if (this.#database.prepare(update).run(now, sequence).changes === 0) return;
      const insert = this.#database.prepare("insert into outbox (event_key, topic, resource_id, created_at) values (?, ?, ?, ?)");
      // A table of its own, since the outbox loses what another program has read.
      const note = this.#database.prepare("insert into written_once values (?, ?, ?) on conflict do nothing");
      for (const { topic, id, onceFor } of messages) {
        const isNew = onceFor === undefined || note.run(topic, onceFor, now).changes === 1;
        if (isNew) insert.run(key, topic, id, now);
      }
    });
  }

  /** Puts an event off. */
  retry({ sequence }: Taken, { error, delayMs }: { readonly error: string; readonly delayMs: number }): void {
    const update = "update events set due_at = ?, error = ? where sequence = ? and state = 'waiting'";
    this.#database.prepare(update).run(Date.now() + delayMs, error, sequence);
  }

  /** Gives an event up. */
  bury({ sequence }: Taken, { error }: { readonly error: string }): void {
    const update = "update events set state = 'dead', error = ? where sequence = ? and state = 'waiting'";
    this.#database.prepare(update).run(error, sequence);
  }

  /** The events that were given up, in the order of their arrival. */
  deadLetters(): readonly DeadLetter[] {
    const select =
      "select sequence, name, attempts, coalesce(error, '') as error from events where state = 'dead' order by sequence";
    return this.#database.prepare(select).all() as unknown as DeadLetter[];
  }

  /** Has an event that was given up worked on again. False where there is no such one. */
  requeue(sequence: number): boolean {
    const update = "update events set state = 'waiting', attempts = 0, due_at = ? where sequence = ? and state = 'dead'";
    return this.#database.prepare(update).run(Date.now(), sequence).changes === 1;
  }

  /** Forgets events that were done before a time, and messages of one key. Their replays are new events from then on. */
  purge(before: number): void {
    this.#database.prepare("delete from written_once where written_at < ?").run(before);
    this.#database.prepare("delete from events where state = 'done' and done_at < ?").run(before);
  }

  /** @throws where nothing can be written. */
  check(): void {
    this.#database.exec("begin immediate; rollback");
  }

  close(): void {
    this.#database.close();
  }

  #transaction(write: () => void): void {
    this.#database.exec("begin immediate");
    try {
      write();
      this.#database.exec("commit");
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("rollback");
      throw error;
    }
  }
}

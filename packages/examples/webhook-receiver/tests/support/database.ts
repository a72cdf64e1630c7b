import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";
import { Queue } from "../../src/queue.js";

/** A file for a queue; gone after the test. */
export async function temporaryDatabase(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "webhook-receiver-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, "webhooks.sqlite");
}

/** A queue in a file of its own, and that file. */
export async function temporaryQueue(): Promise<{ readonly queue: Queue; readonly database: string }> {
  const database = await temporaryDatabase();
  const queue = new Queue(database);
  onTestFinished(() => queue.close());
  return { queue, database };
}

/** Another program's look at the file: what is told to it is committed. */
export function select(database: string, query: string): Record<string, unknown>[] {
  const reader = new DatabaseSync(database, { readOnly: true, timeout: 5_000 });
  try {
    return reader
      .prepare(query)
      .all()
      .map((row) => ({ ...row }));
  } finally {
    reader.close();
  }
}

/** What the outbox holds of each order, in the order in which they were done. */
export function outbox(database: string): number[] {
  return select(database, "select resource_id from outbox order by id").map(({ resource_id }) => Number(resource_id));
}

/** Another program that writes and does not end before it is told to. */
export function lock(database: string): () => void {
  const writer = new DatabaseSync(database);
  writer.exec("begin immediate");
  return () => writer.close();
}

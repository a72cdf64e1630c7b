import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import type { Queue } from "../src/queue.js";
import { statements } from "../src/schema.js";
import { temporaryQueue } from "./support/database.ts";

test.each(Object.entries(statements))("the statement %s finds its rows by an index, and sorts none", async (_name, statement) => {
  const { database } = await temporaryQueue();
  const reader = new DatabaseSync(database, { readOnly: true });
  const plan = reader.prepare(`explain query plan ${statement}`).all();
  reader.close();
  for (const { detail } of plan) expect(detail).not.toMatch(/SCAN|TEMP B-TREE|AUTOMATIC/);
});

/** A queue with so many events that wait: a third is new, a third was put off, and a third was put off and is due. */
async function waiting(count: number): Promise<{ readonly queue: Queue; readonly database: string }> {
  const { queue, database } = await temporaryQueue();
  const writer = new DatabaseSync(database);
  const insert = "insert into events (key, name, body, state, attempts, due_at, received_at, done_at)";
  writer.exec(`
    with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${count})
    ${insert} select 'key ' || n, 'order.paid', '{}', 'waiting', min(n % 3, 1),
      case n % 3 when 0 then 0 when 1 then ${queue.now()} + 9000000 + n else 1 + n % 7 end, 0, null
    from numbers;
    ${insert} select 'done ' || n, 'order.paid', null, 'done', 1, 0, 0, ${queue.now()}
    from (select sequence as n from events where sequence % 10 = 0)`);
  writer.close();
  return { queue, database };
}

/** The CPU time that it takes to find what is due and what is to be purged, as often as tells something, in milliseconds. */
function searchMs(database: string, now: number): number {
  const reader = new DatabaseSync(database, { readOnly: true });
  const { firstNew, firstRetry, dead } = statements;
  const start = process.threadCpuUsage();
  for (let turn = 0; turn < 300; turn++) {
    for (const statement of [firstNew, dead]) reader.prepare(statement).all();
    reader.prepare(firstRetry).all(now);
  }
  const { user, system } = process.threadCpuUsage(start);
  reader.close();
  return (user + system) / 1_000;
}

test("with 300 000 events waiting the next one is found about as soon as with 3 000, whichever kind it is of", async () => {
  const [few, many] = [await waiting(3_000), await waiting(300_000)];
  const now = few.queue.now();
  searchMs(few.database, now);
  // A scan would take a hundred times as long. The least of some turns is without what the machine does besides.
  const leastOf = (database: string) => Math.min(...[1, 2, 3].map(() => searchMs(database, now)));
  expect(leastOf(many.database) / leastOf(few.database)).toBeLessThan(20);
  for (const { queue } of [few, many]) {
    const taken = [queue.take(), queue.take()];
    expect(taken).toMatchObject([{ attempts: 2 }, { attempts: 1 }]);
  }
});

test("a purge of many events forgets them in portions, so that each is short", async () => {
  const { queue } = await waiting(30_000);
  const portions: boolean[] = [];
  do portions.push(queue.purge(queue.now() + 1));
  while (portions.at(-1));
  expect(portions).toEqual([true, true, true, false]);
});
